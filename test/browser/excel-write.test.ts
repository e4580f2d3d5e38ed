import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import type { SheetChange } from "../../src/wizard/host.ts";
import { ExcelError } from "../hosts/excel/fake-excel/batch.ts";
import { here, ORDERS, usePort } from "../hosts/excel/fake-excel/use-port.ts";

const port = usePort();

const CHANGE: SheetChange = {
  target: { kind: "cells", sheet: "s0", row: 0, column: 3 },
  values: [
    ["score", "waarde", "sinds", "aandeel"],
    ["545", 1234.5, here("2024-10-27"), 0.25],
    ["=1+1", null, here("2024-03-31"), null],
    ["3-4", 0, null, 1],
  ],
  formats: ["text", "money", "date", "percent"],
  headerRows: 1,
};
const PLACE = { sheet: "s0", row: 0, column: 3, rows: 4, columns: 4 };

describe("writing beside a table", () => {
  it("keeps text text, puts days and formats, and makes headings bold", async () => {
    await port.open();
    expect(await port.host.write(CHANGE)).toEqual(PLACE);
    expect(await port.host.read(PLACE)).toEqual(CHANGE.values);
    const { getters } = port.excel.workbook.model;
    const shown = (col: number, row: number) =>
      getters.getEvaluatedCell({ sheetId: "s0", col, row }).formattedValue;
    expect([shown(3, 1), shown(4, 1), shown(5, 1), shown(6, 1)]).toEqual([
      "545",
      "1,234.50",
      "27-10-2024",
      "25%",
    ]);
    expect(getters.getCell({ sheetId: "s0", col: 3, row: 0 })?.style?.bold).toBe(true);
  });

  it("empties a cell where the value is blank", async () => {
    await port.open({ Data: ORDERS.map((row, at) => [...row, at === 2 ? "oud" : null]) });
    await port.host.write({ ...CHANGE, values: [["a"], [null], [null], ["b"]], formats: ["text"] });
    expect(await port.host.read({ ...PLACE, columns: 1 })).toEqual([["a"], [null], [null], ["b"]]);
  });

  it("goes on in smaller blocks when Excel says too large", async () => {
    await port.open();
    port.excel.mostBytes = 4000;
    const values = Array.from({ length: 300 }, (_, at): Cell[] => [`klant ${at}`, at]);
    await port.host.write({ ...CHANGE, values, formats: ["text", "integer"], headerRows: 0 });
    port.excel.mostBytes = 5_000_000;
    expect(await port.host.read({ ...PLACE, rows: 300, columns: 2 })).toEqual(values);
  });

  it("puts back what stood there when Excel refuses half-way", async () => {
    const old: Cell[][] = [["oud"], ["=1+1"], [true], [7]];
    await port.open({ Data: ORDERS.map((row, at) => [...row, ...old[at]!]) });
    // A formula and a text that looks like one.
    port.excel.workbook.cells.write({ sheetId: "s0", row: 1, column: 3, rows: 2, columns: 1 }, [
      ["'=A1"],
      ["=2+3"],
    ]);
    port.excel.mostBytes = 2500;
    const values = Array.from({ length: 200 }, (_, at): Cell[] => [`klant ${at}`, at]);
    let writes = 0;
    port.excel.onAction = (name) => {
      if (name === "set Values" && ++writes === 3) throw new ExcelError("AccessDenied");
    };
    const change: SheetChange = { ...CHANGE, values, formats: ["text", "integer"], headerRows: 0 };
    await expect(port.host.write(change)).rejects.toMatchObject({ reason: "protected" });
    expect(writes).toBeGreaterThanOrEqual(3);
    port.excel.mostBytes = 5_000_000;
    const kept = await port.host.read({ ...PLACE, rows: 200, columns: 2 });
    expect(kept.slice(0, 4)).toEqual([
      ["oud", null],
      ["=A1", null],
      [5, null],
      [7, null],
    ]);
    expect(
      kept
        .slice(4)
        .flat()
        .every((cell) => cell === null),
    ).toBe(true);
    expect(
      port.excel.workbook.cells.formulas({ sheetId: "s0", row: 1, column: 3, rows: 2, columns: 1 }),
    ).toEqual([["=A1"], ["=2+3"]]);
  });

  it("says so when it cannot be put back either", async () => {
    await port.open();
    port.excel.onAction = (name) => {
      if (name === "set NumberFormat" || name === "Clear") throw new ExcelError("GeneralException");
    };
    await expect(port.host.write(CHANGE)).rejects.toMatchObject({
      reason: "half-written",
      detail: "Mijn orders",
    });
  });

  it("is refused, untouched, on a protected sheet, in a read-only workbook, for no number", async () => {
    await port.open();
    port.excel.workbook.protectedSheets.add("s0");
    await expect(port.host.write(CHANGE)).rejects.toMatchObject({ reason: "protected" });
    port.excel.workbook.protectedSheets.clear();
    port.excel.workbook.ReadOnly = true;
    await expect(port.host.write(CHANGE)).rejects.toMatchObject({ reason: "read-only" });
    port.excel.workbook.ReadOnly = false;
    const values: Cell[][] = [[1], [Number.NaN]];
    await expect(port.host.write({ ...CHANGE, values })).rejects.toMatchObject({ reason: "unknown" });
    const low = { kind: "cells", sheet: "s0", row: 1_048_575, column: 0 } as const;
    await expect(port.host.write({ ...CHANGE, target: low })).rejects.toMatchObject({ reason: "too-large" });
    expect((await port.host.read(PLACE)).flat().every((cell) => cell === null)).toBe(true);
  });
});

const LOOK: SheetChange = {
  ...CHANGE,
  target: { kind: "new-sheet", name: "Waarde 29-06-2025" },
  look: {
    columns: 4,
    rows: 4,
    colours: [{ column: 0, byText: { 'Zeg "ja"': { fill: "#d5eae8", ink: "#0a4f4f" } } }],
    scatter: {
      title: "All",
      subtitle: "High from 60",
      across: { column: 3, border: 0.5 },
      up: { column: 1, border: 60 },
      logarithmic: true,
    },
  },
};

describe("a new sheet", () => {
  it("gets a table, colours and the quadrants as a chart whose axes cross at the borders", async () => {
    await port.open();
    const place = await port.host.write(LOOK);
    const sheet = "'Waarde 29-06-2025'";
    expect(port.host.label(place)).toBe(`${sheet}!A1:D4`);
    const asked = port.excel.workbook.log.map(({ what, args }) => `${what} ${JSON.stringify(args)}`);
    for (const wish of [
      `tables.Add ["${sheet}!A1:D4",true]`,
      "freezePanes.FreezeRows [1]",
      `charts.Add ["XYScatter","${sheet}!B2:B4","Columns"]`,
      `charts.Add.Series.GetItemAt.SetXAxisValues ["${sheet}!D2:D4"]`,
      "charts.Add.Axes.CategoryAxis.SetPositionAt [0.5]",
      "charts.Add.Axes.ValueAxis.SetPositionAt [60]",
      'charts.Add.Axes.ValueAxis.ScaleType ["Logarithmic"]',
      `conditionalFormats(${sheet}!A2:A4).Add.CellValue.Rule [{"formula1":"=\\"Zeg \\"\\"ja\\"\\"\\"","operator":"EqualTo"}]`,
    ]) {
      expect(asked).toContain(wish);
    }
  });

  it("takes a free name that Excel allows, can be found and deleted", async () => {
    await port.open();
    const name = "mijn Orders";
    const place = await port.host.write({ ...LOOK, target: { kind: "new-sheet", name } });
    expect(port.host.label(place)).toContain("'mijn Orders (2)'!");
    expect(await port.host.findSheet("MIJN orders (2)")).toBe(place.sheet);
    const long = await port.host.write({
      ...LOOK,
      target: { kind: "new-sheet", name: `RFM 1/2 [x] ${"a".repeat(40)}` },
    });
    expect(port.host.label(long)).toMatch(/^'RFM 1-2 -x- a+'!/);
    await port.host.deleteSheet(place.sheet);
    expect(await port.host.findSheet("mijn Orders (2)")).toBeNull();
    await expect(port.host.deleteSheet(place.sheet)).rejects.toMatchObject({ reason: "sheet-gone" });
  });

  it("is taken away again when Excel refuses half-way", async () => {
    await port.open();
    port.excel.onAction = (name) => {
      if (name === "set NumberFormat") {
        throw new ExcelError("GeneralException", "Dat kan nu niet.");
      }
    };
    await expect(port.host.write(LOOK)).rejects.toMatchObject({ reason: "unknown" });
    expect(port.excel.workbook.model.getters.getSheetIds()).toEqual(["s0"]);
  });

  it("is refused in a workbook whose structure is protected", async () => {
    await port.open();
    port.excel.workbook.structureProtected = true;
    await expect(port.host.write(LOOK)).rejects.toMatchObject({ reason: "protected" });
  });
});

it("writes dates alike everywhere in an Excel that does not tell the user's own form", async () => {
  await port.open({ Data: ORDERS }, "1.9");
  await port.host.write(CHANGE);
  const cell = port.excel.workbook.model.getters.getEvaluatedCell({ sheetId: "s0", col: 5, row: 1 });
  expect(cell.format).toBe("yyyy-mm-dd");
});

it("is asked for as one step where Excel can undo it as one", async () => {
  await port.open({ Data: ORDERS }, "1.20");
  expect(await port.host.write(CHANGE)).toEqual(PLACE);
  expect(port.excel.faults).toEqual([]);
});
