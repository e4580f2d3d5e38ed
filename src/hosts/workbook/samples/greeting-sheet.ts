import type { Language } from "../language.ts";
import { GREETING } from "./greeting-texts.ts";
import * as colors from "./palette.ts";
import { SAMPLE_SHEETS } from "./sample-names.ts";
import { type CellStyle, SheetDraft, type Wardrobe } from "./sheet-draft.ts";

/** The three panels side by side: each two columns wide, with a gutter between. */
const PANELS = [
  ["B", "C"],
  ["E", "F"],
  ["H", "I"],
] as const;

const HERO: CellStyle = {
  fillColor: colors.DEEP_PETROL,
  textColor: colors.ON_PETROL,
  verticalAlign: "middle",
};
const HEADING: CellStyle = { bold: true, fontSize: 12, textColor: colors.PETROL, verticalAlign: "middle" };
const BODY: CellStyle = { textColor: colors.INK, fontSize: 10, wrapping: "wrap", verticalAlign: "top" };
const LABEL: CellStyle = { textColor: colors.SOFT_INK, fontSize: 10, verticalAlign: "middle" };
const FIGURE: CellStyle = { textColor: colors.INK, fontSize: 10, align: "right", verticalAlign: "middle" };

/** The sheet that greets: what this is, three steps, a formula to play with, and the sample shop at a glance. */
export function draftGreeting(language: Language, rows: SampleRows, wardrobe: Wardrobe): SheetDraft {
  const sheet = new SheetDraft(wardrobe, {
    id: "greeting",
    name: SAMPLE_SHEETS.greeting[language],
    columns: 18,
    rows: 40,
    color: colors.DEEP_PETROL,
    gridLines: false,
  });
  sheet.columnWidths(0, 28, 186, 84, 22, 170, 96, 22, 152, 116, 28);
  layHero(sheet, language);
  laySteps(sheet, language);
  layCalculator(sheet, language);
  layShop(sheet, language, rows);
  layManners(sheet, language);
  return sheet;
}

/** How many rows the sample sheets hold, without their header. */
export interface SampleRows {
  readonly orders: number;
  readonly customers: number;
}

function layHero(sheet: SheetDraft, language: Language): void {
  sheet.style("A1:R4", HERO);
  sheet.rowHeight(1, 22);
  sheet.rowHeight(2, 46);
  sheet.rowHeight(3, 26);
  sheet.rowHeight(4, 20);
  sheet.text("B2", "Waarde", { ...HERO, bold: true, fontSize: 28 });
  sheet.text("B3", GREETING.promise[language], { ...HERO, fontSize: 12, textColor: colors.SOFT_ON_PETROL });
}

function laySteps(sheet: SheetDraft, language: Language): void {
  sheet.rowHeight(5, 24);
  sheet.rowHeight(6, 30);
  sheet.rowHeight(7, 26);
  sheet.rowHeight(8, 72);
  sheet.rowHeight(9, 28);
  GREETING.steps.forEach((step, i) => {
    const [left, right] = PANELS[i]!;
    for (const row of [7, 8, 9]) sheet.merge(`${left}${row}:${right}${row}`);
    sheet.text(`${left}6`, String(i + 1), {
      bold: true,
      fontSize: 20,
      textColor: colors.PETROL,
      align: "left",
    });
    sheet.text(`${left}7`, step.title[language], { ...HEADING, textColor: colors.INK });
    sheet.text(`${left}8`, step.body[language], BODY);
    sheet.link(`${left}9`, step.link[language], step.sheet, {
      textColor: colors.PETROL,
      bold: true,
      fontSize: 10,
      verticalAlign: "middle",
    });
    sheet.border(`${left}6:${right}6`, { top: { style: "medium", color: colors.PETROL } });
  });
}

/** The lower row of panels starts here. */
const LOWER = 12;

/** Where the sample CLV stands (columns and rows from 0). */
export const GREETING_RESULT = { column: 2, row: LOWER + 4 } as const;

function layCalculator(sheet: SheetDraft, language: Language): void {
  panelHeading(sheet, 0, GREETING.calculator.title[language]);
  GREETING.calculator.inputs.forEach(({ label, value }, i) => {
    const row = LOWER + 1 + i;
    sheet.rowHeight(row, 28);
    sheet.text(`B${row}`, label[language], LABEL);
    sheet.number(`C${row}`, value, { ...FIGURE, fillColor: colors.INPUT, bold: true });
    sheet.border(`B${row}:C${row}`, { bottom: { style: "thin", color: colors.LINE } });
  });
  const result = LOWER + 5;
  sheet.rowHeight(result, 40);
  const style: CellStyle = {
    fillColor: colors.PALE_PETROL,
    textColor: colors.DEEP_PETROL,
    verticalAlign: "middle",
  };
  sheet.text(`B${result}`, GREETING.calculator.result[language], { ...style, bold: true, fontSize: 10 });
  const [first, last] = [`C${LOWER + 1}`, LOWER + 2];
  sheet.formula(`C${result}`, `=CLV(${first},C${last},C${last + 1},C${last + 2})`, {
    ...style,
    bold: true,
    fontSize: 16,
    align: "right",
  });
  sheet.merge(`B${result + 1}:C${result + 1}`);
  sheet.text(`B${result + 1}`, GREETING.calculator.hint[language], { ...BODY, textColor: colors.SOFT_INK });
}

function layShop(sheet: SheetDraft, language: Language, rows: SampleRows): void {
  const orders = SAMPLE_SHEETS.orders[language];
  const customers = SAMPLE_SHEETS.customers[language];
  const [lastOrder, lastCustomer] = [rows.orders + 1, rows.customers + 1];
  const revenue = `SUM(${orders}!D2:D${lastOrder})`;
  const figures: readonly [formula: string, format: string][] = [
    [`=COUNTA(${customers}!A2:A${lastCustomer})`, "#,##0"],
    [`=COUNTIF(${orders}!D2:D${lastOrder},">0")`, "#,##0"],
    [`=${revenue}`, '"€ "#,##0'],
    [`=COUNTIF(${customers}!K2:K${lastCustomer},1)/COUNTA(${customers}!A2:A${lastCustomer})`, "0%"],
    [`=MAX(${orders}!C2:C${lastOrder})`, language === "nl" ? "dd-mm-yyyy" : "dd/mm/yyyy"],
  ];
  panelHeading(sheet, 1, GREETING.shop.title[language]);
  figures.forEach(([formula, format], i) => {
    const row = LOWER + 1 + i;
    sheet.text(`E${row}`, GREETING.shop.figures[i]![language], LABEL);
    sheet.formula(`F${row}`, formula, { ...FIGURE, bold: true });
    sheet.format(`F${row}`, format);
    sheet.border(`E${row}:F${row}`, { bottom: { style: "thin", color: colors.LINE } });
  });
  sheet.merge(`E${LOWER + 6}:F${LOWER + 6}`);
  sheet.text(`E${LOWER + 6}`, GREETING.shop.hint[language], { ...BODY, textColor: colors.SOFT_INK });
}

function layManners(sheet: SheetDraft, language: Language): void {
  panelHeading(sheet, 2, GREETING.manners.title[language]);
  GREETING.manners.lines.forEach(({ what, how }, i) => {
    const row = LOWER + 1 + i;
    sheet.text(`H${row}`, what[language], LABEL);
    sheet.text(`I${row}`, how[language], FIGURE);
    sheet.border(`H${row}:I${row}`, { bottom: { style: "thin", color: colors.LINE } });
  });
  sheet.merge(`H${LOWER + 6}:I${LOWER + 6}`);
  sheet.rowHeight(LOWER + 6, 58);
  sheet.text(`H${LOWER + 6}`, GREETING.manners.privacy[language], { ...BODY, textColor: colors.SOFT_INK });
}

function panelHeading(sheet: SheetDraft, panel: 0 | 1 | 2, title: string): void {
  const [left, right] = PANELS[panel];
  sheet.rowHeight(LOWER, 32);
  sheet.text(`${left}${LOWER}`, title, HEADING);
  sheet.border(`${left}${LOWER}:${right}${LOWER}`, { bottom: { style: "thin", color: colors.PETROL } });
}
