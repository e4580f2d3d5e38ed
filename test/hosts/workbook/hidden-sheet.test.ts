import { beforeEach, describe, expect, it } from "vitest";
import { WorkbookHost } from "../../../src/hosts/workbook/port/workbook-host.ts";
import { registerWritePlugin } from "../../../src/hosts/workbook/port/write-plugin.ts";
import type { Table } from "../../../src/sheet/cell.ts";
import type { SheetChange } from "../../../src/wizard/host.ts";
import { sampleModel } from "./sample-model.ts";

registerWritePlugin();

const NAME = "Waarde runs";
const TABLE: Table = [
  ["id", "2025-03-31"],
  ["=1+1", "P1A 12.5"],
  ["00123", '{"day":1}'],
];
const SHEET: SheetChange = {
  target: { kind: "new-sheet", name: "Run" },
  values: [["a"], [1]],
  formats: ["integer"],
  headerRows: 1,
};

let model: ReturnType<typeof sampleModel>;
let host: WorkbookHost;
beforeEach(() => {
  model = sampleModel({ A1: "x" });
  host = new WorkbookHost(model);
});
const names = () => model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));

describe("a hidden sheet of ours", () => {
  it("is null until it is written, reads as it was written, and is out of sight", async () => {
    expect(await host.readHidden(NAME)).toBeNull();
    await host.writeHidden(NAME, TABLE);
    expect(await host.readHidden(NAME)).toEqual(TABLE);
    expect(await host.readHidden(NAME, 1)).toEqual(TABLE.slice(0, 1));
    expect(model.getters.isSheetVisible((await host.findSheet(NAME))!)).toBe(false);
  });

  it("is replaced as a whole, and removed", async () => {
    await host.writeHidden(NAME, TABLE);
    await host.writeHidden(NAME, [["only"]]);
    expect(await host.readHidden(NAME)).toEqual([["only"]]);
    await host.writeHidden(NAME, null);
    expect(names()).toEqual(["Data"]);
    await host.writeHidden(NAME, null);
  });

  it("goes with the write before it in one undo, the first time and later", async () => {
    await host.write(SHEET);
    await host.writeHidden(NAME, TABLE);
    await host.write(SHEET);
    await host.writeHidden(NAME, [["later"]]);
    expect(names()).toEqual(["Data", "Run", "Run (2)", NAME]);
    model.dispatch("REQUEST_UNDO");
    expect(names()).toEqual(["Data", "Run", NAME]);
    expect(await host.readHidden(NAME)).toEqual(TABLE);
    model.dispatch("REQUEST_UNDO");
    expect(names()).toEqual(["Data"]);
  });

  it("leaves an undo of the user's own work alone", async () => {
    await host.write(SHEET);
    await host.writeHidden(NAME, TABLE);
    model.dispatch("UPDATE_CELL", { sheetId: "data", col: 3, row: 3, content: "mine" });
    model.dispatch("REQUEST_UNDO");
    expect(names()).toEqual(["Data", "Run", NAME]);
  });

  it("stays as it was when the engine refuses a cell, and so does the run", async () => {
    await host.write(SHEET);
    await host.writeHidden(NAME, TABLE);
    await expect(host.writeHidden(NAME, [[Number.NaN]])).rejects.toMatchObject({ reason: "unknown" });
    expect(await host.readHidden(NAME)).toEqual(TABLE);
    expect(names()).toContain("Run");
  });
});

it("a refusal of the engine before anything was done takes back nothing of the user's", async () => {
  model.dispatch("UPDATE_CELL", { sheetId: "data", col: 3, row: 3, content: "mine" });
  const name = "x".repeat(40).concat("[]");
  await expect(host.writeHidden(name, TABLE)).rejects.toMatchObject({ reason: "unknown" });
  expect(model.getters.getCellText({ sheetId: "data", col: 3, row: 3 })).toBe("mine");
});
