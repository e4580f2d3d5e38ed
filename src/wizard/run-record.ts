import { type Cell, isDate, type Table } from "../sheet/cell.ts";
import type { Host, RangeAddress } from "./host.ts";
import type { OurColumns } from "./our-columns.ts";
import type { Run } from "./service.ts";

/** What is needed to take a run back, kept in the document. */
export interface RunRecord {
  readonly run: Run;
  readonly range: RangeAddress;
  readonly headings: readonly string[];
  /** Hash of the range just after we wrote it: tells whether the user changed it since. */
  readonly hash: string;
  /** What stood in the cells before; null when they were blank. */
  readonly before: Table | null;
  /** The earlier columns of ours that these replaced. */
  readonly replaced: OurColumns | null;
}

/** Google keeps no more than 9 kB in one setting; some room for the key. */
const PIECE = 8000;

/** A record as settings of one document may hold it: short, and of plain letters, which take a byte each. */
export function piecesOf(record: RunRecord): string[] {
  const before = record.before?.map((row) => row.map(pack)) ?? null;
  const text = JSON.stringify({ ...record, before }).replace(/[^ -~]/g, escaped);
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  );
}

/** Null when the pieces are damaged. */
export function recordOf(pieces: readonly string[]): RunRecord | null {
  try {
    const { before, ...record } = JSON.parse(pieces.join("")) as RunRecord & { before: unknown[][] | null };
    return { ...record, before: before === null ? null : before.map((row) => row.map(unpack)) };
  } catch {
    return null;
  }
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

function pack(cell: Cell): unknown {
  return isDate(cell) ? { instant: cell.getTime() } : cell;
}

function unpack(cell: unknown): Cell {
  if (typeof cell === "object" && cell !== null) return new Date((cell as { instant: number }).instant);
  return cell as Cell;
}
