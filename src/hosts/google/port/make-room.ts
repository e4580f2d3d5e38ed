/// <reference types="google-apps-script" />
import { HostRefusal } from "../../../wizard/host.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A spreadsheet of Google holds this many cells, all its sheets together. */
const MOST_CELLS = 10_000_000;

/** Size with which Sheets makes a sheet. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** Refuses a new sheet that the spreadsheet cannot hold, before it is made. */
export function refuseTooLarge(rows: number, columns: number): void {
  refuseMore(Math.max(rows, NEW_ROWS) * Math.max(columns, NEW_COLUMNS));
}

/** Adds the rows and columns that a sheet lacks: writing outside it fails. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [present, across] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows <= present && columns <= across) return;
  refuseMore(Math.max(rows, present) * Math.max(columns, across) - present * across);
  if (rows > present) sheet.insertRowsAfter(present, rows - present);
  if (columns > across) sheet.insertColumnsAfter(across, columns - across);
}

function refuseMore(cells: number): void {
  let present = 0;
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    present += sheet.getMaxRows() * sheet.getMaxColumns();
  }
  if (present + cells > MOST_CELLS) throw new HostRefusal("too-large");
}
