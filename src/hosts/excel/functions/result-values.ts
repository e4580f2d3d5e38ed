import { type Cell, isDate } from "../../../sheet/cell.ts";
import type { DateCells } from "../../../sheet/date-cells.ts";

/** What a function gives back to Excel: rows of values; a date with its format where Excel can take that. */
export type ExcelValue =
  | string
  | number
  | boolean
  | { readonly type: "Double"; readonly basicValue: number; readonly numberFormat: string };

/**
 * A result of the catalogue as Excel takes it: always rows, so that one declaration serves one cell and many.
 * A blank is empty text: Excel shows null as 0.
 */
export function toResult(
  result: Cell | readonly (readonly Cell[])[],
  dates: DateCells,
  dateFormat: string | null,
): ExcelValue[][] {
  const rows = isRows(result) ? result : [[result]];
  const columns = Math.max(...rows.map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: columns }, (_, at) => toValue(row[at] ?? null, dates, dateFormat)),
  );
}

function toValue(cell: Cell, dates: DateCells, dateFormat: string | null): ExcelValue {
  if (!isDate(cell)) return cell ?? "";
  const basicValue = dates.toSerial(cell);
  return dateFormat === null ? basicValue : { type: "Double", basicValue, numberFormat: dateFormat };
}

function isRows(result: Cell | readonly (readonly Cell[])[]): result is readonly (readonly Cell[])[] {
  return Array.isArray(result);
}
