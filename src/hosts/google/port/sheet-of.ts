/// <reference types="google-apps-script" />
import { HostRefusal, type RangeAddress } from "../../../wizard/host.ts";
import { columnLetters } from "../../../wizard/range-text.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet of an id. `getSheetById` is too new to rely on. */
export function sheetOf(id: string): Sheet {
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    if (String(sheet.getSheetId()) === id) return sheet;
  }
  throw new HostRefusal("sheet-gone");
}

/** "Orders!A1:C500", as it stands in a formula. A sheet that is gone still has a label. */
export function labelOf(range: RangeAddress): string {
  const from = `${columnLetters(range.column)}${range.row + 1}`;
  const to = `${columnLetters(range.column + range.columns - 1)}${range.row + range.rows}`;
  return `${quoted(nameOf(range.sheet))}!${from === to ? from : `${from}:${to}`}`;
}

function nameOf(id: string): string {
  try {
    return sheetOf(id).getName();
  } catch {
    return "?";
  }
}

/** A sheet's name as it stands in a formula. */
function quoted(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
