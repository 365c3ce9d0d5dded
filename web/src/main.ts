// The page: views over one map, wired to the server. A flag on <html> says when a view is drawn.
import * as api from "./api";
import { DIFFERENCE, difference, heightOf, table } from "./colours";
import { domes } from "./domes";
import * as base from "./map";
import { minutes, play, type Player } from "./replay";
import { keep, read, state } from "./state";
import "./style.css";
import * as views from "./views";

const ALL: [string, string][] = [["sites", "Sites"], ["cover", "Cover"], ["section", "Section"], ["reach", "Reach"], ["raid", "Raid"], ["compare", "Compare"], ["next", "Verify next"]];
const VIEWS = ALL.filter(([id]) => !api.kept || id !== "compare");
const $ = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const panel = $("panel"), bar = $("bar"), root = document.documentElement;

let overview: api.Overview;
let raster: api.Raster | null = null;
let rasterOf = "";
let reported: api.Raster | null = null;
let warnings: api.Warnings | null = null;
let section: api.Section | null = null;
let outcome: api.Outcome | null = null;
let replay: api.Replay | null = null;
let player: Player | null = null;
let job = "", running = "";
let checks: api.Next[] | null = null;
let asking: AbortController | null = null;
const latencies: number[] = [];

function toast(words: string): void {
  $("toast").textContent = words;
  $("toast").classList.add("on");
  setTimeout(() => $("toast").classList.remove("on"), 8000);
}
const tried = (work: Promise<unknown>): void => void work.catch((error: Error) => { if (error.name !== "AbortError") toast(error.message); });

async function open(name: string): Promise<void> {
  overview = await api.overview(name);
  document.title = `${overview.title} · airshield`;
  if (!overview.raids.some((r) => r.id === state.raid)) state.raid = overview.raids[0]?.id ?? "";
  const trouble = await base.open(overview);
  if (trouble) toast(trouble);
  root.dataset.basemap = base.map.getSource("our-land") ? "own" : "given";
  await base.symbols(overview, state.edits, handlers);
  base.map.on("click", clicked);
  tried(api.buildings(name).then((found) => { base.raise(found.footprints); root.dataset.buildings = String(found.footprints.length); }));
  await view(state.view);
}

const handlers: base.Handlers = {
  chosen: (site) => { keep({ site }); base.choose(site); tried(view(state.view === "cover" ? "cover" : "sites")); },
  dragged: (site, lat, lon, done) => {
    edit({ site, lat: round(lat), lon: round(lon) });
    if (state.view !== "cover" && state.view !== "compare" && done) tried(view("cover"));
    else tried(recompute(done));
  },
};
const round = (v: number): number => Math.round(v * 1e5) / 1e5;

function edit(change: api.Edit): void {
  const old = state.edits.find((e) => e.site === change.site);
  keep({ edits: [...state.edits.filter((e) => e.site !== change.site), { ...old, ...change }] });
}

/** The map again after an edit; the newest question counts, older ones are dropped. */
async function recompute(tell: boolean): Promise<void> {
  const begun = performance.now();
  asking?.abort();
  asking = new AbortController();
  const key = JSON.stringify([state.scenario, state.edits, state.layer, state.layer === "lowest" ? 0 : state.height]);
  if (key !== rasterOf) {
    raster = await api.raster(state.scenario, state.edits, state.layer, state.height, asking.signal);
    rasterOf = key;
  }
  draw();
  if (state.edits.length) base.map.once("render", () => { latencies.push(performance.now() - begun); root.dataset.latencies = JSON.stringify(latencies); });
  if (tell) {
    await raise();
    warnings = await api.warnings(state.scenario, state.edits, state.height, asking.signal);
    if (state.view === "cover" || state.view === "compare") fill();
  }
}

let sentence = "";
function draw(): void {
  if (!raster) return;
  sentence = "";
  if (state.view === "compare" && reported && state.layer === "lowest") {
    const found = difference(reported, raster, state.height);
    const km2 = (n: number) => (n * (2 * overview.half_width_km) ** 2) / (raster!.of[0] * raster!.of[1]);
    sentence = state.edits.length ? `Your layout sees about ${km2(found.gained).toFixed(0)} km² that the reported one does not at ${state.height} m, and misses ${km2(found.lost).toFixed(0)} km² that it does.` : "Nothing is edited yet: drag a site, and both layouts are drawn over each other.";
    base.cover.show({ ...found, corners: base.enclose(reported, raster) }, DIFFERENCE);
  } else base.cover.show(raster, table(state.layer, state.height, overview.words));
}

async function view(name: string): Promise<void> {
  delete root.dataset.ready;
  keep({ view: name });
  for (const button of $("tabs").querySelectorAll<HTMLButtonElement>("button[data-view]")) button.toggleAttribute("aria-current", false), button.dataset.view === name && button.setAttribute("aria-current", "page");
  base.showRings(name === "reach", overview);
  base.showCover(name === "cover" || name === "compare");
  base.cut(name === "section" ? state.line : []);
  lower?.();
  lower = null;
  if (name !== "raid") { player?.close(); player = null; }
  if (name !== "compare") await base.beside(null, 0, "");
  $("map").dataset.title = name === "compare" ? "What yours changes" : "";
  bar.replaceChildren();
  if (name === "compare") state.layer = "lowest";
  fill();
  if (name === "cover" || name === "compare") {
    slider();
    if (name === "compare" && !reported) reported = await api.raster(state.scenario, [], "lowest", state.height);
    await recompute(true);
    draw();
    await raise();
    if (name === "compare") await base.beside(reported, state.height, "As reported");
  } else if (name === "section") await cutAgain();
  else if (name === "next") { checks = null; fill(); checks = await api.verifyNext(state.scenario, state.question || null); }
  else if (name === "raid") {
    if (api.kept && state.raid) ({ outcome, replay } = api.kept.raids[state.raid]);
    if (replay) await fly();
  }
  fill();
  root.dataset.ready = name;
}

function fill(): void {
  const edited = state.edits.length;
  const html = {
    sites: () => views.sites(overview, state.site),
    cover: () => views.cover(overview, state.layer, state.height, warnings, state.site, edited, !!state.domes),
    compare: () => views.compare(state.height, sentence, warnings, edited),
    section: () => views.cutPanel(state.line, section, state.height),
    reach: () => views.reach(overview),
    raid: () => views.raid(overview, state.raid, running, outcome),
    next: () => views.next(checks, overview, state.question),
  }[state.view];
  panel.innerHTML = html ? html() : "";
  wire();
}

const on = (id: string, event: string, work: () => void): void => $(id)?.addEventListener(event, work);

function wire(): void {
  for (const button of panel.querySelectorAll<HTMLButtonElement>("button[data-site]")) button.onclick = () => { keep({ site: button.dataset.site! }); base.choose(state.site); tried(view("sites")); };
  for (const button of panel.querySelectorAll<HTMLButtonElement>("button[data-layer]")) button.onclick = () => { keep({ layer: button.dataset.layer! }); tried(view("cover")); };
  on("domes", "change", () => { keep({ domes: Number($<HTMLInputElement>("domes").checked) }); tried(raise().then(() => base.map.easeTo({ pitch: state.domes ? 55 : 0, duration: 0 }))); });
  on("gaps", "click", () => tried(api.gaps(state.scenario, state.edits, state.height).then((found) => {
    $("found").innerHTML = found.map((gap) => `<li>${views.safe(gap.words)}</li>`).join("") || "<li>None: every defended place is seen from all around, and no hole is enclosed.</li>";
  })));
  on("lift", "click", () => {
    const mount = $<HTMLSelectElement>("mount").value, height = $<HTMLInputElement>("roof").value, mast = $<HTMLInputElement>("mast").value;
    edit({ site: state.site, ...(mount ? { mount } : {}), ...(height ? { height_m: Number(height) } : {}), ...(mast ? { antenna_height_m: Number(mast) } : {}) });
    tried(recompute(true));
  });
  on("leave", "click", () => { edit({ site: state.site, removed: true }); tried(changed()); });
  on("add", "click", () => {
    const at = base.map.getCenter();
    let n = 1;
    while (overview.sites.some((s) => s.id === `new-${n}`) || state.edits.some((e) => e.site === `new-${n}`)) n++;
    edit({ site: `new-${n}`, system: $<HTMLSelectElement>("system").value, lat: round(at.lat), lon: round(at.lng), mount: "ground" });
    tried(changed());
  });
  on("undo", "click", () => { keep({ edits: state.edits.slice(0, -1) }); tried(changed()); });
  on("reset", "click", () => { keep({ edits: [] }); tried(changed()); });
  on("save", "click", () => tried(save()));
  on("raid", "change", () => { keep({ raid: $<HTMLSelectElement>("raid").value, time: 0 }); if (api.kept) tried(view("raid")); else fill(); });
  on("run", "click", () => tried(run($<HTMLInputElement>("doubt").checked)));
  on("cancel", "click", () => tried(api.cancelRaid(job)));
  on("question", "change", () => { keep({ question: $<HTMLSelectElement>("question").value }); tried(view("next")); });
}

let lower: (() => void) | null = null;

/** The domes of the layout, where they are asked for. */
async function raise(): Promise<void> {
  lower?.();
  lower = state.domes && state.view === "cover" ? await domes(base.map, overview.sites, state.edits) : null;
}

async function changed(): Promise<void> {
  await base.symbols(overview, state.edits, handlers);
  await recompute(true);
}

function slider(): void {
  const steps = Array.from({ length: 14 * 16 }, (_, n) => heightOf(n)).filter((h) => h >= 10 && h <= 10_240);
  const nearest = steps.reduce((best, h, n) => (Math.abs(h - state.height) < Math.abs(steps[best] - state.height) ? n : best), 0);
  bar.innerHTML = `<label for="height">Height</label><input id="height" type="range" min="0" max="${steps.length - 1}" value="${nearest}" aria-valuetext="${state.height} m"><output id="shown">${state.height} m above the ground</output>`;
  on("height", "input", () => {
    const height = steps[Number($<HTMLInputElement>("height").value)];
    keep({ height: height < 100 ? Math.round(height * 10) / 10 : Math.round(height) });
    $("height").setAttribute("aria-valuetext", `${state.height} m`);
    $("shown").textContent = `${state.height} m above the ground`;
    if (state.layer === "lowest") draw();
    if (state.view === "compare") tried(base.beside(reported, state.height, "As reported"));
  });
  on("height", "change", () => tried(recompute(true)));
}

function clicked(event: { lngLat: { lat: number; lng: number } }): void {
  if (state.view !== "section") return;
  const at = [round(event.lngLat.lat), round(event.lngLat.lng)];
  keep({ line: state.line.length === 2 ? [...state.line, ...at] : at });
  section = null;
  tried(cutAgain());
}

async function cutAgain(): Promise<void> {
  base.cut(state.line);
  section = state.line.length === 4 ? await api.section(state.scenario, state.edits, [state.line[0], state.line[1]], [state.line[2], state.line[3]]) : null;
  if (state.view === "section") fill();
}

async function run(doubt: boolean): Promise<void> {
  delete root.dataset.ready;
  outcome = replay = null;
  running = "Starting …";
  fill();
  job = await api.startRaid({ scenario: state.scenario, edits: state.edits, raid: state.raid, replications: 2000, doubt, log: state.replication, seed: 1 });
  api.listen(job, (told) => {
    if (told.progress) running = `${told.progress.stage}: ${told.progress.done.toLocaleString("en")} of ${told.progress.total.toLocaleString("en")}`;
    if (told.failed || told.cancelled) { running = ""; toast(told.failed ?? told.cancelled!); }
    if (told.done) { running = ""; ({ outcome, replay } = told.done); }
    if (state.view !== "raid") return;
    const line = document.getElementById("progress");
    if (told.progress && line) { line.textContent = running; const p = panel.querySelector("progress"); if (p) { p.max = told.progress.total; p.value = told.progress.done; } }
    else fill();
    if (told.done) tried(fly().then(() => { root.dataset.ready = "raid"; }));
    else if (!running) root.dataset.ready = "raid";
  });
}

async function fly(): Promise<void> {
  player?.close();
  player = await play(base.map, replay!);
  const points = replay!.flights.flatMap((f) => f.map(([, lat, lon]) => [lon, lat]));
  if (points.length) base.map.fitBounds(base.around(points), { padding: 50, animate: false, pitch: 40 });
  bar.innerHTML = `<button id="go">▶ Replay</button><input id="time" type="range" min="0" max="${Math.ceil(player.end)}" value="${state.time}" aria-label="Time of replication ${replay!.replication}"><output id="told"></output>`;
  let going = 0;
  const tell = (): void => { $("told").textContent = player!.at(state.time); };
  const events = (): void => {
    const recent = replay!.events.filter((e) => e.t_s <= state.time).slice(-8).reverse();
    const list = document.getElementById("replay");
    if (list) list.innerHTML = `<h2>Replication ${replay!.replication}: ${replay!.come_through} came through</h2><ul>${recent.map((e) => `<li>${minutes(e.t_s)}: ${views.safe(e.threat ?? "")} ${views.safe(e.what)}${e.by ? `, ${views.safe(e.by)}` : ""}</li>`).join("")}</ul>`;
  };
  on("time", "input", () => { keep({ time: Number($<HTMLInputElement>("time").value) }); tell(); events(); });
  on("go", "click", () => {
    going = going ? 0 : window.setInterval(() => {
      if (!player || !document.getElementById("time") || state.time >= player.end) { clearInterval(going); going = 0; return; }
      keep({ time: Math.min(Math.ceil(player.end), state.time + 2) });
      $<HTMLInputElement>("time").value = String(state.time);
      tell();
      events();
    }, 60);
  });
  fill();
  tell();
  events();
}

async function save(): Promise<void> {
  const text = await api.file(state.scenario, state.edits);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  link.download = `${state.scenario}-edited.yaml`;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function start(): Promise<void> {
  const names = await api.scenarios();
  if (!names.includes(state.scenario)) state.scenario = names[0];
  const tabs = $("tabs");
  tabs.innerHTML = `<strong>airshield</strong>${VIEWS.map(([id, words]) => `<button data-view="${id}">${words}</button>`).join("")}<span id="chooser" ${api.kept ? "hidden" : ""}><select id="scenario" aria-label="Scenario">${names.map((n) => `<option ${n === state.scenario ? "selected" : ""}>${views.safe(n)}</option>`).join("")}</select><label><span class="soft">Open a file</span> <input id="file" type="file" accept=".yaml,.yml" style="width:8rem"></label></span>`;
  for (const button of tabs.querySelectorAll<HTMLButtonElement>("button[data-view]")) button.onclick = () => tried(view(button.dataset.view!));
  on("scenario", "change", () => go($<HTMLSelectElement>("scenario").value));
  on("file", "change", () => {
    const chosen = $<HTMLInputElement>("file").files?.[0];
    if (chosen) tried(chosen.text().then(api.upload).then(go));
  });
  await open(state.scenario);
}

function go(name: string): void {
  location.hash = `#s=${encodeURIComponent(name)}`;
  location.reload();
}

window.addEventListener("hashchange", () => { const given = read(location.hash); if (given.scenario && given.scenario !== state.scenario) location.reload(); });
tried(start());
