/// <reference types="google-apps-script" />
import type { RangeAddress } from "../../../wizard/host.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows looked at for the first one that is filled: people leave a few empty above a table, not hundreds. */
const LOOKED_AT = 100;

/**
 * What the person means by the selection: the cells selected, without empty rows above and all that lies beyond
 * the last filled cell (a whole column is its used part); for one cell the table around it; null where nothing
 * stands. Several selected blocks: the last one.
 */
export function selectedRange(): RangeAddress | null {
  const selected = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (selected === null) return null;
  const range = selected.getNumRows() === 1 && selected.getNumColumns() === 1 ? around(selected) : selected;
  const sheet = range.getSheet();
  const rows = Math.min(range.getLastRow(), sheet.getLastRow()) - range.getRow() + 1;
  const columns = Math.min(range.getLastColumn(), sheet.getLastColumn()) - range.getColumn() + 1;
  if (rows < 1 || columns < 1) return null;
  const top = sheet
    .getRange(range.getRow(), range.getColumn(), Math.min(rows, LOOKED_AT), columns)
    .getValues();
  const skipped = top.findIndex((cells) => cells.some((cell) => cell !== ""));
  if (skipped < 0 && rows <= LOOKED_AT) return null;
  const above = Math.max(0, skipped);
  return {
    sheet: String(sheet.getSheetId()),
    row: range.getRow() - 1 + above,
    column: range.getColumn() - 1,
    rows: rows - above,
    columns,
  };
}

/** The cells selected as they are. Several selected blocks: the last one. */
export function selectedCells(): RangeAddress | null {
  const selected = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (selected === null) return null;
  return {
    sheet: String(selected.getSheet().getSheetId()),
    row: selected.getRow() - 1,
    column: selected.getColumn() - 1,
    rows: selected.getNumRows(),
    columns: selected.getNumColumns(),
  };
}

/** The block of filled cells around one. */
function around(cell: Range): Range {
  return cell.getDataRegion();
}
