// Safe for colour-blind readers: cividis (Nuñez, Anderton & Renslow, 2018), 33 of its colours.
const STOPS: [number, number, number][] = [[0, 34, 78], [0, 40, 91], [0, 46, 106], [5, 51, 113], [26, 56, 111], [39, 62, 110], [50, 67, 109], [59, 73, 108], [67, 78, 108], [75, 84, 108], [83, 90, 109], [90, 95, 110], [97, 101, 111], [104, 106, 113], [111, 112, 115], [118, 118, 118], [125, 124, 120], [132, 130, 121], [140, 136, 120], [147, 142, 120], [155, 148, 118], [163, 154, 116], [171, 160, 114], [180, 167, 111], [188, 174, 108], [196, 180, 104], [205, 187, 99], [213, 194, 94], [222, 201, 88], [231, 209, 80], [240, 216, 70], [249, 224, 58], [254, 232, 56]];

export function cividis(share: number): [number, number, number] {
  const at = Math.min(1, Math.max(0, share)) * (STOPS.length - 1);
  const low = Math.floor(at), high = Math.min(low + 1, STOPS.length - 1);
  return [0, 1, 2].map((c) => Math.round(STOPS[low][c] + (at - low) * (STOPS[high][c] - STOPS[low][c]))) as [number, number, number];
}

export const NEVER = 255;

/** Height of a byte of the layer of lowest heights [m]: sixteenths of an octave, rounded up by the server. */
export const heightOf = (step: number): number => 2 ** Math.floor(step / 16) * (1 + (step % 16) / 16);

/** Words for probabilities and where the band of each ends, as the table of codes of the scenario has them. */
export type Words = [number, string][];

/** RGBA of each byte. */
export function table(layer: string, height: number, words: Words): Uint32Array {
  const out = new Uint32Array(256);
  const rgba = ([r, g, b]: [number, number, number], a: number): number => ((a << 24) | (b << 16) | (g << 8) | r) >>> 0;
  for (let n = 0; n < NEVER; n++) {
    if (layer === "lowest") {
      const h = heightOf(n);
      // Seen at the height of the slider: the more room below it, the lighter.
      out[n] = h <= height ? rgba(cividis(0.15 + 0.8 * Math.min(1, Math.log2(height / h) / 5)), 175) : 0;
    } else if (layer === "count") out[n] = rgba(cividis(1 - Math.min(n, 5) / 5), 185);
    else {
      const p = n / 254;
      const band = words.findIndex(([end]) => p <= end + 1e-9);
      out[n] = rgba(cividis(1 - band / (words.length - 1)), 185);
    }
  }
  return out;
}

/** A picture that shows a part of a map of `of` rows and columns. */
export interface Part { values: Uint8Array; rows: number; cols: number; top: number; left: number; of: [number, number] }

/** Colours of the difference: neither sees it, only the first, only the second, both. */
export const DIFFERENCE = Uint32Array.of(0, 0xc8005ed5, 0xc8b27200, 0x50908070, ...new Array<number>(252).fill(0));

/** What two layouts see at a height, in a frame that encloses both, as bytes for DIFFERENCE. */
export function difference(first: Part, second: Part, height: number): { values: Uint8Array; rows: number; cols: number; gained: number; lost: number } {
  const seen = Array.from({ length: 256 }, (_, n) => n < NEVER && heightOf(n) <= height);
  const top = Math.min(first.top, second.top), left = Math.min(first.left, second.left);
  const rows = Math.max(first.top + first.rows, second.top + second.rows) - top, cols = Math.max(first.left + first.cols, second.left + second.cols) - left;
  const values = new Uint8Array(rows * cols);
  for (const [part, mark] of [[first, 1], [second, 2]] as const)
    for (let r = 0; r < part.rows; r++)
      for (let c = 0; c < part.cols; c++) if (seen[part.values[r * part.cols + c]]) values[(r + part.top - top) * cols + c + part.left - left] |= mark;
  const many = [0, 0, 0, 0];
  for (const value of values) many[value]++;
  return { values, rows, cols, gained: many[2], lost: many[1] };
}
