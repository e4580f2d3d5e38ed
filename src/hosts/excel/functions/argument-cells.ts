import type { Cell, Table } from "../../../sheet/cell.ts";

/** What Excel hands over for a range or a value: rows of values; null when the argument was left out. */
export type ExcelArgument = readonly (readonly unknown[])[] | unknown;

/** An argument as the catalogue knows it. Dates come as their serial numbers, which it reads. */
export function toArgument(argument: ExcelArgument): Table | Cell | undefined {
  if (argument === null || argument === undefined) return undefined;
  if (!Array.isArray(argument)) return toCell(argument);
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
}

/**
 * A cell of an argument. Excel's data types are objects: an error carries its code, a formatted number, text
 * or truth value what it is based on, and anything else (a stock, a picture) shows as its text.
 */
function toCell(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value !== "object" || value === null) return null;
  const { type, code, basicValue, text } = value as Readonly<Record<string, unknown>>;
  if (type === "Empty") return null;
  if (typeof text === "string" && type !== "Error") return text;
  for (const part of [code, basicValue]) {
    if (typeof part === "number" || typeof part === "string" || typeof part === "boolean") return part;
  }
  return "#VALUE!";
}
