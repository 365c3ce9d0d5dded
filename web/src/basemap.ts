// What lies under everything: the map's own land and borders, or, where the server was told so, tiles from a file or an online style.
import { addProtocol, type LayerSpecification, type Map as Base, type StyleSpecification } from "maplibre-gl";
import { authorised, kept, settings } from "./api";

export const dark = matchMedia("(prefers-color-scheme: dark)").matches;
export const ink = dark ? "#93a4b3" : "#7b8894";
const EMPTY: StyleSpecification = { version: 8, sources: {}, layers: [{ id: "sea", type: "background", paint: { "background-color": dark ? "#10202c" : "#cfe0ea" } }] };
const OWN = { style: EMPTY, own: true, trouble: "" };
let world: { land: unknown[]; borders: [number, number][][] } | null = null;
let chosen: Promise<{ style: StyleSpecification; own: boolean; trouble: string }> | null = null;

/** The style that was chosen; where it cannot be had, the own one and a sentence. Asked once. */
export const basemap = (): NonNullable<typeof chosen> => (chosen ??= choose());

async function choose(): NonNullable<typeof chosen> {
  if (kept) return OWN;
  const { style, tiles } = await settings();
  try {
    if (tiles) return { style: await fromTiles(), own: false, trouble: "" };
    if (style) return { style: await fromAddress(style), own: false, trouble: "" };
  } catch (error) {
    return { ...OWN, trouble: `${tiles ? "The tiles" : `The style ${style}`} cannot be used (${(error as Error).message}); the map's own land and borders are shown instead.` };
  }
  return OWN;
}

async function fromAddress(address: string): Promise<StyleSpecification> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the answer was ${answer.status}`);
  const style = await answer.json();
  if (style?.version !== 8 || !Array.isArray(style.layers)) throw new Error("it is no MapLibre style");
  return style;
}

/** One PMTiles file on the server: pictures, a Protomaps basemap, or any vector layers in plain colours. */
async function fromTiles(): Promise<StyleSpecification> {
  const [{ FetchSource, PMTiles, Protocol, TileType }, { layers, namedFlavor }] = await Promise.all([import("pmtiles"), import("@protomaps/basemaps")]);
  const address = new URL("api/basemap.pmtiles", location.href).href;
  const file = new PMTiles(new FetchSource(address, new Headers(authorised())));
  const protocol = new Protocol();
  protocol.add(file);
  addProtocol("pmtiles", protocol.tile);
  const [header, metadata] = [await file.getHeader(), (await file.getMetadata()) as { vector_layers?: { id: string }[]; attribution?: string }];
  const source = { url: `pmtiles://${address}`, attribution: metadata.attribution ?? "" };
  if (header.tileType !== TileType.Mvt) return { ...EMPTY, sources: { tiles: { type: "raster", tileSize: 256, ...source } }, layers: [...EMPTY.layers, { id: "tiles", type: "raster", source: "tiles" }] };
  const names = (metadata.vector_layers ?? []).map((layer) => layer.id);
  const protomaps = ["earth", "water", "roads"].every((name) => names.includes(name));
  // Labels come from the fonts of this machine; pictures for icons would come from elsewhere.
  const drawn = protomaps
    ? (layers("tiles", namedFlavor(dark ? "dark" : "light"), { lang: "en" }) as LayerSpecification[]).filter((layer) => !(layer.layout && "icon-image" in layer.layout) && !(layer.paint && "fill-pattern" in layer.paint))
    : [...EMPTY.layers, ...names.flatMap((name) => plain(name))];
  return { ...EMPTY, sources: { tiles: { type: "vector", ...source } }, layers: drawn };
}

const plain = (name: string): LayerSpecification[] => [
  { id: `${name} areas`, type: "fill", source: "tiles", "source-layer": name, filter: ["==", ["geometry-type"], "Polygon"], paint: { "fill-color": dark ? "#2c3b47" : "#e4e1d8", "fill-outline-color": ink } },
  { id: `${name} lines`, type: "line", source: "tiles", "source-layer": name, filter: ["==", ["geometry-type"], "LineString"], paint: { "line-color": ink } },
  { id: `${name} points`, type: "circle", source: "tiles", "source-layer": name, filter: ["==", ["geometry-type"], "Point"], paint: { "circle-color": ink, "circle-radius": 2 } },
];

/** Land and borders, where the map is our own; returns the layer below which the map of cover goes. */
export async function ground(on: Base, own: boolean): Promise<string | undefined> {
  if (!own) return on.getStyle().layers.find((layer) => layer.type === "symbol")?.id;
  world ??= JSON.parse(document.getElementById("land")?.textContent?.trim() || (await (await fetch("land.json")).text()));
  const feature = (geometry: unknown) => ({ type: "Feature" as const, geometry, properties: {} });
  const collection = (features: unknown[]) => ({ type: "FeatureCollection" as const, features: features as never[] });
  on.addSource("our-land", { type: "geojson", data: collection(world!.land.map((rings) => feature({ type: "Polygon", coordinates: rings }))) });
  on.addSource("our-borders", { type: "geojson", data: collection(world!.borders.map((points) => feature({ type: "LineString", coordinates: points }))) });
  on.addLayer({ id: "our-land", type: "fill", source: "our-land", paint: { "fill-color": dark ? "#22303b" : "#f5f4ef" } });
  on.addLayer({ id: "our-borders", type: "line", source: "our-borders", paint: { "line-color": ink, "line-width": 1, "line-dasharray": [3, 2] } });
  return "our-borders";
}
