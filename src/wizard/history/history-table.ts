import type { Text } from "../../catalogue/text.ts";
import { type Cell, isBlank, type Table } from "../../sheet/cell.ts";
import { textOf } from "../../sheet/read-texts.ts";
import type { History, Snapshot, SnapshotHead } from "./snapshot.ts";

/** In the first cell: another form of the sheet would have another number. */
const MARK = "Waarde 1";

/** For who makes the sheet visible and wonders. */
export const HISTORY_NOTE: Text = {
  en: "Kept by Waarde to show who moves between runs. Delete this sheet to forget it.",
  nl: "Door Waarde bewaard om te laten zien wie verschuift. Verwijder dit blad om het te vergeten.",
};

/** Rows above the customers: the days, what was put aside by which run, and the heads as JSON. */
export const HEAD_ROWS = 3;

/** A row a customer, a column a snapshot; all of it text. */
export function tableOf({ identifiers, snapshots }: History, note: string): Table {
  return [
    [MARK, ...snapshots.map(({ head }) => head.day)],
    [note, ...snapshots.map(({ aside }) => aside)],
    ["", ...snapshots.map(({ head }) => JSON.stringify(head))],
    ...identifiers.map((identifier, at): Cell[] => [
      textOf(identifier),
      ...snapshots.map(({ codes }) => codes[at] ?? null),
    ]),
  ];
}

/** The history in a table, or the heads alone in its first rows. What is no form of ours holds none. */
export function historyOf(table: Table | null): History {
  if (table === null || table.length < HEAD_ROWS || table[0]![0] !== MARK) return NO_HISTORY;
  const [, aside, heads] = table;
  const rows = table.slice(HEAD_ROWS).filter((row) => !isBlank(row[0]));
  const snapshots: Snapshot[] = [];
  heads!.forEach((cell, column) => {
    const head = column === 0 ? null : headOf(cell);
    if (head === null) return;
    snapshots.push({ head, aside: textAt(aside!, column), codes: rows.map((row) => textAt(row, column)) });
  });
  return { identifiers: rows.map((row) => row[0]!), snapshots };
}

export const NO_HISTORY: History = { identifiers: [], snapshots: [] };

function headOf(cell: Cell | undefined): SnapshotHead | null {
  try {
    const head = JSON.parse(String(cell)) as SnapshotHead | null;
    return typeof head?.id === "string" && head.yardstick !== undefined ? head : null;
  } catch {
    return null;
  }
}

function textAt(row: readonly Cell[], column: number): string | null {
  const cell = row[column];
  return cell === null || cell === undefined || cell === "" ? null : String(cell);
}
