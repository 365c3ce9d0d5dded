// The map: a basemap, one picture of cover, lines, halos and symbols.
import { Map as Base, Marker, NavigationControl, ScaleControl, setWorkerUrl, type GeoJSONSource } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { basemap, dark, ground, ink } from "./basemap";
import { kept as inReport, type Edit, type Line, type Overview, type Raster, type Site } from "./api";
import { table } from "./colours";
import { Cover, type Bytes } from "./cover";
import { keep, state } from "./state";

// In a report the worker lies in the page, as text.
const worker = document.getElementById("worker")?.textContent;
setWorkerUrl(worker ? URL.createObjectURL(new Blob([worker], { type: "text/javascript" })) : workerUrl);

type Feature = { type: "Feature"; geometry: { type: string; coordinates: unknown }; properties: Record<string, unknown> };
const collection = (features: Feature[] = []) => ({ type: "FeatureCollection" as const, features: features as never[] });
const line = (points: [number, number][], properties: Record<string, unknown> = {}): Feature => ({ type: "Feature", geometry: { type: "LineString", coordinates: points }, properties });

export let map: Base;
export const cover = new Cover();

/** Open the map; returns what is to be told of the basemap, if anything. */
export async function open(overview: Overview): Promise<string> {
  const { style, own, trouble } = await basemap();
  const kept = state.camera.length === 5 ? state.camera : null;
  const [lat, lon, zoom, pitch, bearing] = kept ?? [overview.lat, overview.lon, 7, 0, 0];
  map = new Base({ container: "map", center: [lon, lat], zoom, pitch, bearing, maxZoom: 17, attributionControl: own ? false : { compact: true }, style });
  map.addControl(new NavigationControl({ visualizePitch: true }), "top-right");
  map.addControl(new ScaleControl({ unit: "metric" }), "bottom-left");
  if (!kept) map.fitBounds(bounds(overview), { padding: 60, animate: false, maxZoom: 12 });
  await map.once("load");
  const above = await ground(map, own);
  // Our names begin with "our-": a style from elsewhere has names of its own.
  for (const id of ["buildings", "outlines", "rings", "halos", "cut"]) map.addSource(`our-${id}`, { type: "geojson", data: collection() as never });
  map.addLayer(cover, above);
  map.on("webglcontextrestored", () => map.once("idle", () => { if (!map.getLayer(cover.id)) map.addLayer(cover, above); }));
  map.addLayer({ id: "our-clutter", type: "line", source: "our-outlines", filter: ["==", ["get", "kind"], "clutter"], paint: { "line-color": ink, "line-width": 0.8 } });
  map.addLayer({ id: "our-fronts", type: "line", source: "our-outlines", filter: ["!=", ["get", "kind"], "clutter"], paint: { "line-color": "#b34700", "line-width": 2.2 } });
  map.addLayer({ id: "our-rings", type: "line", source: "our-rings", layout: { visibility: "none" }, paint: { "line-color": ["get", "colour"], "line-width": 2 } });
  map.addLayer({ id: "our-halos", type: "fill", source: "our-halos", paint: { "fill-color": "#d55e00", "fill-opacity": ["get", "strength"], "fill-outline-color": "#a84500" } });
  map.addLayer({ id: "our-buildings", type: "fill-extrusion", source: "our-buildings", minzoom: 11, paint: { "fill-extrusion-color": dark ? "#5d6b78" : "#b9b3a6", "fill-extrusion-height": ["get", "height"], "fill-extrusion-opacity": 0.9 } });
  map.addLayer({ id: "our-cut", type: "line", source: "our-cut", paint: { "line-color": "#a84500", "line-width": 3 } });
  map.on("moveend", () => {
    const c = map.getCenter();
    keep({ camera: [c.lat, c.lng, map.getZoom(), map.getPitch(), map.getBearing()] });
  });
  outlines(overview);
  return trouble;
}

/** Around the sites in the model and the defended places; the region where there are none. */
function bounds(overview: Overview): [number, number, number, number] {
  const half = overview.half_width_km / 111;
  const points = [
    ...overview.sites.filter((s) => s.in_model).map((s) => [s.lon!, s.lat!]),
    ...overview.places.filter((p) => p.defended && Math.abs(p.lat - overview.lat) < half).map((p) => [p.lon, p.lat]),
  ];
  if (!points.length) return [overview.lon - half, overview.lat - half, overview.lon + half, overview.lat + half];
  const [west, south, east, north] = around(points);
  return [west - 0.1, south - 0.06, east + 0.1, north + 0.06];
}

const set = (id: string, features: Feature[]): void => void (map.getSource(`our-${id}`) as GeoJSONSource).setData(collection(features));

/** Buildings that are known one by one, extruded to their heights. */
export function raise(footprints: { ring: [number, number][]; height_m: number }[]): void {
  set("buildings", footprints.map((f) => ({ type: "Feature", geometry: { type: "Polygon", coordinates: [f.ring] }, properties: { height: f.height_m } })));
}

function outlines(overview: Overview): void {
  const closed = (l: Line) => (l.kind === "line" ? l.points : [...l.points, l.points[0]]);
  set("outlines", overview.lines.map((l) => line(closed(l), { kind: l.kind })));
  const colours = ["#d55e00", "#e69f00", "#0072b2", "#cc79a7", "#009e73", "#56b4e9"];
  const names = [...new Set(overview.rings.map((r) => r.name))];
  set("rings", overview.rings.map((r) => line(r.points, { colour: colours[names.indexOf(r.name) % colours.length] })));
}

let before: { center: [number, number]; zoom: number; pitch: number } | null = null;

/** Rings are far: the map steps back while they are shown, and returns. */
export function showRings(on: boolean, overview: Overview): void {
  map.setLayoutProperty("our-rings", "visibility", on ? "visible" : "none");
  const points = overview.rings.flatMap((r) => r.points);
  if (on && points.length && !before) {
    before = { center: map.getCenter().toArray() as [number, number], zoom: map.getZoom(), pitch: map.getPitch() };
    map.fitBounds(around(points), { padding: 20, animate: false, pitch: 0 });
  } else if (!on && before) {
    map.jumpTo(before);
    before = null;
  }
}

export function showCover(on: boolean): void {
  cover.visible = on;
  map.triggerRepaint();
}

export const around = (points: number[][]): [number, number, number, number] => {
  const [x, y] = [0, 1].map((n) => points.map((p) => p[n]));
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
};

/** Corners of what encloses two parts of one map. */
export const enclose = (a: Bytes, b: Bytes): [number, number][] => {
  const [west, south, east, north] = around([...a.corners, ...b.corners]);
  return [[west, north], [east, north], [east, south], [west, south]];
};

export function cut(points: number[]): void {
  set("cut", points.length === 4 ? [line([[points[1], points[0]], [points[3], points[2]]])] : []);
}

function circle(lat: number, lon: number, radius_m: number): [number, number][] {
  return Array.from({ length: 49 }, (_, n) => {
    const a = (n / 48) * 2 * Math.PI;
    return [lon + ((radius_m * Math.sin(a)) / 111320 / Math.cos((lat * Math.PI) / 180)), lat + (radius_m * Math.cos(a)) / 111320];
  });
}

/** APP-6 symbols: air defence unit, radar set; neutral, since this is nobody's picture. */
export const SIDC: Record<string, string> = { "air-defence": "10041000001301000000", radar: "10041500002203000000", "drone-sensor": "10041500002203000000", other: "10041000000000000000" };

const markers = new Map<string, Marker>();
const places: Marker[] = [];

export interface Handlers { chosen: (site: string) => void; dragged: (site: string, lat: number, lon: number, done: boolean) => void }

export async function symbols(overview: Overview, edits: Edit[], handlers: Handlers): Promise<void> {
  const { default: ms } = await import("milsymbol");
  for (const marker of [...markers.values(), ...places.splice(0)]) marker.remove();
  markers.clear();
  const moved = new Map(edits.map((edit) => [edit.site, edit]));
  const added: Site[] = edits.filter((e) => e.system && !e.removed && !overview.sites.some((s) => s.id === e.site)).map((e) => newSite(e));
  for (const site of [...overview.sites, ...added]) {
    const edit = moved.get(site.id);
    const lat = edit?.lat ?? site.lat, lon = edit?.lon ?? site.lon;
    if (lat === null || lat === undefined || lon === null || lon === undefined || edit?.removed) continue;
    const element = document.createElement("button");
    const belief = site.evidence?.belief;
    element.className = `site${site.in_model ? "" : " fixed"}`;
    element.dataset.site = site.id;
    element.setAttribute("aria-label", `${site.name}${belief ? `, ${belief.words}` : ""}`);
    element.title = `${site.name}${belief?.reported ? ` — ${belief.words} (${belief.probability.toFixed(2)})` : ""}`;
    element.innerHTML = new ms.Symbol(SIDC[site.kind ?? ""] ?? SIDC.other, { size: site.in_model ? 22 : 16 }).asSVG();
    element.style.opacity = String(site.in_model ? 0.35 + 0.65 * (belief?.probability ?? 1) : 0.4);
    element.addEventListener("click", () => handlers.chosen(site.id));
    const marker = new Marker({ element, draggable: site.in_model && !inReport }).setLngLat([lon, lat]).addTo(map);
    const tell = (done: boolean) => { const at = marker.getLngLat(); handlers.dragged(site.id, at.lat, at.lng, done); };
    marker.on("drag", () => tell(false));
    marker.on("dragend", () => tell(true));
    element.addEventListener("keydown", (event) => {
      const step = { ArrowUp: [0.002, 0], ArrowDown: [-0.002, 0], ArrowLeft: [0, -0.003], ArrowRight: [0, 0.003] }[event.key];
      if (!step || !event.shiftKey || !site.in_model || inReport) return;
      event.preventDefault();
      event.stopPropagation();
      const at = marker.getLngLat();
      marker.setLngLat([at.lng + step[1], at.lat + step[0]]);
      tell(true);
    });
    markers.set(site.id, marker);
  }
  for (const place of overview.places.filter((p) => p.defended)) {
    const element = document.createElement("div");
    element.className = "place";
    element.textContent = place.name.split(",")[0];
    places.push(new Marker({ element, anchor: "left" }).setLngLat([place.lon, place.lat]).addTo(map));
  }
  set("halos", overview.sites.filter((s) => s.lat !== null && s.lon !== null && s.position_radius_m && moved.get(s.id)?.lat === undefined && !moved.get(s.id)?.removed).map((s) => ({
    type: "Feature", geometry: { type: "Polygon", coordinates: [circle(s.lat!, s.lon!, s.position_radius_m!)] },
    properties: { strength: (s.in_model ? 0.1 + 0.25 * s.evidence.belief.probability : 0.06) },
  })));
  choose(state.site);
}

function newSite(edit: Edit): Site {
  return { id: edit.site, name: `${edit.site} (${edit.system})`, system: edit.system!, kind: "air-defence", lat: edit.lat!, lon: edit.lon!, position_radius_m: 0, mount: edit.mount ?? "ground", height_m: edit.height_m ?? null, range_km: null, elevation_max_deg: null, in_model: true, why_not: null, evidence: undefined as never };
}

export function choose(site: string): void {
  for (const [id, marker] of markers) marker.getElement().classList.toggle("chosen", id === site);
}

let twin: Base | null = null;
let twinCover = new Cover();

/** A second map beside the first that moves with it and shows another picture; null takes it away. */
export async function beside(raster: Raster | null, height: number, title: string): Promise<void> {
  document.body.classList.toggle("split", raster !== null);
  map.resize();
  if (!raster) {
    twin?.remove();
    twin = null;
    return;
  }
  document.getElementById("twin")!.dataset.title = title;
  if (!twin) {
    const { style, own } = await basemap();
    twin = new Base({ container: "twin", maxZoom: 17, attributionControl: false, style, center: map.getCenter(), zoom: map.getZoom() });
    await twin.once("load");
    const above = await ground(twin, own);
    twinCover = new Cover();
    twin.addLayer(twinCover, above);
    together(map, twin);
    together(twin, map);
  }
  twinCover.show(raster, table("lowest", height, []));
  twin.jumpTo({ center: map.getCenter(), zoom: map.getZoom(), pitch: map.getPitch(), bearing: map.getBearing() });
}

let leading: Base | null = null;

function together(one: Base, other: Base): void {
  one.on("move", () => {
    if (leading && leading !== one) return;
    leading = one;
    other.jumpTo({ center: one.getCenter(), zoom: one.getZoom(), pitch: one.getPitch(), bearing: one.getBearing() });
    leading = null;
  });
}
