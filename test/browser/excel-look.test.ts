import { expect, it } from "vitest";
import { CHARTS, DRESSED } from "../hosts/contract/dressed-sheet.ts";
import { ExcelError } from "../hosts/excel/fake-excel/batch.ts";
import { usePort } from "../hosts/excel/fake-excel/use-port.ts";

const port = usePort();
const SHEET = "'Waarde 29-06-2025'";

const asked = () => port.excel.workbook.log.map(({ what, args }) => `${what} ${JSON.stringify(args)}`);
const made = () => asked().filter((wish) => wish.startsWith("charts.Add ["));

it("a dressed sheet holds the same cells as in any host", async () => {
  await port.open();
  const place = await port.host.write(DRESSED);
  expect(await port.host.read(place)).toEqual(DRESSED.values);
  expect(made()).toEqual([
    `charts.Add ["ColumnClustered","${SHEET}!F2:F3","Columns"]`,
    `charts.Add ["BarClustered","${SHEET}!F6","Columns"]`,
    `charts.Add ["ColumnStacked","${SHEET}!F2:F3","Columns"]`,
    `charts.Add ["Line","${SHEET}!B2:B5","Columns"]`,
  ]);
});

it("its charts stand below each other, right of all cells, each series with its names and its heading", async () => {
  await port.open();
  await port.host.write(DRESSED);
  const places = asked().filter((wish) => wish.startsWith("charts.Add.SetPosition ["));
  expect(places).toEqual(
    ["I2,O18", "I21,O37", "I40,O56", "I59,O75"].map((corners) => {
      const [from, to] = corners.split(",");
      return `charts.Add.SetPosition ["${SHEET}!${from}","${SHEET}!${to}"]`;
    }),
  );
  for (const wish of [
    'charts.Add.Title.Text ["Two tiers"]',
    `charts.Add.Series.Add.SetValues ["${SHEET}!G2:G3"]`,
    `charts.Add.Series.Add.SetXAxisValues ["${SHEET}!E2:E3"]`,
    'charts.Add.Series.Add.Name ["share"]',
    'charts.Add.Series.GetItemAt.Format.Fill.SetSolidColor ["#0f6b6b"]',
    'charts.Add.Series.GetItemAt.Format.Line.Color ["#0f6b6b"]',
    "charts.Add.Axes.CategoryAxis.ReversePlotOrder [true]",
  ]) {
    expect(asked()).toContain(wish);
  }
});

it("colours names, also where they stand again, and numbers by a scale; headings among notes are bold", async () => {
  await port.open();
  const { sheet } = await port.host.write(DRESSED);
  for (const cells of ["C2:C5", "E2:E3"]) {
    expect(asked()).toContain(
      `conditionalFormats(${SHEET}!${cells}).Add.CellValue.Rule [{"formula1":"=\\"Gold\\"","operator":"EqualTo"}]`,
    );
  }
  expect(asked()).toContain(
    `conditionalFormats(${SHEET}!B2:B5).Add.ColorScale.Criteria [{"minimum":{"type":"LowestValue","color":"#ffffff"},"maximum":{"type":"HighestValue","color":"#7fc4c0"}}]`,
  );
  const { getters } = port.excel.workbook.model;
  const isBold = (row: number) => getters.getCell({ sheetId: sheet, col: 5, row })?.style?.bold === true;
  expect([1, 4, 5].map(isBold)).toEqual([false, true, false]);
});

it("a chart that Excel refuses costs neither the values nor the other charts", async () => {
  await port.open();
  let placed = 0;
  port.excel.onAction = (name) => {
    if (name === "SetPosition" && ++placed === 2) throw new ExcelError("GeneralException", "Not today.");
  };
  const place = await port.host.write(DRESSED);
  expect(await port.host.read(place)).toEqual(DRESSED.values);
  expect(made()).toHaveLength(CHARTS);
  expect(placed).toBe(CHARTS);
});
