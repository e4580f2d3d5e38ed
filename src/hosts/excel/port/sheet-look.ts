import type { RangeAddress, ScatterLook, SheetChange, SheetLook } from "../../../wizard/host.ts";

/** Rows and columns that the chart takes. */
const CHART = { rows: 24, columns: 7 };

/** Dresses a new sheet: headings that stay in sight, a table, colours for groups, the quadrants as a chart. */
export async function dressSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: RangeAddress,
  { look, headerRows, values }: SheetChange,
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  if (headerRows > 0) sheet.freezePanes.freezeRows(headerRows);
  if (look !== undefined && look.rows > 1) {
    const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, look.rows, look.columns), true);
    table.style = "TableStyleLight1";
    for (const colour of look.colours) colourGroups(sheet, look, colour);
    if (look.scatter !== null) drawScatter(sheet, look, look.scatter, values);
  }
  sheet.getRangeByIndexes(0, 0, place.rows, place.columns).format.autofitColumns();
  await context.sync();
}

function colourGroups(
  sheet: Excel.Worksheet,
  { rows }: SheetLook,
  { column, byText }: SheetLook["colours"][number],
): void {
  const cells = sheet.getRangeByIndexes(1, column, rows - 1, 1);
  for (const [text, { fill, ink }] of Object.entries(byText)) {
    const { cellValue } = cells.conditionalFormats.add("CellValue");
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = ink;
    cellValue.rule = { formula1: `="${text.replaceAll('"', '""')}"`, operator: "EqualTo" };
  }
}

/**
 * Value against duration. The axes cross at the borders, so that they are the lines between the quadrants;
 * their numbers stay at the edge.
 */
function drawScatter(
  sheet: Excel.Worksheet,
  { rows, columns }: SheetLook,
  { across, up, logarithmic }: ScatterLook,
  values: SheetChange["values"],
): void {
  const cellsOf = (column: number) => sheet.getRangeByIndexes(1, column, rows - 1, 1);
  const nameOf = (column: number) => String(values[0]?.[column] ?? "");
  const chart = sheet.charts.add("XYScatter", cellsOf(up.column), "Columns");
  const points = chart.series.getItemAt(0);
  points.setXAxisValues(cellsOf(across.column));
  points.setValues(cellsOf(up.column));
  points.name = nameOf(up.column);
  points.markerStyle = "Circle";
  points.markerSize = 4;
  points.markerBackgroundColor = "#0f6b6b";
  points.markerForegroundColor = "#0f6b6b";
  chart.title.text = `${nameOf(up.column)} × ${nameOf(across.column)}`;
  chart.legend.visible = false;
  const { categoryAxis, valueAxis } = chart.axes;
  if (logarithmic) valueAxis.scaleType = "Logarithmic";
  for (const [axis, { column, border }] of [
    [categoryAxis, across],
    [valueAxis, up],
  ] as const) {
    axis.title.text = nameOf(column);
    axis.majorGridlines.visible = false;
    axis.tickLabelPosition = "Low";
    axis.setPositionAt(border);
  }
  // At the right of the table, below the notes that stand there.
  const top = values.findLastIndex((row) => row.slice(columns).some((cell) => cell !== null)) + 2;
  chart.setPosition(
    sheet.getRangeByIndexes(top, columns + 1, 1, 1),
    sheet.getRangeByIndexes(top + CHART.rows, columns + CHART.columns, 1, 1),
  );
}
