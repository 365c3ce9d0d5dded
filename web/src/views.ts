// What stands in the panel for each view, as text; what is pressed there is wired in main.
import { kept } from "./api";
import type { Link, Next, Outcome, Overview, Section, Site, Warnings } from "./api";
import { cividis, type Words } from "./colours";
import { minutes } from "./replay";

export const safe = (text: unknown): string => String(text ?? "").replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const chain = (link: Link): string =>
  link.rests_on_it.length ? `<details><summary>${safe(link.id)}: ${safe(link.words)}</summary>${link.rests_on_it.map(chain).join("")}</details>` : `<p class="soft">${safe(link.id)}: ${safe(link.words)}</p>`;

export function sites(overview: Overview, chosen: string): string {
  const site = overview.sites.find((s) => s.id === chosen);
  if (site) return one(site);
  const rows = overview.sites.map((s) => `<tr><td><button data-site="${safe(s.id)}">${safe(s.id)}</button></td><td>${safe(s.system ?? "none")}</td><td>${s.evidence.belief.reported ? `${safe(s.evidence.belief.words)} (${s.evidence.belief.probability.toFixed(2)})` : "not reported by then"}</td><td class="n">${s.evidence.streams_in_time} / ${s.evidence.articles}</td></tr>`);
  return `<h1>${safe(overview.title)}</h1><p>${safe(overview.summary)}</p><p class="soft">As of ${safe(overview.as_of)}. The paler a symbol, the less likely; the halo holds half of the chance of where.</p>
    <table><thead><tr><th>Site</th><th>System</th><th>There</th><th class="n">Streams / articles</th></tr></thead><tbody>${rows.join("")}</tbody></table>
    ${overview.conflicts.length ? `<h2>Where reports contradict each other</h2><ul>${overview.conflicts.map((c) => `<li>${safe(c.what)} <span class="soft">(${safe(c.between.join(", "))}) → ${safe(c.resolution)}</span></li>`).join("")}</ul>` : ""}`;
}

function one(site: Site): string {
  const e = site.evidence;
  const steps = e.belief.steps.map((s) => `<tr><td>${safe(s.what)}</td><td class="n">${s.factor === null ? "" : s.factor.toPrecision(3)}</td><td class="n">${s.probability.toFixed(3)}</td></tr>`);
  const list = (head: string, lines: string[]) => (lines.length ? `<h2>${head}</h2><ul>${lines.map((l) => `<li>${safe(l)}</li>`).join("")}</ul>` : "");
  return `<button data-site="">← all sites</button><h1>${safe(site.name)}</h1>
    <p>${safe(site.system ?? "no system seen")}, ${site.mount ? `on a ${safe(site.mount)}${site.height_m ? `, ${site.height_m} m` : ""}` : "mount not told"}${site.position_radius_m ? `, within ${site.position_radius_m} m` : ""}. Grade ${safe(e.grade ?? "none")}${e.grade_words ? ` (${safe(e.grade_words)})` : ""}.</p>
    ${site.in_model ? "" : `<p class="bad">Not in the model: ${safe(site.why_not)}.</p>`}
    <p><strong>${e.belief.reported ? `${safe(e.belief.words)}, ${e.belief.probability.toFixed(2)}` : "Not reported by then"}</strong>${e.belief.last_seen ? `, last seen ${safe(e.belief.last_seen)}` : ""}.</p>
    ${steps.length > 1 ? `<table><thead><tr><th>Step</th><th class="n">Odds times</th><th class="n">Chance</th></tr></thead><tbody>${steps.join("")}</tbody></table>` : ""}
    <h2>${e.articles} articles, ${e.streams.length} independent streams</h2>${e.streams.map(chain).join("") || '<p class="soft">No primary evidence is reached.</p>'}
    ${list("Against it", e.against)}${list("What offices said", e.said)}${list("Say so without showing anything", e.without_stream)}`;
}

export const LAYERS: [string, string][] = [
  ["lowest", "seen from how low"], ["count", "how many sensors"], ["detection", "chance of one look"], ["belief", "how likely, given the evidence"],
];

export function legend(layer: string, height: number, words: Words): string {
  const swatch = (c: number[], words: string) => `<span class="item"><span class="swatch" style="background:rgb(${c})"></span>${words}</span>`;
  const parts = layer === "lowest" ? [swatch(cividis(0.15), `only just at ${height} m`), swatch(cividis(0.55), `from ${Math.round(height / 5.6)} m`), swatch(cividis(0.95), `from ${Math.max(1, Math.round(height / 32))} m`)]
    : layer === "count" ? [1, 2, 3, 4, 5].map((n) => swatch(cividis(1 - n / 5), n === 5 ? "5 or more" : String(n)))
    : words.map(([end, say], n) => swatch(cividis(1 - n / (words.length - 1)), `${safe(say)}, to ${end}`));
  return `<div class="legend">${parts.join(" ")}</div>`;
}

const placesTable = (warnings: Warnings | null): string => `<table><thead><tr><th>Place</th><th>Over it</th><th class="n">Warning, median</th><th class="n">at worst</th><th class="n">Unseen from</th></tr></thead><tbody>${(warnings?.places ?? []).map((p) => `<tr><td>${safe(p.name.split(",")[0])}</td><td>${p.seen ? "seen" : "not seen"}</td><td class="n">${minutes(p.median_s)}</td><td class="n">${minutes(p.shortest_s)}</td><td class="n">${p.unseen_share ? percent(p.unseen_share) : "none"}</td></tr>`).join("")}</tbody></table>`;

export function compare(height: number, sentence: string, warnings: Warnings | null, edited: number): string {
  const swatch = (colour: string, words: string) => `<span class="item"><span class="swatch" style="background:${colour}"></span>${words}</span>`;
  return `<h1>The reported layout and yours, at ${height} m</h1><p id="sentence"><strong>${safe(sentence)}</strong></p>
    <div class="legend">${swatch("#909090", "both see it")} ${swatch("#0072b2", "only yours")} ${swatch("#d55e00", "only the reported one")}</div>
    <h2>Warning with your layout</h2>${placesTable(warnings)}
    <div class="row"><button id="undo" ${edited ? "" : "disabled"}>Undo</button><button id="reset" ${edited ? "" : "disabled"}>As reported</button><button id="save" ${edited ? "" : "disabled"}>Save as a scenario file</button></div>`;
}

export function cover(overview: Overview, layer: string, height: number, warnings: Warnings | null, site: string, edited: number, domes: boolean): string {
  return `<h1>What is seen of: ${safe(overview.target)}</h1>
    <div class="row" role="group" aria-label="Layer">${LAYERS.filter(([id]) => !kept || id === "lowest" || id === "belief").map(([id, words]) => `<button data-layer="${id}" aria-pressed="${id === layer}">${words}</button>`).join("")}</div>
    ${legend(layer, height, overview.words)}
    <div class="row"><label><input type="checkbox" id="domes" ${domes ? "checked" : ""}> domes in three dimensions: how far each would see it without the ground</label></div>
    <p><strong id="area">${warnings ? `${Math.round(warnings.covered_km2).toLocaleString("en")} km² at ${height} m` : "…"}</strong> ${edited ? `<span class="soft">with ${edited} edit${edited === 1 ? "" : "s"}</span>` : ""}</p>
    ${placesTable(warnings)}
    ${warnings ? rose(warnings) : ""}
    ${kept ? "" : '<div class="row"><button id="gaps">Where are its gaps?</button></div><ul id="found"></ul>'}
    ${kept ? "" : edits(overview, site, edited)}`;
}

function edits(overview: Overview, site: string, edited: number): string {
  const chosen = overview.sites.find((s) => s.id === site);
  return `<h2>Drag, lift, add</h2><p class="soft">Drag a symbol, or choose it and press Shift with an arrow key.</p>
    ${chosen?.in_model ? `<div class="row"><strong>${safe(chosen.id)}</strong><label>on <select id="mount"><option value="">as it is</option><option>roof</option><option>ground</option><option>tower</option></select></label><label>height <input id="roof" type="number" min="0" max="1000" size="4" style="width:5rem"> m</label><label>antenna <input id="mast" type="number" min="0" max="200" style="width:4.5rem"> m</label><button id="lift">Set</button><button id="leave">Leave out</button></div>` : '<p class="soft">Choose a symbol to lift it onto a roof or a mast.</p>'}
    <div class="row"><select id="system" aria-label="System to add">${overview.systems.map((s) => `<option>${safe(s)}</option>`).join("")}</select><button id="add">Add in the middle of the map</button></div>
    <div class="row"><button id="undo" ${edited ? "" : "disabled"}>Undo</button><button id="reset" ${edited ? "" : "disabled"}>As reported</button><button id="save" ${edited ? "" : "disabled"}>Save as a scenario file</button></div>`;
}

/** Distance of first detection from every direction, for the place that is warned worst. */
function rose(warnings: Warnings): string {
  const place = [...warnings.places].sort((a, b) => a.median_s - b.median_s)[0];
  if (!place) return "";
  const most = Math.max(1, ...place.first_seen_km);
  const points = place.first_seen_km.map((km, n) => { const a = (n * 5 * Math.PI) / 180, r = (km / most) * 70; return `${(80 + r * Math.sin(a)).toFixed(1)},${(80 - r * Math.cos(a)).toFixed(1)}`; });
  return `<h2>First seen from where: ${safe(place.name.split(",")[0])}</h2><svg class="chart" viewBox="0 0 200 164" role="img" aria-label="Distance of first detection by direction"><circle cx="80" cy="80" r="70" fill="none" stroke="var(--rule)"/><circle cx="80" cy="80" r="35" fill="none" stroke="var(--rule)"/><polygon points="${points.join(" ")}" fill="#0072b255" stroke="#0072b2"/><text x="80" y="9" font-size="8" text-anchor="middle" fill="var(--ink)">N</text><text x="153" y="83" font-size="8" fill="var(--ink)">${most.toFixed(0)} km</text></svg>`;
}

export function cutPanel(line: number[], section: Section | null, height: number): string {
  const words = line.length === 4 ? "Click again to draw another." : line.length === 2 ? "Click where it ends." : "Click on the map where the section starts.";
  return `<h1>Vertical section</h1><p class="soft">${words}</p>${section ? `<p id="along">From ${line[0]}, ${line[1]} to ${line[2]}, ${line[3]}: at ${height} m above the ground a target is seen along <strong>${percent(along(section, height))}</strong> of the way.</p>${profile(section)}` : ""}`;
}

/** Share of a section in which a target at a height above the ground is seen. */
const along = (s: Section, height: number): number => s.lowest_m.filter((v, i) => v !== null && s.ground_m[i] !== null && v <= s.ground_m[i]! + height).length / s.lowest_m.length;

function profile(s: Section): string {
  const w = 340, h = 190, far = s.distance_km[s.distance_km.length - 1];
  const known = s.surface_m.filter((v): v is number => v !== null);
  const low = Math.min(...known), high = Math.max(...known, low) + 1500;
  const x = (km: number) => 34 + (km / far) * (w - 40), y = (m: number) => h - 20 - ((Math.min(m, high) - low) / (high - low)) * (h - 30);
  const path = (values: (number | null)[]) => values.map((v, i) => (v === null ? null : `${x(s.distance_km[i]).toFixed(1)},${y(v).toFixed(1)}`)).filter(Boolean).join(" ");
  const seen = s.lowest_m.map((v, i) => (v === null ? "" : `<line x1="${x(s.distance_km[i]).toFixed(1)}" x2="${x(s.distance_km[i]).toFixed(1)}" y1="${y(v).toFixed(1)}" y2="${y(high).toFixed(1)}" stroke="#0072b2" stroke-width="${(w / s.distance_km.length + 0.6).toFixed(2)}" opacity="0.35"/>`));
  return `<svg class="chart" id="profile" viewBox="0 0 ${w} ${h}" role="img" aria-label="Section: where a target is seen above the ground">${seen.join("")}<polygon points="${x(0)},${h - 20} ${path(s.surface_m)} ${x(far)},${h - 20}" fill="#8a8a8a"/><text x="2" y="14" font-size="9" fill="var(--ink)">${high.toFixed(0)} m</text><text x="2" y="${h - 22}" font-size="9" fill="var(--ink)">${low.toFixed(0)} m</text><text x="${w - 40}" y="${h - 6}" font-size="9" fill="var(--ink)">${far.toFixed(0)} km</text></svg><p class="soft">Blue: a target there is seen. Altitudes above the sea.</p>`;
}

export function reach(overview: Overview): string {
  const names = [...new Set(overview.rings.map((r) => r.name))];
  const places = [...new Set(overview.reach.map((r) => r.place))];
  const threats = [...new Set(overview.reach.map((r) => r.threat))];
  const cell = (t: string, p: string) => { const r = overview.reach.find((row) => row.threat === t && row.place === p); return r ? `<td>${safe(r.verdict)}, ${Math.round(r.distance_km)} km</td>` : "<td></td>"; };
  const colours = ["#d55e00", "#e69f00", "#0072b2", "#cc79a7", "#009e73", "#56b4e9"];
  return `<h1>Which threat reaches which place</h1><p class="soft">yes: the low range is enough; by the likely or the high range: if that one is true; no: even the high range is short.</p>${names.map((n, i) => `<div class="soft"><span class="swatch" style="background:${colours[i % colours.length]}"></span> ${safe(n)}</div>`).join("")}
    <div style="overflow-x:auto"><table><thead><tr><th>Threat</th>${places.map((p) => `<th>${safe(p)}</th>`).join("")}</tr></thead><tbody>${threats.map((t) => `<tr><td>${safe(t)}${overview.reach.find((r) => r.threat === t)?.hypothetical ? " (hypothetical)" : ""}</td>${places.map((p) => cell(t, p)).join("")}</tr>`).join("")}</tbody></table></div>`;
}

export function raid(overview: Overview, chosen: string, running: string, outcome: Outcome | null): string {
  const picked = overview.raids.find((r) => r.id === chosen) ?? overview.raids[0];
  if (!picked) return "<h1>Raids</h1><p>This scenario has no raid.</p>";
  const i = (v: { mean: number; low: number | null; high: number | null }, f: (x: number) => string) => (v.low === null || v.high === null ? f(v.mean) : `${f(v.mean)} <span class="soft">(${f(v.low)} to ${f(v.high)})</span>`);
  return `<h1>What if a raid comes</h1><p class="soft">A raid is an input that the analyst writes. Kill probabilities are notional: compare, do not forecast.</p>
    <div class="row"><select id="raid" aria-label="Raid">${overview.raids.map((r) => `<option value="${safe(r.id)}" ${r.id === picked.id ? "selected" : ""}>${safe(r.name)} (${r.threats})</option>`).join("")}</select></div>
    <p class="soft">${safe(picked.basis)}</p>
    ${kept ? "" : `<div class="row"><label><input type="checkbox" id="doubt"> sites as likely as the evidence makes them</label></div>
    <div class="row"><button id="run" ${running ? "disabled" : ""}>Run 2,000 times</button><button id="cancel" ${running ? "" : "disabled"}>Cancel</button></div>`}
    ${running ? `<p id="progress">${safe(running)}</p><progress></progress>` : ""}
    ${outcome ? `<h2>${safe(outcome.name)}</h2><table id="outcome"><tbody><tr><td>come through</td><td>${i(outcome.leakers, (v) => v.toFixed(1))} of ${outcome.threats}</td></tr><tr><td>leakage</td><td id="leakage">${i(outcome.leakage, percent)}</td></tr><tr><td>nothing comes through</td><td>${i(outcome.no_leak, percent)}</td></tr><tr><td>rounds</td><td>${i(outcome.rounds_expended, (v) => v.toFixed(1))}</td></tr>${outcome.variance ? `<tr><td>spread that the reports leave open</td><td>${percent(outcome.variance.reports_share)}</td></tr>` : ""}</tbody></table><p>${safe(outcome.why)}</p>${bars(outcome)}` : ""}
    <div id="replay"></div>`;
}

function bars(o: Outcome): string {
  const entries = Object.entries(o.causes).filter(([, n]) => n >= 0.005).sort((a, b) => b[1] - a[1]);
  const most = Math.max(1e-9, ...entries.map(([, n]) => n));
  return `<svg class="chart" viewBox="0 0 340 ${entries.length * 18 + 4}" role="img" aria-label="Why threats come through">${entries.map(([cause, n], k) => `<text x="0" y="${k * 18 + 13}" font-size="11" fill="var(--ink)">${safe(cause)}</text><rect x="130" y="${k * 18 + 3}" width="${(160 * n) / most}" height="12" fill="#0072b2"/><text x="${134 + (160 * n) / most}" y="${k * 18 + 13}" font-size="10" fill="var(--ink)">${n.toFixed(2)}</text>`).join("")}</svg>`;
}

export function next(found: Next[] | null, overview: Overview, question: string): string {
  const asked = found?.[0];
  const options = overview.places.filter((p) => p.defended).flatMap((p) => overview.heights_m.map((h) => `covered:${p.id}@${h}`));
  const raids = overview.raids.map((r) => `leakage:${r.id}`);
  return `<h1>What to check next</h1><div class="row" ${kept ? "hidden" : ""}><select id="question" aria-label="Question"><option value="">the least sure place</option>${[...options, ...raids].map((q) => `<option ${q === question ? "selected" : ""}>${safe(q)}</option>`).join("")}</select></div>
    ${asked ? `<p><strong>${safe(asked.words)}: ${asked.now_words ? `${safe(asked.now_words)}, ` : ""}${asked.unit ? `${asked.now.toFixed(0)} ${safe(asked.unit)}` : asked.now.toFixed(2)}</strong></p><ol id="checks">${asked.checks.map((c) => `<li>${safe(c.words)}</li>`).join("")}</ol>${asked.checks.length ? "" : "<p>Nothing that is open would move it.</p>"}${asked.left_out ? `<p class="soft">Left out: ${safe(asked.left_out)}.</p>` : ""}` : '<p class="soft">Working it out …</p>'}`;
}
