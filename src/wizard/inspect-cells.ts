import { type Cell, isBlank, isDate } from "../sheet/cell.ts";
import { textOf } from "../sheet/read-texts.ts";
import { dayOfInstant } from "../sheet/time-zone.ts";
import { columnOf, isoDay } from "./grid.ts";
import type { CellText, ColumnSeen, Inspection, Reading, Role } from "./inspection.ts";
import { maskAddress } from "./mask-address.ts";
import { DATE_ROLES, MONEY_ROLES, type SourceReader } from "./read-source.ts";

const SHOWN_ROWS = 3;
const SHOWN_COLUMNS = 3;
/** A cell is shown, never a whole story. */
const LONGEST = 60;
/** No address that begins in what is shown ends beyond this. */
const LONGEST_READ = 400;

/** A cell as it stands, addresses masked. */
export function cellText(cell: Cell | undefined, timeZone: string): CellText {
  if (isBlank(cell)) return { kind: "blank" };
  if (typeof cell === "number") return { kind: "number", number: cell };
  if (isDate(cell)) return { kind: "date", day: isoDay(dayOfInstant(cell.getTime(), timeZone)) };
  return { kind: "text", text: shownText(cell) };
}

/** A cell in words, addresses masked, for a message about it. */
export function shownText(cell: Cell | undefined): string {
  // Looking for addresses in a cell of a million letters would take minutes.
  const text = maskAddress((textOf(cell) ?? "").slice(0, LONGEST_READ));
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** The first filled cell of a role and how we read it; one that we can read goes first. */
export function exampleOf(role: Role, reader: SourceReader): { cell: Cell; reading: Reading } | null {
  const cells = reader.cells(role);
  let first: Cell | null = null;
  for (let at = 0; at < Math.min(cells.length, 500); at++) {
    const cell = cells[at];
    if (isBlank(cell)) continue;
    first ??= cell as Cell;
    const reading = readingAt(role, at, reader);
    if (reading.kind !== "unreadable") return { cell: cell as Cell, reading };
  }
  return first === null ? null : { cell: first, reading: { kind: "unreadable" } };
}

function readingAt(role: Role, at: number, reader: SourceReader): Reading {
  const text = textOf(reader.cells(role)[at]) ?? "";
  if (role === "customer")
    return { kind: "customer", text: shownText(text.includes("@") ? text.toLowerCase() : text) };
  if (role === "status" || role === "product") return { kind: role, text: shownText(text) };
  if (role === "order") return { kind: "order", text: shownText(text.replace(/^#/, "")) };
  if (role === "currency") return { kind: "currency", code: reader.currencies()?.[at] ?? text };
  if (DATE_ROLES.includes(role)) {
    const day = reader.datesOf(role).days[at]!;
    return Number.isNaN(day) ? { kind: "unreadable" } : { kind: "date", day: isoDay(day) };
  }
  const number = reader.numbersOf(role).values[at]!;
  if (Number.isNaN(number)) return { kind: "unreadable" };
  if (MONEY_ROLES.includes(role)) {
    const currency = reader.currencies()?.[at] ?? reader.headingCurrency();
    return { kind: "money", amount: number, currency };
  }
  if (role === "quantity") return { kind: "pieces", number };
  return { kind: role === "duration" ? "months" : "count", number };
}

/** The first rows of the columns that matter most. */
export function previewRows(reader: SourceReader, columns: readonly ColumnSeen[]): Inspection["firstRows"] {
  const roles = Object.values(reader.source.roles);
  const order = [...roles, ...columns.map((column) => column.position)];
  const shown = [...new Set(order)]
    .slice(0, SHOWN_COLUMNS)
    .sort((a, b) => a - b)
    .map((position) => columns[position]!)
    .filter((column) => column !== undefined);
  const first = shown.map(({ position }) => columnOf(reader.grid, position, reader.firstRow, SHOWN_ROWS));
  const rows = Array.from({ length: Math.min(SHOWN_ROWS, reader.rows) }, (_, row) =>
    first.map((cells) => cells[row]),
  );
  return {
    columns: shown,
    rows: rows.map((cells, at) => ({
      row: reader.grid.range.row + reader.firstRow + at + 1,
      cells: cells.map((cell) => cellText(cell, reader.timeZone)),
    })),
  };
}
