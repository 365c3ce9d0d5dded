// A vertical section read from maps of bytes, where no server can work it out: in a report.
import type { Raster, Section } from "./api";
import { heightOf, NEVER } from "./colours";

type Map = Omit<Raster, "ms">;
const POINTS = 300;
const EARTH_KM = 6371.0088;

const northing = (lat: number): number => Math.asinh(Math.tan((lat * Math.PI) / 180));

/** The byte of a map at a point; null outside it. */
function at(map: Map, lat: number, lon: number): number | null {
  const [[west, north], , [east, south]] = map.corners;
  const row = Math.floor(((northing(north) - northing(lat)) / (northing(north) - northing(south))) * map.rows);
  const col = Math.floor(((lon - west) / (east - west)) * map.cols);
  return row < 0 || col < 0 || row >= map.rows || col >= map.cols ? null : map.values[row * map.cols + col];
}

function metres(map: Map, lat: number, lon: number): number | null {
  const byte = at(map, lat, lon);
  return byte === null || byte === NEVER ? null : map.low + (byte / 254) * (map.high - map.low);
}

const apart_km = (lat: number, lon: number, lat2: number, lon2: number): number => {
  const [a, b, half] = [lat, lat2, (lon2 - lon) / 2].map((v) => (v * Math.PI) / 180);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(half) ** 2));
};

/** Between two points (latitude, longitude): lowest holds heights above the ground in octaves, the others altitudes. */
export function cutThrough(lowest: Map, ground: Map, surface: Map, start: [number, number], end: [number, number]): Section {
  for (const [lat, lon] of [start, end]) if (at(ground, lat, lon) === null) throw new Error(`The point ${lon}, ${lat} (longitude, latitude) lies outside the region of the scenario.`);
  const far = apart_km(...start, ...end);
  const section: Section = { distance_km: [], ground_m: [], surface_m: [], lowest_m: [] };
  for (let n = 0; n < POINTS; n++) {
    const share = n / (POINTS - 1);
    const [lat, lon] = [0, 1].map((k) => start[k] + share * (end[k] - start[k]));
    const under = metres(ground, lat, lon), seen = at(lowest, lat, lon);
    section.distance_km.push(share * far);
    section.ground_m.push(under);
    section.surface_m.push(metres(surface, lat, lon));
    section.lowest_m.push(under === null || seen === null || seen === NEVER ? null : under + heightOf(seen));
  }
  return section;
}
