// How far each site sees the target were there no ground: a dome of rings and meridians in three dimensions.
import type { Map as Base } from "maplibre-gl";
import type { Edit, Site } from "./api";

type Point = [number, number, number];

/** Rings every 15 degrees up to the highest elevation, and a meridian every 30. */
export function wires(lat: number, lon: number, range_km: number, highest_deg: number): Point[][] {
  const at = (azimuth: number, elevation: number): Point => {
    const out = range_km * 1000 * Math.cos(elevation), up = range_km * 1000 * Math.sin(elevation);
    return [lon + (out * Math.sin(azimuth)) / 111320 / Math.cos((lat * Math.PI) / 180), lat + (out * Math.cos(azimuth)) / 111320, up];
  };
  const rad = Math.PI / 180, top = Math.min(89, highest_deg);
  const rings = Array.from({ length: Math.floor(top / 15) + 1 }, (_, n) => Array.from({ length: 73 }, (_, k) => at(k * 5 * rad, n * 15 * rad)));
  const meridians = Array.from({ length: 12 }, (_, n) => Array.from({ length: 25 }, (_, k) => at(n * 30 * rad, (k / 24) * top * rad)));
  return [...rings, ...meridians];
}

export async function domes(map: Base, sites: Site[], edits: Edit[]): Promise<() => void> {
  const [{ MapLibreOverlay }, { PathLayer }] = await Promise.all([import("@deck.gl/maplibre"), import("@deck.gl/layers")]);
  const moved = new Map(edits.map((edit) => [edit.site, edit]));
  const data = sites.filter((s) => s.in_model && s.range_km && !moved.get(s.id)?.removed).flatMap((s) => {
    const strength = s.evidence?.belief.probability ?? 1;
    return wires(moved.get(s.id)?.lat ?? s.lat!, moved.get(s.id)?.lon ?? s.lon!, s.range_km!, s.elevation_max_deg ?? 80).map((path) => ({ path, strength }));
  });
  const overlay = new MapLibreOverlay({
    interleaved: false,
    layers: [new PathLayer({ id: "domes", data, getPath: (d: (typeof data)[number]) => d.path, getColor: (d: (typeof data)[number]) => [0, 90, 148, 60 + 130 * d.strength], widthMinPixels: 1, getWidth: 1 })],
  });
  map.addControl(overlay as never);
  return () => map.removeControl(overlay as never);
}
