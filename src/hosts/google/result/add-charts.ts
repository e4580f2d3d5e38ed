/// <reference types="google-apps-script" />
import { SERIES_COLOURS } from "../../../wizard/data-colours.ts";
import type { ChartLook, ScatterLook, SheetLook } from "../../../wizard/host.ts";
import { makeRoom } from "../port/make-room.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Rows and columns that a chart of the usual size covers, with the room below it. */
const COVERS = { rows: 19, columns: 6 };

/** Room for the charts, and each of them on its own, so that one that fails takes no other along. */
export function chartsOf(sheet: Sheet, look: SheetLook, width: number): (() => void)[] {
  const charts: ((place: Builder) => Chart)[] = (look.charts ?? []).map(
    (chart) => (place: Builder) => groupChart(sheet, place, chart),
  );
  const { scatter } = look;
  if (scatter !== null && look.rows > 1) {
    charts.push((place) => scatterChart(sheet, place, scatter, look.rows));
  }
  // Below each other, a blank column after all that was written; rows and columns of Sheets count from 1.
  const column = width + 2;
  const rowOf = (at: number) => 2 + at * COVERS.rows;
  return [
    () => makeRoom(sheet, rowOf(charts.length), column + COVERS.columns),
    ...charts.map((chart, at) => () => {
      sheet.insertChart(chart(sheet.newChart().setPosition(rowOf(at), column, 0, 0)));
    }),
  ];
}

function groupChart(sheet: Sheet, place: Builder, look: ChartLook): Chart {
  const { kind, title, names, values, firstRow, lastRow } = look;
  // From the heading on, which names the series.
  const cellsOf = (column: number) => sheet.getRange(firstRow, column + 1, lastRow - firstRow + 2, 1);
  const filled = [names, ...values].reduce((chart, column) => chart.addRange(cellsOf(column)), place);
  return ofKind(filled.setNumHeaders(1), kind)
    .setTitle(title)
    .setLegendPosition(values.length > 1 ? Charts.Position.TOP : Charts.Position.NONE)
    .setColors([...(look.colours ?? SERIES_COLOURS)])
    .build();
}

function ofKind(place: Builder, kind: ChartLook["kind"]) {
  switch (kind) {
    case "columns":
      return place.asColumnChart();
    case "stacked":
      return place.asColumnChart().setStacked();
    case "bars":
      return place.asBarChart();
    case "line":
      return place.asLineChart();
  }
}

/** Sheets draws no line across a scatter: the borders stand in words below its title. */
function scatterChart(
  sheet: Sheet,
  place: Builder,
  { title, subtitle, across, up, logarithmic }: ScatterLook,
  rows: number,
): Chart {
  const heading = (at: number) => String(sheet.getRange(1, at + 1).getValue());
  return place
    .addRange(sheet.getRange(2, across.column + 1, rows - 1, 1))
    .addRange(sheet.getRange(2, up.column + 1, rows - 1, 1))
    .asScatterChart()
    .setTitle(title)
    .setXAxisTitle(heading(across.column))
    .setYAxisTitle(heading(up.column))
    .setLegendPosition(Charts.Position.NONE)
    .setColors([SERIES_COLOURS[0]])
    .setOption("subtitle", subtitle)
    .setOption("pointSize", 3)
    .setOption("vAxis.logScale", logarithmic)
    .build();
}
