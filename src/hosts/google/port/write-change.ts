/// <reference types="google-apps-script" />

import type { RangeAddress, SheetChange } from "../../../wizard/host.ts";
import { dressSheet } from "../result/dress-sheet.ts";
import type { Pulse } from "../server/pulse.ts";
import { makeRoom, refuseTooLarge } from "./make-room.ts";
import { refuseProtected } from "./refuse-protected.ts";
import { sheetOf } from "./sheet-of.ts";
import { beginWriting, endWriting } from "./unfinished-write.ts";
import { formatColumns, widthOf, writeValues } from "./write-values.ts";

/** Writes a change: all of it, or after a refusal nothing of it. */
export function writeChange(change: SheetChange, pulse: Pulse): RangeAddress {
  const rows = change.values.length;
  const columns = widthOf(change.values);
  return change.target.kind === "cells"
    ? writeCells(change, change.target, rows, columns, pulse)
    : writeSheet(change, change.target.name, rows, columns, pulse);
}

function writeSheet(
  change: SheetChange,
  name: string,
  rows: number,
  columns: number,
  pulse: Pulse,
): RangeAddress {
  refuseTooLarge(rows, columns);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const seen = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  const address = { sheet: String(sheet.getSheetId()), row: 0, column: 0, rows, columns };
  beginWriting({ ...address, isNew: true });
  try {
    makeRoom(sheet, rows, columns);
    formatColumns(sheet, { row: 1, column: 1, rows, headerRows: change.headerRows }, change);
    writeValues(sheet, 1, 1, change.values, pulse);
    if (change.headerRows > 0) sheet.setFrozenRows(change.headerRows);
    sheet.autoResizeColumns(1, columns);
    if (change.look !== undefined) dressSheet(sheet, change.look, columns);
    SpreadsheetApp.flush();
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    spreadsheet.setActiveSheet(seen);
    endWriting();
    throw error;
  }
  // The person stays where they are until they ask to see the result.
  spreadsheet.setActiveSheet(seen);
  endWriting();
  return address;
}

function writeCells(
  change: SheetChange,
  at: { readonly sheet: string; readonly row: number; readonly column: number },
  rows: number,
  columns: number,
  pulse: Pulse,
): RangeAddress {
  const sheet = sheetOf(at.sheet);
  const address = { sheet: at.sheet, row: at.row, column: at.column, rows, columns };
  const [row, column] = [at.row + 1, at.column + 1];
  refuseProtected(sheet, address);
  makeRoom(sheet, at.row + rows, at.column + columns);
  const range = sheet.getRange(row, column, rows, columns);
  const before = range.getValues();
  beginWriting({ ...address, isNew: false });
  try {
    formatColumns(sheet, { row, column, rows, headerRows: change.headerRows }, change);
    if (change.headerRows === 0) range.setFontWeight("normal");
    writeValues(sheet, row, column, change.values, pulse);
    SpreadsheetApp.flush();
  } catch (error) {
    range.clearContent();
    if (before.some((cells) => cells.some((cell) => cell !== ""))) {
      writeValues(sheet, row, column, before, () => undefined);
    }
    endWriting();
    throw error;
  }
  endWriting();
  return address;
}
