import { type Cell, isDate } from "./cell.ts";
import type { Column } from "./column-reading.ts";

/**
 * A column of cells as trimmed texts, null where blank. Numbers are written plainly (17850, 0.5, with a
 * point), booleans as TRUE and FALSE, as a sheet shows them, Dates as ISO instants in UTC, so that no zone
 * changes them.
 */
export function readTexts(column: Column): (string | null)[] {
  const texts = new Array<string | null>(column.length);
  for (let i = 0; i < column.length; i++) texts[i] = textOf(column[i]);
  return texts;
}

/** The trimmed text of one cell, null when it is blank. */
export function textOf(cell: Cell | undefined): string | null {
  if (typeof cell === "string") {
    const text = cell.trim();
    return text === "" ? null : text;
  }
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "number") return Number.isInteger(cell) ? BigInt(cell).toString() : String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return isDate(cell) && !Number.isNaN(cell.getTime()) ? cell.toISOString() : String(cell);
}
