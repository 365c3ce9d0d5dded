// Land and borders of the world, small enough to ship: npm run land. Rings that jump over the 180th meridian are made whole:
// what lies beyond it (west of 150° W there) is counted on past 180°.
import { readFileSync, writeFileSync } from "node:fs";
import { feature, mesh } from "topojson-client";

const world = JSON.parse(readFileSync(new URL("../node_modules/world-atlas/countries-50m.json", import.meta.url)));
const round = (n) => Math.round(n * 100) / 100;
const whole = (ring) => {
  const jumps = ring.some((p, i) => i > 0 && Math.abs(p[0] - ring[i - 1][0]) > 180);
  return ring.map(([x, y]) => [round(jumps && x < -150 ? x + 360 : x), round(y)]);
};
// Only what the bundled scenarios lie in: Europe and its east. Elsewhere the map is a plain sheet.
const near = (ring) => ring.some(([x, y]) => x > -15 && x < 75 && y > 25 && y < 75);
const land = feature(world, world.objects.land).features.flatMap((f) =>
  (f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates).map((rings) => rings.map(whole)),
);
const borders = mesh(world, world.objects.countries, (a, b) => a !== b).coordinates.map(whole).filter(near);
const out = { land: land.filter((rings) => near(rings[0])), borders };
writeFileSync(new URL("../public/land.json", import.meta.url), JSON.stringify(out));
