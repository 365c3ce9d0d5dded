// Every call to the server. Mistakes come back as sentences and are thrown as such.
import { cutThrough } from "./cut";

export interface Step { what: string; kind: string; factor: number | null; probability: number }
export interface Link { id: string; words: string; articles: number; rests_on_it: Link[] }
export interface Evidence {
  site: string; name: string; grade: string | null; grade_words: string | null; articles: number; streams: Link[]; streams_in_time: number; known_by: string;
  belief: { probability: number; words: string; reported: boolean; steps: Step[]; last_seen: string | null; age_days: number | null };
  against: string[]; said: string[]; without_stream: string[];
}
export interface Site {
  id: string; name: string; system: string | null; kind: string | null; lat: number | null; lon: number | null; position_radius_m: number | null;
  mount: string | null; height_m: number | null; range_km: number | null; elevation_max_deg: number | null; in_model: boolean; why_not: string | null; evidence: Evidence;
}
export interface Line { id: string; name: string; kind: string; points: [number, number][] }
export interface Overview {
  id: string; title: string; summary: string; as_of: string; lat: number; lon: number; half_width_km: number; heights_m: number[]; target: string; ground: string;
  sites: Site[]; places: { id: string; name: string; lat: number; lon: number; defended: boolean }[]; lines: Line[]; rings: Line[];
  raids: { id: string; name: string; basis: string; threats: number }[];
  reach: { threat: string; place: string; place_name: string; verdict: string; distance_km: number; hypothetical: boolean; range_low_km: number; range_high_km: number }[];
  conflicts: { id: string; what: string; between: string[]; resolution: string }[]; systems: string[]; words: [number, string][];
}
export interface Edit { site: string; lat?: number; lon?: number; mount?: string; height_m?: number; antenna_height_m?: number; system?: string; removed?: boolean }
export interface Raster { values: Uint8Array; rows: number; cols: number; top: number; left: number; of: [number, number]; corners: [number, number][]; low: number; high: number; scale: string; bytes: number; ms: number }
export interface Warnings {
  height_m: number; covered_km2: number;
  places: { place: string; name: string; seen: boolean; median_s: number; shortest_s: number; shortest_from_deg: number; unseen_share: number; first_seen_km: number[] }[];
}
export interface Section { distance_km: number[]; ground_m: (number | null)[]; surface_m: (number | null)[]; lowest_m: (number | null)[] }
export interface Interval { mean: number; low: number | null; high: number | null }
export interface Outcome {
  id: string; name: string; threats: number; replications: number; leakers: Interval; leakage: Interval; no_leak: Interval; why: string; causes: Record<string, number>;
  rounds_expended: Interval; per_place: Record<string, Interval>; distribution: number[]; variance: { reports_share: number } | null; digest: string;
}
export interface Replay {
  replication: number; come_through: number; threats: { id: string; group: string; start_s: number; flight: number }[];
  events: { t_s: number; what: string; threat: string | null; by: string | null }[];
  flights: [number, number, number, number][][];
}
export interface Next {
  question: string; words: string; unit: string; now: number; now_words: string | null; left_out: string | null;
  checks: { kind: string; id: string; words: string; share: number | null; moves: number }[];
}

/** In a report everything that the page would ask for lies in it, and nothing can be edited. */
export interface Kept { overview: Overview; rasters: Record<string, Omit<Raster, "values" | "bytes" | "ms"> & { deflated: string }>; warnings: Record<string, Warnings>; raids: Record<string, { outcome: Outcome; replay: Replay }>; next: Next[] }
const element = document.getElementById("data");
export const kept: Kept | null = element?.textContent?.trim().startsWith("{") ? JSON.parse(element.textContent) : null;

const token = new URLSearchParams(location.search).get("token");
export const authorised = (): Record<string, string> => (token ? { "x-airshield-token": token } : {});
const headers = (): Record<string, string> => ({ "content-type": "application/json", ...authorised() });

/** Of what is kept by height, that of the nearest height. */
function nearest<T>(by: Record<string, T>, height_m: number): T {
  const heights = Object.keys(by).map(Number);
  return by[heights.reduce((best, h) => (Math.abs(Math.log(h / height_m)) < Math.abs(Math.log(best / height_m)) ? h : best))];
}

async function call(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(path, { headers: headers(), ...init });
  if (answer.ok) return answer;
  const told = await answer.json().catch(() => null);
  throw new Error(Array.isArray(told?.detail) ? told.detail.join("\n") : `The server answered ${answer.status}.`);
}

const post = (path: string, body: unknown, signal?: AbortSignal): Promise<Response> => call(path, { method: "POST", body: JSON.stringify(body), signal });

/** What lies under the map: the address of an online style, or whether the server holds tiles; neither: our own. */
export const settings = async (): Promise<{ style: string | null; tiles: boolean }> => (await call("api/settings")).json();
export const scenarios = async (): Promise<string[]> => kept ? [kept.overview.id] : (await call("api/scenarios")).json();
export const overview = async (name: string): Promise<Overview> => kept ? kept.overview : (await call(`api/scenarios/${encodeURIComponent(name)}`)).json();
export const warnings = async (scenario: string, edits: Edit[], height_m: number, signal?: AbortSignal): Promise<Warnings> =>
  kept ? nearest(kept.warnings, height_m) : (await post("api/warning", { scenario, edits, height_m }, signal)).json();
export const gaps = async (scenario: string, edits: Edit[], height_m: number): Promise<{ words: string }[]> => (await post("api/gaps", { scenario, edits, height_m })).json();
export const buildings = async (name: string): Promise<{ known: number; footprints: { ring: [number, number][]; height_m: number }[] }> =>
  kept ? { known: 0, footprints: [] } : (await call(`api/buildings/${encodeURIComponent(name)}`)).json();
export const section = async (scenario: string, edits: Edit[], start: [number, number], end: [number, number]): Promise<Section> =>
  kept ? cutThrough(await unpacked(kept.rasters.lowest), await unpacked(kept.rasters.ground), await unpacked(kept.rasters.surface), start, end) : (await post("api/section", { scenario, edits, start, end })).json();
export const verifyNext = async (scenario: string, question: string | null): Promise<Next[]> => kept ? kept.next : (await post("api/verify-next", { scenario, question })).json();
export const file = async (scenario: string, edits: Edit[]): Promise<string> => (await post("api/file", { scenario, edits })).text();
export const upload = async (text: string): Promise<string> => (await (await call("api/scenarios", { method: "POST", body: text })).json()).scenario;

async function unpacked(packed: Kept["rasters"][string]): Promise<Omit<Raster, "ms">> {
  const bytes = Uint8Array.from(atob(packed.deflated), (c) => c.charCodeAt(0));
  const values = new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).arrayBuffer());
  return { ...packed, values, bytes: bytes.length };
}

export async function raster(scenario: string, edits: Edit[], layer: string, height_m: number, signal?: AbortSignal): Promise<Raster> {
  const begun = performance.now();
  if (kept) {
    const found = kept.rasters[layer] ?? nearest(Object.fromEntries(Object.entries(kept.rasters).filter(([k]) => k.startsWith(`${layer}@`)).map(([k, v]) => [k.split("@")[1], v])), height_m);
    return { ...(await unpacked(found)), ms: performance.now() - begun };
  }
  const answer = await post("api/raster", { scenario, edits, layer, height_m }, signal);
  const values = new Uint8Array(await answer.arrayBuffer());
  return { values, ...JSON.parse(answer.headers.get("x-raster") ?? "{}"), bytes: values.length, ms: performance.now() - begun };
}

export interface RaidTold { progress?: { stage: string; done: number; total: number }; say?: string; done?: { outcome: Outcome; replay: Replay }; failed?: string; cancelled?: string }

export async function startRaid(body: { scenario: string; edits: Edit[]; raid: string; replications: number; doubt: boolean; log: number; seed: number }): Promise<string> {
  return (await (await post("api/jobs", body)).json()).job;
}

export function listen(job: string, told: (event: RaidTold) => void): () => void {
  const source = new EventSource(`api/jobs/${job}/events${token ? `?token=${token}` : ""}`);
  for (const kind of ["progress", "say", "done", "failed", "cancelled"] as const)
    source.addEventListener(kind, (event) => {
      told({ [kind]: JSON.parse((event as MessageEvent).data) });
      if (kind !== "progress" && kind !== "say") source.close();
    });
  return () => source.close();
}
export const cancelRaid = async (job: string): Promise<void> => void (await call(`api/jobs/${job}`, { method: "DELETE" }));
