import { type Cell, isDate } from "../../../sheet/cell.ts";
import type { DateCells } from "../../../sheet/date-cells.ts";
import { HostRefusal } from "../../../wizard/host.ts";
import { isDateFormat } from "./date-format.ts";

/** A value of Excel with its number format → a cell; an error stays its text ("#N/A"), a blank is null. */
export function toCell(value: unknown, format: unknown, dates: DateCells): Cell {
  if (typeof value === "number") {
    return typeof format === "string" && isDateFormat(format) ? dates.toDate(value) : value;
  }
  if (typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/**
 * A cell → what to hand to Excel. A blank is "" (null would leave what stands there). A number that is none
 * cannot be written.
 */
export function toContent(cell: Cell, dates: DateCells): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "string") return asText(cell);
  const number = isDate(cell) ? dates.toSerial(cell) : cell;
  if (!Number.isFinite(number)) {
    throw new HostRefusal("unknown", `${number} is not a number that a cell can hold`);
  }
  return number;
}

/** Words that Excel turns into a truth value, in the languages of the product. */
const TRUTH_VALUES = /^\s*(true|false|waar|onwaar)\s*$/i;

/**
 * Excel reads a written text as if it were typed: "=1+1" would run, "3-4" become a date, "545" a number. An
 * apostrophe before it (which is not shown) keeps it text. Only words without a digit are safe without one.
 */
export function asText(text: string): string {
  const isPlain = /^[\p{L}(][^\d]*$/u.test(text) && !TRUTH_VALUES.test(text);
  return isPlain ? text : `'${text}`;
}
