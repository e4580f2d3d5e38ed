import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { ExcelError } from "../hosts/excel/fake-excel/batch.ts";
import { here, ORDERS, TABLE, usePort } from "../hosts/excel/fake-excel/use-port.ts";

const port = usePort();

describe("the selection", () => {
  it("of one cell is the filled cells around it", async () => {
    await port.open();
    port.select([2, 1, 1, 1]);
    expect(await port.host.selection()).toEqual(TABLE);
    expect(port.host.label(TABLE)).toBe("'Mijn orders'!A1:C4");
  });

  it("of one cell in a table is that table, its totals left out", async () => {
    await port.open({ Data: [["note", null, null], ...ORDERS, ["Totaal", null, 9.5]] });
    const area = { sheetId: "s0", row: 1, column: 0, rows: 5, columns: 3 };
    port.excel.workbook.tables.push({ area, totals: true });
    port.select([2, 1, 1, 1]);
    expect(await port.host.selection()).toEqual({ sheet: "s0", row: 1, column: 0, rows: 4, columns: 3 });
  });

  it("of whole columns is their filled part, of several areas the rectangle around them", async () => {
    await port.open();
    port.select([0, 0, 1_048_576, 1], [0, 2, 1_048_576, 1]);
    expect(await port.host.selection()).toEqual(TABLE);
  });

  it("of an empty cell, or of a chart, is nothing", async () => {
    await port.open();
    port.select([30, 8, 1, 1]);
    expect(await port.host.selection()).toBeNull();
    expect(await port.host.selectedCells()).toEqual({
      sheet: TABLE.sheet,
      row: 30,
      column: 8,
      rows: 1,
      columns: 1,
    });
    port.excel.workbook.selected = null;
    expect(await port.host.selection()).toBeNull();
    expect(await port.host.selectedCells()).toBeNull();
  });
});

describe("reading", () => {
  it("gives days at their own midnight, texts as they are, blanks as null", async () => {
    await port.open();
    expect(await port.host.read(TABLE)).toEqual([
      ["Klant", "Datum", "Bedrag"],
      ["K-1", here("2024-03-31"), 12.5],
      ["K-2", here("2024-10-27"), -3],
      ["=geen formule", here("2025-01-01"), null],
    ]);
  });

  it("goes on in smaller blocks when Excel says too large", async () => {
    const long = Array.from({ length: 400 }, (_, at): Cell[] => [`klant ${at}`, at]);
    await port.open({ Data: long });
    port.excel.mostBytes = 6000;
    expect(await port.host.read({ sheet: "s0", row: 0, column: 0, rows: 400, columns: 2 })).toEqual(long);
    port.excel.mostBytes = 80;
    await expect(port.host.read(TABLE)).rejects.toMatchObject({ reason: "too-large" });
  });

  it("tells that a cell is being edited, and that a sheet is gone", async () => {
    await port.open();
    await expect(port.host.read({ ...TABLE, sheet: "weg" })).rejects.toMatchObject({ reason: "sheet-gone" });
    port.excel.onAction = () => {
      throw new ExcelError("InvalidOperationInCellEditMode");
    };
    await expect(port.host.selection()).rejects.toMatchObject({ reason: "busy" });
  });
});

it("shows a range, and keeps settings in the workbook", async () => {
  await port.open();
  await port.host.show(TABLE);
  expect(port.excel.workbook.selected).toEqual([{ sheetId: "s0", row: 0, column: 0, rows: 4, columns: 3 }]);
  expect(await port.host.loadSetting("waarde.choices")).toBeNull();
  await port.host.saveSetting("waarde.choices", "{}");
  expect(await port.host.loadSetting("waarde.choices")).toBe("{}");
  await port.host.saveSetting("waarde.choices", null);
  expect(await port.host.loadSetting("waarde.choices")).toBeNull();
  await port.host.saveSetting("waarde.choices", null);
  expect(port.excel.faults).toEqual([]);
});
