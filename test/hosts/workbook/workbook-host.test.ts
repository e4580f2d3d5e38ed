import { describe, expect, it } from "vitest";
import { WorkbookHost } from "../../../src/hosts/workbook/port/workbook-host.ts";
import { registerWritePlugin } from "../../../src/hosts/workbook/port/write-plugin.ts";
import type { SheetChange } from "../../../src/wizard/host.ts";
import { sampleModel, shown } from "./sample-model.ts";

registerWritePlugin();

const ORDERS = {
  B2: "klant",
  C2: "datum",
  D2: "bedrag",
  B3: "K-1",
  C3: "45000",
  D3: "12.5",
  B4: "K-2",
  C4: "2024-02-29",
  D4: "=1/0",
};

function orders() {
  const model = sampleModel(ORDERS);
  model.dispatch("SET_FORMATTING", {
    sheetId: "data",
    target: [{ top: 2, bottom: 3, left: 2, right: 2 }],
    format: "dd-mm-yyyy",
  });
  return { model, host: new WorkbookHost(model) };
}

function select(
  model: ReturnType<typeof sampleModel>,
  left: number,
  top: number,
  right = left,
  bottom = top,
) {
  model.selection.selectZone({ cell: { col: left, row: top }, zone: { left, top, right, bottom } });
}

const TABLE = { sheet: "data", row: 1, column: 1, rows: 3, columns: 3 };

describe("the selection", () => {
  it("of one cell is the table around it", async () => {
    const { model, host } = orders();
    select(model, 2, 2);
    expect(await host.selection()).toEqual(TABLE);
  });

  it("of whole columns is their used part", async () => {
    const { model, host } = orders();
    select(model, 0, 0, 5, 59);
    expect(await host.selection()).toEqual(TABLE);
  });

  it("of empty cells is nothing", async () => {
    const { model, host } = orders();
    select(model, 8, 20);
    expect(await host.selection()).toBeNull();
    expect(await host.selectedCells()).toEqual({ sheet: "data", row: 20, column: 8, rows: 1, columns: 1 });
  });
});

describe("reading", () => {
  it("gives dates as days in the host's zone, and errors as text", async () => {
    const { host } = orders();
    // A text with an offset falls in the day that the clock of the reader shows.
    expect(host.timeZone).toBe("America/Los_Angeles");
    expect(await host.read(TABLE)).toEqual([
      ["klant", "datum", "bedrag"],
      ["K-1", new Date(2023, 2, 15), 12.5],
      ["K-2", new Date(2024, 1, 29), "#DIV/0!"],
    ]);
  });

  it("of a sheet that is gone is refused", async () => {
    const { host } = orders();
    await expect(host.read({ ...TABLE, sheet: "gone" })).rejects.toMatchObject({ reason: "sheet-gone" });
  });

  it("labels a range as people write it", () => {
    const { host } = orders();
    expect(host.label(TABLE)).toBe("Data!B2:D4");
    expect(host.label({ ...TABLE, rows: 1, columns: 1 })).toBe("Data!B2");
  });
});

const BESIDE: SheetChange = {
  target: { kind: "cells", sheet: "data", row: 1, column: 4 },
  values: [
    ["tactiek", "waarde", "sinds"],
    ["=1+1", 1234.5, new Date(2024, 1, 29)],
    ["+31 6", null, "12-03-2024"],
  ],
  formats: ["text", "money", "date"],
  headerRows: 1,
};

describe("writing", () => {
  it("puts values with their formats, headings bold, and text never as a formula", async () => {
    const { model, host } = orders();
    expect(await host.write(BESIDE)).toEqual({ sheet: "data", row: 1, column: 4, rows: 3, columns: 3 });
    expect(["E2", "E3", "E4", "F3", "F4", "G3", "G4"].map((at) => shown(model, at))).toEqual([
      "tactiek",
      "=1+1",
      "+31 6",
      "1.234,50",
      "",
      "29-02-2024",
      "12-03-2024",
    ]);
    expect(model.getters.getCell({ sheetId: "data", col: 4, row: 1 })?.style?.bold).toBe(true);
    expect((await host.read({ sheet: "data", row: 3, column: 6, rows: 1, columns: 1 }))[0]![0]).toBe(
      "12-03-2024",
    );
  });

  it("is one step for undo", async () => {
    const { model, host } = orders();
    await host.write({ ...BESIDE, target: { kind: "cells", sheet: "data", row: 70, column: 11 } });
    expect(model.getters.getNumberRows("data")).toBe(73);
    model.dispatch("REQUEST_UNDO");
    expect(model.getters.getNumberRows("data")).toBe(60);
    expect(model.getters.getNumberCols("data")).toBe(12);
  });

  it("widens columns to their texts, and never narrows one", async () => {
    const { model, host } = orders();
    model.dispatch("RESIZE_COLUMNS_ROWS", { sheetId: "data", dimension: "COL", elements: [5], size: 260 });
    const values = [["Premium service, voorrang en advies", "kort", 1]];
    await host.write({ ...BESIDE, values, headerRows: 0 });
    expect(model.getters.getColSize("data", 4)).toBeGreaterThan(220);
    expect(model.getters.getColSize("data", 5)).toBe(260);
    model.dispatch("REQUEST_UNDO");
    expect(model.getters.getColSize("data", 4)).toBe(96);
  });

  it("on a locked sheet is refused and writes nothing", async () => {
    const { model, host } = orders();
    model.dispatch("LOCK_SHEET", { sheetId: "data" });
    await expect(host.write(BESIDE)).rejects.toMatchObject({ reason: "protected" });
    expect(shown(model, "E2")).toBe("");
  });

  it("of a number that is none is refused and writes nothing", async () => {
    const { model, host } = orders();
    await expect(host.write({ ...BESIDE, values: [[1], [Number.NaN]] })).rejects.toMatchObject({
      reason: "unknown",
    });
    expect(shown(model, "E2")).toBe("");
  });

  it("to a new sheet takes a free name, and the sheet can be deleted", async () => {
    const { model, host } = orders();
    const place = await host.write({ ...BESIDE, target: { kind: "new-sheet", name: "data" } });
    expect(host.label(place)).toBe("'data (2)'!A1:C3");
    expect(await host.findSheet("data (2)")).toBe(place.sheet);
    expect(model.getters.getPaneDivisions(place.sheet).ySplit).toBe(1);
    await host.deleteSheet(place.sheet);
    expect(await host.findSheet("data (2)")).toBeNull();
    await expect(host.deleteSheet(place.sheet)).rejects.toMatchObject({ reason: "sheet-gone" });
  });

  it("replaces what a sheet's name may not hold", async () => {
    const { host } = orders();
    const place = await host.write({ ...BESIDE, target: { kind: "new-sheet", name: "RFM 1/2 [test]" } });
    expect(host.label(place)).not.toMatch(/[[\]/?*\\]/);
  });
});

it("shows a range: its sheet in front, its cells selected", async () => {
  const { model, host } = orders();
  const place = await host.write({ ...BESIDE, target: { kind: "new-sheet", name: "Nieuw" } });
  await host.show(place);
  expect(model.getters.getActiveSheetId()).toBe(place.sheet);
  expect(await host.selection()).toEqual(place);
});

it("keeps settings with the workbook", async () => {
  const { host } = orders();
  expect(await host.loadSetting("a")).toBeNull();
  await host.saveSetting("a", "1");
  expect(await host.loadSetting("a")).toBe("1");
  await host.saveSetting("a", null);
  expect(await host.loadSetting("a")).toBeNull();
});
