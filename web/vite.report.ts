// The same page as one file, for reports: code, worker, styles and land inside; a report puts its data in.
import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

// What a report puts into the page of the server: its data, the worker, the land.
const DATA = `<script id="data" type="application/json">__AIRSHIELD_DATA__</script>
    <script id="worker" type="text/plain">__AIRSHIELD_WORKER__</script>
    <script id="land" type="application/json">__AIRSHIELD_LAND__</script>
    `;

const land = (): Plugin => ({
  name: "land",
  enforce: "post",
  transformIndexHtml: { order: "pre", handler: (html) => html.replace('<script type="module"', `${DATA}<script type="module"`) },
  generateBundle(_, bundle) {
    const worker = Object.values(bundle).find((file) => file.fileName.includes("maplibre-gl-worker"))!;
    const code = String(worker.type === "asset" ? worker.source : worker.code).replaceAll("</script", "<\\/script");
    delete bundle[worker.fileName];
    for (const file of Object.values(bundle))
      if (file.type === "asset" && file.fileName.endsWith(".html")) {
        const text = String(file.source).replace("__AIRSHIELD_WORKER__", () => code).replace("__AIRSHIELD_LAND__", () => readFileSync("public/land.json", "utf8"));
        // The plugin puts the code before the charset; a browser must read the charset first.
        const charset = /<meta charset="utf-8"\s*\/?>/;
        file.source = text.replace(charset, "").replace("<head>", '<head><meta charset="utf-8" />');
        file.fileName = "map.html";
      }
  },
});

export default defineConfig({
  publicDir: false,
  plugins: [viteSingleFile({ removeViteModuleLoader: true }), land()],
  build: { outDir: "../src/airshield/pictures/templates", emptyOutDir: false, rollupOptions: { input: "index.html" }, chunkSizeWarningLimit: 9000 },
});
