/// <reference types="google-apps-script" />
import type { Cell, Table } from "../../../sheet/cell.ts";
import type { RangeAddress } from "../../../wizard/host.ts";
import type { Pulse } from "../server/pulse.ts";
import { sheetOf } from "./sheet-of.ts";

/** Cells that one call of the service may bring: a call for all of a large sheet fails, one a row takes hours. */
const BLOCK = 100_000;

/**
 * The cells of a range, read in blocks. A part that lies outside the sheet reads as blank, because Sheets
 * refuses to name cells that do not exist.
 */
export function readBlocks(range: RangeAddress, pulse: Pulse): Table {
  const sheet = sheetOf(range.sheet);
  const rows = Math.min(range.rows, sheet.getMaxRows() - range.row);
  const columns = Math.min(range.columns, sheet.getMaxColumns() - range.column);
  const table: Cell[][] = [];
  if (rows > 0 && columns > 0) {
    const height = Math.max(1, Math.floor(BLOCK / columns));
    for (let row = 0; row < rows; row += height) {
      pulse({ stage: "read", done: row, total: range.rows });
      const many = Math.min(height, rows - row);
      const values = sheet.getRange(range.row + row + 1, range.column + 1, many, columns).getValues();
      for (const line of values) table.push(widened(line.map(cellOf), range.columns));
    }
  }
  while (table.length < range.rows) table.push(widened([], range.columns));
  return table;
}

function cellOf(value: unknown): Cell {
  return value === "" ? null : (value as Cell);
}

function widened(row: Cell[], columns: number): Cell[] {
  while (row.length < columns) row.push(null);
  return row;
}
