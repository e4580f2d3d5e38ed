/// <reference types="google-apps-script" />
import type { Language, Text } from "../../../catalogue/index.ts";
import type { SheetLook } from "../../../wizard/host.ts";
import { columnLetters } from "../../../wizard/range-text.ts";
import { makeRoom } from "../port/make-room.ts";
import { asTextContent } from "../port/text-content.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Summary {
  /** Where it goes, from 1. */
  readonly column: number;
  readonly names: readonly string[];
  readonly look: SheetLook;
  readonly language: Language;
  /** Column of the table whose names are counted, from 0. */
  readonly counted: number;
}

const CUSTOMERS: Text = { en: "customers", nl: "klanten" };

/** Columns that the summary and the charts below it take. */
const WIDTH = 8;

/** A row a group: customers, and their value where it is known, by formulas that follow the table. */
export function writeSummary(sheet: Sheet, { column, names, look, language, counted }: Summary): Range {
  makeRoom(sheet, names.length + 1, column + WIDTH);
  const value = look.scatter?.up.column;
  const among = columnAddress(counted, look.rows);
  const rows = names.map((name, at) => {
    const its = `${columnLetters(column - 1)}${at + 2}`;
    // Semicolons part arguments in every locale of Sheets.
    const count = `=COUNTIF(${among};${its})`;
    const sum = value === undefined ? "" : `=SUMIF(${among};${its};${columnAddress(value, look.rows)})`;
    return { name: asTextContent(name), formulas: [count, sum] };
  });
  const heading = (at: number) => String(sheet.getRange(1, at + 1).getValue());
  const headings = [heading(counted), CUSTOMERS[language], value === undefined ? "" : heading(value)];
  sheet.getRange(1, column, 1, 3).setValues([headings]).setFontWeight("bold");
  sheet.getRange(2, column, rows.length, 1).setValues(rows.map(({ name }) => [name]));
  sheet.getRange(2, column + 1, rows.length, 2).setFormulas(rows.map(({ formulas }) => formulas));
  sheet.getRange(2, column + 2, rows.length, 1).setNumberFormat("#,##0.00");
  return sheet.getRange(1, column, rows.length + 1, 3);
}

function columnAddress(column: number, rows: number): string {
  const letters = columnLetters(column);
  return `$${letters}$2:$${letters}$${rows}`;
}
