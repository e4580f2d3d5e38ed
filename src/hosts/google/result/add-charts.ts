/// <reference types="google-apps-script" />
import { columnNames } from "../../../catalogue/names/column-names.ts";
import type { Text } from "../../../catalogue/text.ts";
import type { Run, WriteRequest } from "../../../wizard/service.ts";
import { vocabularyOf } from "../../../wizard/vocabulary-of.ts";
import { columnOf } from "./colour-groups.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const TEXTS = {
  customers: { en: "customers", nl: "klanten" },
  groups: { en: "Customers in each quadrant", nl: "Klanten per kwadrant" },
  plane: { en: "Value and duration of each customer", nl: "Waarde en duur van elke klant" },
  months: { en: "duration (months)", nl: "duur (maanden)" },
} satisfies Record<string, Text>;

/** Rows that a chart of the usual height covers. */
const CHART_ROWS = 19;

/**
 * On a sheet of our own, at the right of what was written: how many customers each quadrant has and what they
 * are worth, as formulas that follow when the person changes a name, and two charts of it.
 */
export function addCharts(sheet: Sheet, run: Run, request: WriteRequest): void {
  const { language, choices } = request;
  const quadrants = columnOf(sheet, run, columnNames.quadrant[language]);
  const values = columnOf(sheet, run, columnNames.clv[language]);
  const months = columnOf(sheet, run, TEXTS.months[language]);
  if (quadrants === null || values === null) return;
  const column = run.place.range.columns + 3;
  const summary = writeSummary(sheet, column, quadrants, values, {
    names: Object.values(vocabularyOf(language).quadrants[choices.names]),
    headings: [columnNames.quadrant[language], TEXTS.customers[language], columnNames.clv[language]],
  });
  const below = summary.getLastRow() + 2;
  sheet.insertChart(
    sheet
      .newChart()
      .addRange(sheet.getRange(1, column, summary.getNumRows(), 2))
      .setNumHeaders(1)
      .setPosition(below, column, 0, 0)
      .asColumnChart()
      .setTitle(TEXTS.groups[language])
      .setLegendPosition(Charts.Position.NONE)
      .setColors(["#0f6b6b"])
      .build(),
  );
  if (months === null) return;
  sheet.insertChart(
    sheet
      .newChart()
      .addRange(months)
      .addRange(values)
      .setPosition(below + CHART_ROWS, column, 0, 0)
      .asScatterChart()
      .setTitle(TEXTS.plane[language])
      .setXAxisTitle(TEXTS.months[language])
      .setYAxisTitle(columnNames.clv[language])
      .setLegendPosition(Charts.Position.NONE)
      .setColors(["#0f6b6b"])
      .setOption("pointSize", 3)
      .build(),
  );
}

/** A row a quadrant, counted by formulas; semicolons part arguments in every locale. */
function writeSummary(
  sheet: Sheet,
  column: number,
  quadrants: Range,
  values: Range,
  words: { readonly names: readonly string[]; readonly headings: readonly string[] },
): Range {
  const lacking = column + 10 - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const range = sheet.getRange(1, column, words.names.length + 1, 3);
  range.setValues([words.headings.slice(), ...words.names.map((name) => [name, "", ""])]);
  const among = absolute(quadrants);
  const name = (row: number) => sheet.getRange(row + 2, column).getA1Notation();
  sheet
    .getRange(2, column + 1, words.names.length, 2)
    .setFormulas(
      words.names.map((_, row) => [
        `=COUNTIF(${among};${name(row)})`,
        `=SUMIF(${among};${name(row)};${absolute(values)})`,
      ]),
    );
  sheet.getRange(2, column + 2, words.names.length, 1).setNumberFormat("#,##0.00");
  sheet.getRange(1, column, 1, 3).setFontWeight("bold");
  return range;
}

function absolute(range: Range): string {
  return range.getA1Notation().replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
