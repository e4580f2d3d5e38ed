import { SERIES_COLOURS } from "../../../wizard/data-colours.ts";
import type { ChartLook, ScatterLook, SheetChange, SheetLook } from "../../../wizard/host.ts";

/** Rows and columns that a chart takes, and the rows left below it. */
const CHART = { rows: 17, columns: 7, gap: 2 };

const KINDS = {
  columns: "ColumnClustered",
  bars: "BarClustered",
  stacked: "ColumnStacked",
  line: "Line",
} as const;

/** Each chart on its own, so that one that fails takes no other along; at the right of all that was written. */
export function chartsOf(
  sheet: Excel.Worksheet,
  look: SheetLook,
  values: SheetChange["values"],
  width: number,
): (() => void)[] {
  const nameOf = (row: number, column: number) => String(values[row]?.[column] ?? "");
  const { charts = [], scatter } = look;
  const drawings = charts.map((chart) => () => drawGroups(sheet, chart, nameOf));
  if (scatter !== null) drawings.push(() => drawScatter(sheet, look, scatter, nameOf));
  return drawings.map((draw, at) => () => {
    const top = 1 + at * (CHART.rows + CHART.gap);
    const left = width + 1;
    draw().setPosition(
      sheet.getRangeByIndexes(top, left, 1, 1),
      sheet.getRangeByIndexes(top + CHART.rows - 1, left + CHART.columns - 1, 1, 1),
    );
  });
}

type NameOf = (row: number, column: number) => string;

function drawGroups(
  sheet: Excel.Worksheet,
  { kind, title, names, values, firstRow, lastRow, colours }: ChartLook,
  nameOf: NameOf,
): Excel.Chart {
  const cellsOf = (column: number) => sheet.getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1);
  const chart = sheet.charts.add(KINDS[kind], cellsOf(values[0]!), "Columns");
  values.forEach((column, at) => {
    const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add();
    series.setValues(cellsOf(column));
    series.setXAxisValues(cellsOf(names));
    // The heading of a column names its series.
    series.name = nameOf(firstRow - 1, column);
    const colour = (colours ?? SERIES_COLOURS)[at];
    if (colour === undefined) return;
    if (kind === "line") series.format.line.color = colour;
    else series.format.fill.setSolidColor(colour);
  });
  chart.title.text = title;
  chart.legend.visible = values.length > 1;
  if (values.length > 1) chart.legend.position = "Top";
  // Excel draws bars from the foot up; people read a table from the top down.
  if (kind === "bars") chart.axes.categoryAxis.reversePlotOrder = true;
  return chart;
}

/**
 * Value against duration. The axes cross at the borders, so that they are the lines between the quadrants;
 * their numbers stay at the edge.
 */
function drawScatter(
  sheet: Excel.Worksheet,
  { rows }: SheetLook,
  { title, across, up, logarithmic }: ScatterLook,
  nameOf: NameOf,
): Excel.Chart {
  const cellsOf = (column: number) => sheet.getRangeByIndexes(1, column, rows - 1, 1);
  const chart = sheet.charts.add("XYScatter", cellsOf(up.column), "Columns");
  const points = chart.series.getItemAt(0);
  points.setXAxisValues(cellsOf(across.column));
  points.setValues(cellsOf(up.column));
  points.name = nameOf(0, up.column);
  points.markerStyle = "Circle";
  points.markerSize = 4;
  points.markerBackgroundColor = SERIES_COLOURS[0];
  points.markerForegroundColor = SERIES_COLOURS[0];
  chart.title.text = title;
  chart.legend.visible = false;
  const { categoryAxis, valueAxis } = chart.axes;
  if (logarithmic) valueAxis.scaleType = "Logarithmic";
  for (const [axis, { column, border }] of [
    [categoryAxis, across],
    [valueAxis, up],
  ] as const) {
    axis.title.text = nameOf(0, column);
    axis.majorGridlines.visible = false;
    axis.tickLabelPosition = "Low";
    axis.setPositionAt(border);
  }
  return chart;
}
