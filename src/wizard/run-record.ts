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

const KEY = "waarde.run";
/** Google keeps no more than 9 kB in one setting; some room for the key. */
const PIECE = 8000;

export async function loadRun(host: Host): Promise<RunRecord | null> {
  const head = await host.loadSetting(KEY);
  if (head === null) return null;
  const pieces: string[] = [];
  for (let at = 0; at < Number(head); at++) pieces.push((await host.loadSetting(`${KEY}.${at}`)) ?? "");
  try {
    const { before, ...record } = JSON.parse(pieces.join("")) as RunRecord & { before: unknown[][] | null };
    return { ...record, before: before === null ? null : before.map((row) => row.map(unpack)) };
  } catch {
    return null;
  }
}

export async function saveRun(host: Host, record: RunRecord | null): Promise<void> {
  const old = Number((await host.loadSetting(KEY)) ?? 0);
  const before = record?.before?.map((row) => row.map(pack)) ?? null;
  const text = record === null ? "" : JSON.stringify({ ...record, before });
  const pieces = Math.ceil(text.length / PIECE);
  for (let at = 0; at < pieces; at++) {
    await host.saveSetting(`${KEY}.${at}`, text.slice(at * PIECE, (at + 1) * PIECE));
  }
  for (let at = pieces; at < old; at++) await host.saveSetting(`${KEY}.${at}`, null);
  await host.saveSetting(KEY, record === null ? null : String(pieces));
}

function pack(cell: Cell): unknown {
  return isDate(cell) ? { instant: cell.getTime() } : cell;
}

function unpack(cell: unknown): Cell {
  if (typeof cell === "object" && cell !== null) return new Date((cell as { instant: number }).instant);
  return cell as Cell;
}
