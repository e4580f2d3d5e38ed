import { helpers } from "@odoo/o-spreadsheet";
import { type Cell, isDate } from "../../../sheet/cell.ts";
import { dateCells } from "../time-zone.ts";

/** A value with its format, as o-spreadsheet keeps it in a cell and hands it to a function. */
export interface EngineValue {
  readonly value: string | number | boolean | null;
  readonly format?: string | undefined;
}

/** A cell of the grid as the core knows it. An error stays its text ("#N/A"), so that a message can name it. */
export function toCell(cell: EngineValue | undefined): Cell {
  if (cell === undefined) return null;
  const { value, format } = cell;
  if (typeof value === "number" && isDateFormat(format)) return dateCells.toDate(value);
  return value;
}

/** 1 January 1950. */
const OLDEST_DATE = 18_264;

/**
 * A cell for an argument that asks numbers. The engine shows the difference of two dates as a date ("150 days"
 * becomes a day of 1900), so a date before 1950 is that number of days; a later one stays a date, and the
 * message says that it is no number.
 */
export function toNumberCell(cell: EngineValue | undefined): Cell {
  const value = cell?.value;
  return typeof value === "number" && value < OLDEST_DATE ? value : toCell(cell);
}

/** A result of the core as a cell of the grid. A blank is empty text: o-spreadsheet shows null as 0. */
export function fromCell(cell: Cell, dateFormat: string): EngineValue {
  if (isDate(cell)) return { value: dateCells.toSerial(cell), format: dateFormat };
  return { value: cell ?? "" };
}

/** A format with a day or a year; "hh:mm" alone is a duration, which is a number to us. */
function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && helpers.isDateTimeFormat(format) && /[dy]/i.test(format);
}
