import { helpers } from "@odoo/o-spreadsheet";
import { ENGINE_LOCALES } from "../engine-locale.ts";
import type { FunctionEntry } from "../functions/register-functions.ts";
import type { Language, Text } from "../language.ts";
import { type Demonstration, demonstrations, type Format } from "./demonstrations.ts";
import type { SampleRows } from "./greeting-sheet.ts";
import * as colors from "./palette.ts";
import { SAMPLE_SHEETS } from "./sample-names.ts";
import { type CellStyle, SheetDraft, type Wardrobe } from "./sheet-draft.ts";
import { writtenFormula } from "./written-formula.ts";

const NAME: CellStyle = { bold: true, textColor: colors.PETROL, fontSize: 11 };
const HELP: CellStyle = { textColor: colors.INK, fontSize: 10, wrapping: "wrap", verticalAlign: "bottom" };
const FORMULA: CellStyle = { textColor: colors.SOFT_INK, italic: true, fontSize: 10 };
const TABLE_HEADER: CellStyle = {
  bold: true,
  fillColor: colors.PALE_PETROL,
  textColor: colors.DEEP_PETROL,
  wrapping: "wrap",
  verticalAlign: "bottom",
};
const TABLE_CELL: CellStyle = { textColor: colors.INK, wrapping: "clip" };

const INTRODUCTION: Text = {
  en: "Live formulas over the sample shop. Click a result to see the formula; of long tables the first rows are shown.",
  nl: "Levende formules over de voorbeeldwinkel. Klik op een uitkomst voor de formule; van lange tabellen zie je de eerste rijen.",
};
const OTHERS: Text = { en: "More functions", nl: "Meer functies" };

/** Every function of the catalogue: its help, and the formula at work; one without a demonstration, its example. */
export function draftFormulas(
  language: Language,
  rows: SampleRows,
  catalogue: readonly FunctionEntry[],
  wardrobe: Wardrobe,
): SheetDraft {
  const sheet = new SheetDraft(wardrobe, {
    id: "formulas",
    name: SAMPLE_SHEETS.formulas[language],
    columns: 20,
    rows: 60 + catalogue.length * 12,
    color: colors.PETROL,
    gridLines: false,
  });
  sheet.columnWidths(0, 28, 224, 164, 104, 104, 104, 104, 104, 104, 104, 144);
  sheet.rowHeight(1, 14);
  sheet.rowHeight(2, 36);
  sheet.text("B2", SAMPLE_SHEETS.formulas[language], {
    bold: true,
    fontSize: 20,
    textColor: colors.DEEP_PETROL,
  });
  sheet.text("B3", INTRODUCTION[language], { textColor: colors.INK, fontSize: 10 });

  const left = new Map(catalogue.map((entry) => [entry.name, entry]));
  const names = { orders: SAMPLE_SHEETS.orders[language], customers: SAMPLE_SHEETS.customers[language] };
  let row = 5;
  for (const group of demonstrations(names, rows)) {
    const known = group.functions.filter(({ name }) => left.has(name));
    if (known.length > 0) row = layGroupTitle(sheet, group.title[language], row);
    for (const demonstration of known) {
      row = layDemonstration(sheet, demonstration, left.get(demonstration.name)!, language, row);
      left.delete(demonstration.name);
    }
  }
  if (left.size > 0) row = layGroupTitle(sheet, OTHERS[language], row);
  for (const entry of left.values()) row = layExample(sheet, entry, language, row);
  return sheet;
}

function layGroupTitle(sheet: SheetDraft, title: string, row: number): number {
  sheet.rowHeight(row, 36);
  sheet.text(`B${row}`, title, { bold: true, fontSize: 14, textColor: colors.INK, verticalAlign: "middle" });
  sheet.border(`B${row}:K${row}`, { bottom: { style: "medium", color: colors.PETROL } });
  return row + 2;
}

/** Lays name, help, formula and result from a row on; answers the row where the next can begin. */
function layDemonstration(
  sheet: SheetDraft,
  { formula, shows, format }: Demonstration,
  entry: FunctionEntry,
  language: Language,
  row: number,
): number {
  layHelp(sheet, entry, language, row);
  sheet.text(`C${row + 1}`, writtenFormula(formula, language), FORMULA);
  if (shows === "cell") {
    const result: CellStyle = {
      bold: true,
      fillColor: colors.PALE_PETROL,
      textColor: colors.DEEP_PETROL,
      align: "left",
    };
    sheet.formula(`B${row + 1}`, formula, { ...result, wrapping: "clip" });
    if (format !== undefined) applyFormat(sheet, `B${row + 1}`, format, language);
    return row + 3;
  }
  const { rows, formats, header } = shows;
  const top = row + 2;
  const last = helpers.numberToLetters(1 + formats.length);
  sheet.formula(`C${top}`, `=ARRAY.CONSTRAIN(${formula.slice(1)},${rows},${formats.length})`);
  sheet.style(`C${top}:${last}${top}`, header ? TABLE_HEADER : TABLE_CELL);
  sheet.style(`C${top + 1}:${last}${top + rows - 1}`, TABLE_CELL);
  sheet.border(`C${top}:${last}${top + rows - 1}`, { bottom: { style: "thin", color: colors.LINE } });
  if (header) sheet.rowHeight(top, 40);
  formats.forEach((kind, i) => {
    const column = helpers.numberToLetters(2 + i);
    applyFormat(sheet, `${column}${top}:${column}${top + rows - 1}`, kind, language);
    if (header && kind !== "text") sheet.style(`${column}${top}`, { ...TABLE_HEADER, align: "right" });
  });
  return top + rows + 1;
}

/** What one line of help holds at the narrowest; a longer text gets two. */
const LINE_OF_HELP = 100;

function layHelp(sheet: SheetDraft, entry: FunctionEntry, language: Language, row: number): void {
  sheet.text(`B${row}`, entry.name, NAME);
  sheet.text(`C${row}`, entry.summary[language], HELP);
  sheet.merge(`C${row}:I${row}`);
  sheet.rowHeight(row, 22 + 15 * Math.floor(entry.summary[language].length / LINE_OF_HELP));
}

function layExample(sheet: SheetDraft, entry: FunctionEntry, language: Language, row: number): number {
  layHelp(sheet, entry, language, row);
  sheet.text(`C${row + 1}`, entry.example[language], FORMULA);
  return row + 3;
}

function applyFormat(sheet: SheetDraft, range: string, format: Format, language: Language): void {
  if (format === "text") return;
  sheet.format(range, format === "date" ? ENGINE_LOCALES[language].dateFormat : FORMATS[format]);
}

const FORMATS = { integer: "#,##0", number: "0.0", money: "#,##0.00", percent: "0%" } as const;
