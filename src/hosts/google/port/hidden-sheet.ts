/// <reference types="google-apps-script" />
import type { Table } from "../../../sheet/cell.ts";
import type { Pulse } from "../server/pulse.ts";
import { makeRoom, refuseTooLarge } from "./make-room.ts";
import { readBlocks } from "./read-blocks.ts";
import { beginWriting, endWriting } from "./unfinished-write.ts";
import { widthOf, writeValues } from "./write-values.ts";

/** Under this name it is written; only when it is whole it takes the place of the old one. */
const UNFINISHED = "(…)";

/** The cells of a hidden sheet of ours, or its first rows; null when there is none. */
export function readHidden(name: string, rows: number | undefined, pulse: Pulse): Table | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet === null) return null;
  const last = sheet.getLastRow();
  const place = {
    sheet: String(sheet.getSheetId()),
    row: 0,
    column: 0,
    rows: rows === undefined ? last : Math.min(rows, last),
    columns: sheet.getLastColumn(),
  };
  return readBlocks(place, pulse);
}

/** Replaces a hidden sheet of ours by a new one, or removes it; a script that is stopped leaves the old one. */
export function writeHidden(name: string, table: Table | null): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const old = spreadsheet.getSheetByName(name);
  if (table === null) {
    if (old !== null) spreadsheet.deleteSheet(old);
    return;
  }
  const [rows, columns] = [table.length, widthOf(table)];
  refuseTooLarge(rows, columns);
  // Left by a script that was stopped between the last two steps below.
  const left = spreadsheet.getSheetByName(`${name} ${UNFINISHED}`);
  if (left !== null) spreadsheet.deleteSheet(left);
  const seen = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(`${name} ${UNFINISHED}`, spreadsheet.getNumSheets());
  // Google brings a new sheet to the front, and a sheet in front cannot be hidden.
  spreadsheet.setActiveSheet(seen);
  const id = String(sheet.getSheetId());
  beginWriting({ sheet: id, row: 0, column: 0, rows, columns, isNew: true });
  try {
    sheet.hideSheet();
    const spare = sheet.getMaxColumns() - columns;
    if (spare > 0) sheet.deleteColumns(columns + 1, spare);
    makeRoom(sheet, rows, columns);
    // Whoever stops the run now would find it written: it is told of no more.
    writeValues(sheet, 1, 1, table, () => undefined);
    SpreadsheetApp.flush();
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    endWriting();
    throw error;
  }
  endWriting();
  if (old !== null) spreadsheet.deleteSheet(old);
  sheet.setName(name);
}
