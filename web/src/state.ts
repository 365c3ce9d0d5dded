// The whole view is in the address: one table writes and reads every piece of it.
import type { Edit } from "./api";

export interface State {
  scenario: string; view: string; height: number; layer: string; camera: number[]; edits: Edit[]; raid: string; replication: number; time: number; line: number[]; site: string; question: string; domes: number;
}

const text = { write: (v: string) => v, read: (v: string) => v };
const number = { write: (v: number) => String(Math.round(v * 1e5) / 1e5), read: Number };
const numbers = { write: (v: number[]) => v.map(number.write).join(","), read: (v: string) => v.split(",").map(Number) };
const json = { write: (v: Edit[]) => JSON.stringify(v), read: (v: string) => JSON.parse(v) as Edit[] };

// eslint-disable-next-line
const TABLE: { [K in keyof State]: { key: string; start: State[K]; write: (v: any) => string; read: (v: string) => any } } = {
  scenario: { key: "s", start: "", ...text },
  view: { key: "v", start: "sites", ...text },
  height: { key: "h", start: 50, ...number },
  layer: { key: "l", start: "lowest", ...text },
  camera: { key: "c", start: [], ...numbers },
  edits: { key: "e", start: [], ...json },
  raid: { key: "r", start: "", ...text },
  replication: { key: "n", start: 0, ...number },
  time: { key: "t", start: 0, ...number },
  line: { key: "q", start: [], ...numbers },
  site: { key: "x", start: "", ...text },
  domes: { key: "d", start: 0, ...number },
  question: { key: "k", start: "", ...text },
};

export function read(hash: string): State {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const state = {} as Record<string, unknown>;
  for (const [name, row] of Object.entries(TABLE)) {
    const value = given.get(row.key);
    try {
      state[name] = value === null ? row.start : row.read(value);
    } catch {
      state[name] = row.start;
    }
  }
  return state as unknown as State;
}

export function write(state: State): string {
  const out = new URLSearchParams();
  for (const [name, row] of Object.entries(TABLE)) {
    const value = row.write(state[name as keyof State]);
    if (value !== row.write(row.start)) out.set(row.key, value);
  }
  return `#${out}`;
}

export const state: State = read(location.hash);

let waiting = 0;
export function keep(change: Partial<State> = {}): void {
  Object.assign(state, change);
  if (location.protocol === "about:") return; // inside a report there is no address to keep it in
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => history.replaceState(null, "", write(state)));
}
