import { isBlank } from "./cell.ts";
import type { Column } from "./column-reading.ts";
import { readDates } from "./read-dates.ts";
import { readIdentifiers } from "./read-identifiers.ts";
import { readNumbers } from "./read-numbers.ts";

export interface HeaderColumn {
  readonly kind: "number" | "date" | "text" | "identifier";
  readonly cells: Column;
}

/** Where only texts can tell, fewer rows than this show nothing. */
const FEWEST_ROWS = 3;

/** Errors of a sheet in any language ("#N/A", "#WAARDE!", "#NAAM?") and what shows before a value comes. */
const ERROR = /^(?:#(?:N\/?[AVB]|GETTING_DATA|\S{1,30}[!?])|(?:loading|laden)\.{3})$/i;
/** Words and marks that stand for no value. */
const NOTHING = /^(?:[-–—?.*]{1,3}|n[./]?[av]\.?|n\.?v\.?t\.?|nan|null|none|undefined|onbekend|unknown)$/i;

/**
 * Whether row 1 of the columns is a header. It is when a number or date column has the text of a name
 * there and no such column a readable value; blanks, errors and words for nothing ("n/a", "-") tell
 * neither way. A text of digits without a letter ("31-02-2025") is a misspelt value rather than a name: as
 * an error it is seen, and as a header it would vanish. Among text columns alone row 1 is a header when
 * there are at least 3 rows and all it holds is names that recur nowhere below in their columns; a number,
 * Date, boolean, error or word for nothing is then a value. Identifier columns say nothing.
 */
export function hasHeader(columns: readonly HeaderColumn[]): boolean {
  const valued = columns.filter((column) => column.kind === "number" || column.kind === "date");
  if (valued.length > 0) {
    return valued.some((column) => hasName(column.cells)) && !valued.some(hasValue);
  }
  return isToldByTexts(columns.filter((column) => column.kind === "text").map((column) => column.cells));
}

function hasName(cells: Column): boolean {
  const cell = cells[0];
  if (typeof cell !== "string" || isBlank(cell)) return false;
  const text = cell.trim();
  return !ERROR.test(text) && !NOTHING.test(text) && (!/\d/.test(text) || /\p{L}/u.test(text));
}

function hasValue(column: HeaderColumn): boolean {
  const first = [column.cells[0]];
  return column.kind === "date" ? isReadableDate(first) : isReadableNumber(first);
}

function isReadableDate(cells: Column): boolean {
  return !Number.isNaN(readDates(cells, { timeZone: "UTC" }).days[0]!);
}

function isReadableNumber(cells: Column): boolean {
  return !Number.isNaN(readNumbers(cells).values[0]!);
}

function isToldByTexts(columns: readonly Column[]): boolean {
  const filled = columns.filter((cells) => !isBlank(cells[0]));
  if (filled.length === 0 || !filled.every(hasName)) return false;
  if (filled.some((cells) => isReadableNumber([cells[0]]))) return false;
  return rowsOf(columns) >= FEWEST_ROWS && !filled.some(recursBelow);
}

/** Rows down to the last that holds anything: an open range (A2:A) ends in blanks. */
function rowsOf(columns: readonly Column[]): number {
  let rows = 0;
  for (const cells of columns) {
    let last = cells.length;
    while (last > rows && isBlank(cells[last - 1])) last--;
    rows = Math.max(rows, last);
  }
  return rows;
}

function recursBelow(cells: Column): boolean {
  const { codes } = readIdentifiers(cells);
  return codes.indexOf(codes[0]!, 1) >= 0;
}
