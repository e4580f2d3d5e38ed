/// <reference types="google-apps-script" />
import type { Language } from "../../../catalogue/index.ts";
import type { SheetLook } from "../../../wizard/host.ts";
import { addCharts } from "./add-charts.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Colours and charts on a sheet that a run made. They please the eye; the run stands without them, so that
 * their failure is not the run's.
 */
export function dressSheet(sheet: Sheet, look: SheetLook, width: number, language: Language): void {
  try {
    colourCells(sheet, look);
    addCharts(sheet, look, width, language);
  } catch {}
}

/** Rules instead of fills: a name that the person changes takes its new colour by itself. */
function colourCells(sheet: Sheet, { colours, rows }: SheetLook): void {
  const rules = sheet.getConditionalFormatRules();
  for (const { column, byText } of colours) {
    const range = sheet.getRange(2, column + 1, rows - 1, 1);
    for (const text of Object.keys(byText)) {
      const { fill, ink } = byText[text]!;
      rules.push(
        SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo(text)
          .setBackground(fill)
          .setFontColor(ink)
          .setRanges([range])
          .build(),
      );
    }
  }
  sheet.setConditionalFormatRules(rules);
}
