import type { Host } from "./host.ts";

/** Google keeps no more than 9 kB in one setting; some room for the key. */
const PIECE = 8000;

/** More than any document holds: a greater number in an index is damage, and counting up to it might never end. */
const MOST_PIECES = 10_000;

export function isPieceCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0 && (value as number) <= MOST_PIECES;
}

/** JSON text as settings of one document may hold it: short, and of plain letters, which take a byte each. */
export function cutJson(json: string): string[] {
  const text = json.replace(/[^ -~]/g, escaped);
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  );
}

export async function loadPieces(host: Host, key: string, count: number): Promise<string[]> {
  const pieces: string[] = [];
  for (let at = 0; at < count; at++) pieces.push((await host.loadSetting(`${key}.${at}`)) ?? "");
  return pieces;
}

export async function savePieces(host: Host, key: string, pieces: readonly string[]): Promise<void> {
  for (let at = 0; at < pieces.length; at++) await host.saveSetting(`${key}.${at}`, pieces[at]!);
}

export async function removePieces(host: Host, key: string, count: number): Promise<void> {
  for (let at = 0; at < count; at++) await host.saveSetting(`${key}.${at}`, null);
}

/** As JSON writes it: a letter outside the alphabet of computers by its number. */
function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
