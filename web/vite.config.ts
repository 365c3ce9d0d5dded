import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  build: { outDir: "../src/airshield/web/static", emptyOutDir: true, chunkSizeWarningLimit: 3000 },
});
