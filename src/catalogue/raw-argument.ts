import { type Cell, isBlank, isDate, type Table } from "../sheet/cell.ts";
import type { Column } from "../sheet/column-reading.ts";

/** An argument as the host gave it, before its kind is looked at. A range of one cell is a single value. */
export type RawArgument =
  | { readonly shape: "omitted" }
  | { readonly shape: "single"; readonly cell: Cell }
  | { readonly shape: "range"; readonly table: Table; readonly width: number };

export function rawArgument(value: unknown): RawArgument {
  if (value === undefined) return { shape: "omitted" };
  if (!Array.isArray(value)) return { shape: "single", cell: cleanCell(value) };
  // A flat list is one column: hosts never send it, programs that call the library do.
  const table: Table = value.every(Array.isArray) ? value : value.map((cell) => [cell]);
  let width = 0;
  for (const row of table) width = Math.max(width, row.length);
  if (table.length === 0 || width === 0) return { shape: "single", cell: null };
  if (table.length === 1 && width === 1) return { shape: "single", cell: cleanCell(table[0]![0]) };
  return { shape: "range", table, width };
}

/** Column `at` of a range, down to its last cell that is not blank. */
export function columnOf(table: Table, at: number): Column {
  let length = table.length;
  while (length > 0 && isBlank(table[length - 1]![at])) length--;
  const column = new Array<Cell>(length);
  for (let row = 0; row < length; row++) {
    const cell = table[row]![at];
    column[row] = typeof cell === "number" || typeof cell === "string" ? cell : cleanCell(cell);
  }
  return column;
}

/** All cells of a range or a single value in reading order, for arguments that are lists. */
export function listOf(argument: RawArgument): readonly Cell[] {
  if (argument.shape === "omitted") return [];
  if (argument.shape === "single") return [argument.cell];
  return argument.table.flatMap((row) => Array.from(row, cleanCell));
}

/** Anything that is no cell (an error object of a host, a function) becomes an error text. */
function cleanCell(value: unknown): Cell {
  switch (typeof value) {
    case "number":
    case "string":
    case "boolean":
      return value;
    case "undefined":
      return null;
    default:
      return value === null || (isDate(value) && !Number.isNaN(value.getTime())) ? value : "#VALUE!";
  }
}

/** "#N/A", "#DIV/0!", "#REF!": a formula in the range has failed. */
export function isErrorText(cell: Cell | undefined): boolean {
  return typeof cell === "string" && /^#(N\/A|[A-Z0-9/]+[!?])$/.test(cell.trim());
}
