import { describe, expect, it } from "vitest";
import { WorkbookHost } from "../../../src/hosts/workbook/port/workbook-host.ts";
import { registerWritePlugin } from "../../../src/hosts/workbook/port/write-plugin.ts";
import type { SheetChange } from "../../../src/wizard/host.ts";
import { CHARTS, DRESSED, RULES } from "../contract/dressed-sheet.ts";
import { sampleModel } from "./sample-model.ts";

registerWritePlugin();

const SCATTER = {
  title: "All",
  subtitle: "High from 60",
  across: { column: 1, border: 3 },
  up: { column: 1, border: 60 },
  logarithmic: false,
};

async function written(change: SheetChange = DRESSED) {
  const model = sampleModel({ A1: "mine" });
  const host = new WorkbookHost(model);
  const place = await host.write(change);
  const { sheet } = place;
  const style = (col: number, row: number) =>
    model.getters.getCellComputedStyle({ sheetId: sheet, col, row });
  const charts = model.getters
    .getFigures(sheet)
    .map((figure) => ({ ...figure, chart: model.getters.getChartIds(sheet) }));
  return { model, host, place, sheet, style, charts };
}

describe("a dressed sheet", () => {
  it("holds the same cells as in any host", async () => {
    const { host, place } = await written();
    expect(await host.read(place)).toEqual(DRESSED.values);
  });

  it("has its charts below each other, right of all cells, each with its series under its heading", async () => {
    const { model, sheet, charts, place } = await written();
    expect(charts).toHaveLength(CHARTS);
    expect(charts.map(({ col }) => col)).toEqual(new Array(CHARTS).fill(place.columns + 1));
    const size = model.getters.getRowSize(sheet, 1);
    for (const [at, { row, height }] of charts.slice(0, -1).entries()) {
      expect(row * size + height).toBeLessThan(charts[at + 1]!.row * size);
    }
    const [first, second, third, last] = model.getters
      .getChartIds(sheet)
      .map((id) => model.getters.getChartDefinition(id) as unknown as Record<string, unknown>);
    expect(first).toMatchObject({
      type: "bar",
      title: { text: "Two tiers" },
      dataSource: { labelRange: "E1:E3", dataSets: [{ dataRange: "F1:F3" }, { dataRange: "G1:G3" }] },
    });
    expect(second).toMatchObject({ type: "bar", horizontal: true, legendPosition: "none" });
    expect(third).toMatchObject({ type: "bar", stacked: true });
    expect(last).toMatchObject({ type: "line" });
  });

  it("colours names, also where they stand again, and numbers by a scale", async () => {
    const { model, sheet, style } = await written();
    expect(model.getters.getConditionalFormats(sheet)).toHaveLength(RULES);
    const gold = { fillColor: "#d5eae8", textColor: "#0a4f4f" };
    expect(style(2, 1)).toMatchObject(gold);
    expect(style(4, 1)).toMatchObject(gold);
    expect(style(4, 5)).not.toMatchObject({ fillColor: expect.anything() });
    expect(style(1, 1).fillColor?.toLowerCase()).toBe("#7fc4c0");
    expect(style(1, 4).fillColor?.toLowerCase()).toBe("#ffffff");
    expect([style(5, 4).bold, style(5, 5).bold]).toEqual([true, undefined]);
  });

  it("goes in one undo, charts and all", async () => {
    const { model, sheet } = await written();
    model.dispatch("REQUEST_UNDO");
    expect(model.getters.getSheetIds()).toEqual(["data"]);
    model.dispatch("REQUEST_REDO");
    expect(model.getters.getFigures(sheet)).toHaveLength(CHARTS);
  });

  it("with very many rows has fills instead of rules, and the legend its rules", async () => {
    const rows = 20_005;
    const values = Array.from({ length: rows }, (_, at) => DRESSED.values[at] ?? [`K-${at}`, at, "Gold"]);
    const { model, sheet, style } = await written({
      ...DRESSED,
      values,
      look: { ...DRESSED.look!, rows, heat: [], charts: [] },
    });
    expect(style(2, 19_000)).toMatchObject({ fillColor: "#d5eae8", textColor: "#0a4f4f" });
    const zones = model.getters.getConditionalFormats(sheet).flatMap(({ ranges }) => ranges);
    expect(zones).toEqual(["E2:E3", "E2:E3"]);
  });

  it("draws the customers with their borders in words", async () => {
    const { model, sheet } = await written({ ...DRESSED, look: { ...DRESSED.look!, scatter: SCATTER } });
    const ids = model.getters.getChartIds(sheet);
    expect(model.getters.getChartDefinition(ids.at(-1)!)).toMatchObject({
      type: "scatter",
      axesDesign: { x: { title: { text: "High from 60" } } },
    });
  });
});

it("a chart that the engine refuses is left out", async () => {
  const [chart] = DRESSED.look!.charts!;
  const look = { ...DRESSED.look!, charts: [{ ...chart!, firstRow: -5 }, chart!] };
  const { host, place, charts } = await written({ ...DRESSED, look });
  expect(await host.read(place)).toEqual(DRESSED.values);
  expect(charts).toHaveLength(1);
});

it("money shows its currency, and a long text of the table ends with its column; the notes run on", async () => {
  const long = "Premium service, early access, ask for advice and referrals, no discounts.";
  const change: SheetChange = {
    target: { kind: "new-sheet", name: "Run" },
    values: [
      ["value", "tactic", null],
      [1234.5, long, long],
    ],
    formats: ["money", "text", "text"],
    currency: "EUR",
    headerRows: 1,
    look: { columns: 2, rows: 2, colours: [], scatter: null },
  };
  const { model, sheet, style } = await written(change);
  expect(model.getters.getEvaluatedCell({ sheetId: sheet, col: 0, row: 1 }).formattedValue).toBe(
    "€ 1.234,50",
  );
  expect([1, 2].map((col) => style(col, 1).wrapping)).toEqual(["clip", undefined]);
});
