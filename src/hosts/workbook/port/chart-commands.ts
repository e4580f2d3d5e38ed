import { helpers } from "@odoo/o-spreadsheet";
import { SERIES_COLOURS } from "../../../wizard/data-colours.ts";
import type { ChartLook, ScatterLook, SheetLook } from "../../../wizard/host.ts";
import type { EngineCommand } from "./sheet-look.ts";

/** In pixels; a row of the engine is 23 of them. */
const SIZE = { width: 640, height: 322 };
const ROW = 23;

/** Rows that a chart takes, with the room below it. */
const ROWS = Math.ceil(SIZE.height / ROW) + 1;

/** Charts below each other, from the second row on, a blank column after all that was written. */
export function chartCommands(look: SheetLook, sheetId: string, width: number): EngineCommand[] {
  const definitions = [
    ...(look.charts ?? []).map(groupChart),
    ...(look.scatter === null || look.rows < 2 ? [] : [scatterChart(look, look.scatter)]),
  ];
  return definitions.map((definition, at) => {
    const place = { sheetId, col: width + 1, row: 1 + at * ROWS, offset: { x: 0, y: 0 }, size: SIZE };
    const ids = { figureId: `${sheetId}-figure-${at}`, chartId: `${sheetId}-chart-${at}` };
    return { type: "CREATE_CHART", payload: { ...place, ...ids, definition } };
  });
}

/** Rows that the charts of a look need. */
export function chartRows(look: SheetLook | undefined): number {
  const charts = (look?.charts?.length ?? 0) + (look?.scatter == null ? 0 : 1);
  return 1 + charts * ROWS;
}

function groupChart({ kind, title, names, values, firstRow, lastRow, colours }: ChartLook): object {
  // The heading of each column names its series.
  const cellsOf = (column: number) => address(column, firstRow - 1, lastRow);
  const kinds = {
    columns: { type: "bar", stacked: false },
    bars: { type: "bar", stacked: false, horizontal: true },
    stacked: { type: "bar", stacked: true },
    line: { type: "line", stacked: false, cumulative: false, labelsAsText: true },
  };
  return {
    ...kinds[kind],
    title: { text: title },
    legendPosition: values.length > 1 ? "top" : "none",
    dataSource: {
      type: "range",
      dataSets: values.map((column) => ({ dataSetId: `${column}`, dataRange: cellsOf(column) })),
      dataSetsHaveTitle: true,
      labelRange: cellsOf(names),
    },
    dataSetStyles: Object.fromEntries(
      values.map((column, at) => [column, { backgroundColor: (colours ?? SERIES_COLOURS)[at] }]),
    ),
  };
}

/** The engine draws no line at a border and no logarithmic axis: the borders stand in words. */
function scatterChart({ rows }: SheetLook, { title, subtitle, across, up }: ScatterLook): object {
  return {
    type: "scatter",
    title: { text: title },
    legendPosition: "none",
    labelsAsText: false,
    axesDesign: { x: { title: { text: subtitle } } },
    dataSource: {
      type: "range",
      dataSets: [{ dataSetId: "up", dataRange: address(up.column, 0, rows - 1) }],
      dataSetsHaveTitle: true,
      labelRange: address(across.column, 0, rows - 1),
    },
    dataSetStyles: { up: { backgroundColor: SERIES_COLOURS[0] } },
  };
}

/** "B1:B5": a column from one row to another, counted from 0. */
function address(column: number, from: number, to: number): string {
  return `${helpers.toXC(column, from)}:${helpers.toXC(column, to)}`;
}
