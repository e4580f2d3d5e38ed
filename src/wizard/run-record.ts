import { type Cell, isDate, type Table } from "../sheet/cell.ts";
import type { RangeAddress } from "./host.ts";
import type { OurColumns } from "./our-columns.ts";
import type { Run } from "./service.ts";
import { cutJson } from "./setting-pieces.ts";

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

export function piecesOf(record: RunRecord): string[] {
  const before = record.before?.map((row) => row.map(pack)) ?? null;
  return cutJson(JSON.stringify({ ...record, before }));
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

function pack(cell: Cell): unknown {
  return isDate(cell) ? { instant: cell.getTime() } : cell;
}

function unpack(cell: unknown): Cell {
  if (typeof cell === "object" && cell !== null) return new Date((cell as { instant: number }).instant);
  return cell as Cell;
}
