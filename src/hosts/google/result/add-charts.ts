/// <reference types="google-apps-script" />
import type { Language, Text } from "../../../catalogue/index.ts";
import type { ScatterLook, SheetLook } from "../../../wizard/host.ts";
import { writeSummary } from "./write-summary.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TEXTS = {
  groups: { en: "Customers in each group", nl: "Klanten per groep" },
  plane: { en: "Every customer: value and duration", nl: "Elke klant: waarde en duur" },
  borders: { en: "High from", nl: "Hoog vanaf" },
  long: { en: "long from", nl: "lang vanaf" },
} satisfies Record<string, Text>;

/** Rows that a chart of the usual height covers. */
const CHART_ROWS = 19;
const COLOUR = "#0f6b6b";

/** At the right of all that was written: how many customers each group has, with a chart, and the scatter. */
export function addCharts(sheet: Sheet, look: SheetLook, width: number, language: Language): void {
  const groups = look.colours[0];
  if (groups === undefined || look.rows < 2) return;
  const column = width + 3;
  const names = Object.keys(groups.byText);
  const summary = writeSummary(sheet, { column, names, look, language, counted: groups.column });
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
      .setColors([COLOUR])
      .build(),
  );
  if (look.scatter !== null) addScatter(sheet, look.scatter, look.rows, below + CHART_ROWS, column, language);
}

/** Sheets draws no line across a scatter: the borders stand in words below its title. */
function addScatter(
  sheet: Sheet,
  { across, up, logarithmic }: ScatterLook,
  rows: number,
  row: number,
  column: number,
  language: Language,
): void {
  const heading = (at: number) => String(sheet.getRange(1, at + 1).getValue());
  const border = (value: number) =>
    String(Math.round(value * 100) / 100).replace(".", language === "nl" ? "," : ".");
  sheet.insertChart(
    sheet
      .newChart()
      .addRange(sheet.getRange(2, across.column + 1, rows - 1, 1))
      .addRange(sheet.getRange(2, up.column + 1, rows - 1, 1))
      .setPosition(row, column, 0, 0)
      .asScatterChart()
      .setTitle(TEXTS.plane[language])
      .setXAxisTitle(heading(across.column))
      .setYAxisTitle(heading(up.column))
      .setLegendPosition(Charts.Position.NONE)
      .setColors([COLOUR])
      .setOption(
        "subtitle",
        `${TEXTS.borders[language]} ${border(up.border)}, ${TEXTS.long[language]} ${border(across.border)}`,
      )
      .setOption("pointSize", 3)
      .setOption("vAxis.logScale", logarithmic)
      .build(),
  );
}
