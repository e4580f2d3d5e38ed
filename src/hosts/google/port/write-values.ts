/// <reference types="google-apps-script" />
import { type Cell, isDate, type Table } from "../../../sheet/cell.ts";
import { type ColumnFormat, HostRefusal, type SheetChange } from "../../../wizard/host.ts";
import { moneyPattern } from "../../../wizard/money-pattern.ts";
import type { Pulse } from "../server/pulse.ts";
import { asTextContent } from "./text-content.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells that one call of the service writes. */
const BLOCK = 50_000;

/** Writes values from a row and column (from 1) on, in blocks, so that a screen can follow. */
export function writeValues(sheet: Sheet, row: number, column: number, values: Table, pulse: Pulse): void {
  const columns = widthOf(values);
  const height = Math.max(1, Math.floor(BLOCK / columns));
  for (let from = 0; from < values.length; from += height) {
    pulse({ stage: "write", done: from, total: values.length });
    const block = values.slice(from, from + height).map((cells) => contentsOf(cells, columns));
    sheet.getRange(row + from, column, block.length, columns).setValues(block);
  }
}

export function formatColumns(
  sheet: Sheet,
  at: { readonly row: number; readonly column: number; readonly rows: number; readonly headerRows: number },
  { formats, currency }: Pick<SheetChange, "formats" | "currency">,
): void {
  const rows = at.rows - at.headerRows;
  const patterns = { ...PATTERNS, money: moneyPattern(currency) };
  formats.forEach((format, index) => {
    const pattern = patterns[format];
    if (rows < 1 || pattern === null) return;
    sheet.getRange(at.row + at.headerRows, at.column + index, rows, 1).setNumberFormat(pattern);
  });
  if (at.headerRows > 0) {
    sheet.getRange(at.row, at.column, at.headerRows, formats.length).setFontWeight("bold");
  }
}

export function widthOf(values: Table): number {
  let width = 0;
  for (const row of values) width = Math.max(width, row.length);
  return width;
}

/** Text keeps the sheet's own format. Written in the American way; Sheets shows them in the document's. */
const PATTERNS: Readonly<Record<Exclude<ColumnFormat, "money">, string | null>> = {
  text: null,
  number: "0.0#",
  integer: "#,##0",
  date: "yyyy-mm-dd",
  percent: "0%",
};

type Content = string | number | boolean | Date;

function contentsOf(cells: readonly Cell[], columns: number): Content[] {
  const contents: Content[] = [];
  for (let at = 0; at < columns; at++) contents.push(contentOf(cells[at] ?? null));
  return contents;
}

function contentOf(cell: Cell): Content {
  if (cell === null) return "";
  if (typeof cell === "string") return asTextContent(cell);
  if (typeof cell === "number" && !Number.isFinite(cell)) {
    throw new HostRefusal("unknown", `${cell} is not a number that a cell can hold`);
  }
  return isDate(cell) ? new Date(cell.getTime()) : cell;
}
