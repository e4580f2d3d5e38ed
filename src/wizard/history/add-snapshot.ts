import type { Cell } from "../../sheet/cell.ts";
import { readIdentifiers } from "../../sheet/read-identifiers.ts";
import type { History, Snapshot, SnapshotHead } from "./snapshot.ts";

/**
 * Runs that are kept, and cells of the hidden sheet: at most the newest 12, fewer in a large shop. The workbook's
 * engine takes some 50 µs a cell, so that keeping a run never takes more than seconds.
 */
export const MOST_SNAPSHOTS = 12;
const MOST_CELLS = 150_000;

/** With more customers there is no room for two snapshots beside the customers themselves, and none is kept. */
export const MOST_CUSTOMERS = MOST_CELLS / 3;

/** Customers in common, as a share of the smaller side, from which two tables are of one shop. */
export const SAME_SHOP = 0.2;

/**
 * The history with one run more. A snapshot of the same shop and the same day is replaced, and the oldest go when
 * there are too many; those stay aside until the next run, so that this run can be taken back.
 *
 * @param identifiers of the customers of the run, and for each its code
 */
export function addSnapshot(
  history: History,
  head: SnapshotHead,
  identifiers: readonly Cell[],
  codes: readonly string[],
): History {
  const { codes: places, spellings } = readIdentifiers([...history.identifiers, ...identifiers]);
  const before = places.subarray(0, history.identifiers.length);
  const spread = (from: readonly (string | null)[], at: Int32Array) => {
    const column = new Array<string | null>(spellings.length).fill(null);
    from.forEach((code, row) => {
      if (at[row]! >= 0) column[at[row]!] = code;
    });
    return column;
  };
  const present = spread(codes, places.subarray(history.identifiers.length));
  const kept = history.snapshots
    .filter(({ aside }) => aside === null)
    .map((snapshot) => ({ ...snapshot, codes: spread(snapshot.codes, before) }))
    .map((snapshot) =>
      snapshot.head.day === head.day && isSameShop(snapshot.codes, present)
        ? { ...snapshot, aside: head.id }
        : snapshot,
    );
  const newest: Snapshot = { head, aside: null, codes: present };
  const snapshots = [...kept, newest].sort((a, b) => (a.head.day < b.head.day ? -1 : 1));
  return withoutStrangers(pruned({ identifiers: spellings, snapshots }, head.id));
}

/** The history as it was before a run; null when that run added nothing. */
export function withoutSnapshot(history: History, id: string): History | null {
  if (!history.snapshots.some(({ head }) => head.id === id)) return null;
  const snapshots = history.snapshots
    .filter(({ head }) => head.id !== id)
    .map((snapshot) => (snapshot.aside === id ? { ...snapshot, aside: null } : snapshot));
  return withoutStrangers({ ...history, snapshots });
}

/** Whether two runs are of one shop, by the codes of the same list of customers. */
export function isSameShop(a: readonly (string | null)[], b: readonly (string | null)[]): boolean {
  let [both, inA, inB] = [0, 0, 0];
  a.forEach((code, at) => {
    if (code !== null) inA++;
    if (b[at] !== null) inB++;
    if (code !== null && b[at] !== null) both++;
  });
  return both >= SAME_SHOP * Math.min(inA, inB);
}

/** The oldest go first: aside when there are too many, at once when there is no room. The newest run stays. */
function pruned({ identifiers, snapshots }: History, id: string): History {
  let list = snapshots;
  const oldest = () => list.find(({ head, aside }) => head.id !== id && aside === null);
  for (;;) {
    const seen = list.filter(({ aside }) => aside === null).length;
    const first = oldest();
    if (first === undefined || seen <= MOST_SNAPSHOTS) break;
    list = list.map((snapshot) => (snapshot === first ? { ...snapshot, aside: id } : snapshot));
  }
  while (identifiers.length * (list.length + 1) > MOST_CELLS) {
    const gone = list.find(({ aside }) => aside !== null) ?? oldest();
    if (gone === undefined) break;
    list = list.filter((snapshot) => snapshot !== gone);
  }
  return { identifiers, snapshots: list };
}

/** Without the rows of customers in none of the snapshots. */
function withoutStrangers({ identifiers, snapshots }: History): History {
  const rows = identifiers.flatMap((_, at) =>
    snapshots.some(({ codes }) => codes[at] !== null) ? [at] : [],
  );
  if (rows.length === identifiers.length) return { identifiers, snapshots };
  return {
    identifiers: rows.map((at) => identifiers[at]!),
    snapshots: snapshots.map((snapshot) => ({ ...snapshot, codes: rows.map((at) => snapshot.codes[at]!) })),
  };
}
