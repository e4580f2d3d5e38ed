import { registries, UIPlugin } from "@odoo/o-spreadsheet";
import { expect, it } from "vitest";
import { carryOut } from "../../../src/hosts/workbook/port/write-change.ts";
import { registerWritePlugin, type Writing } from "../../../src/hosts/workbook/port/write-plugin.ts";
import { sampleModel, shown } from "./sample-model.ts";

registerWritePlugin();

/** A fault of the engine outside the command itself: after all was written, before it is one step. */
let fault = false;
class Faulty extends UIPlugin {
  override finalize(): void {
    if (!fault) return;
    fault = false;
    throw new RangeError("Maximum call stack size exceeded");
  }
}
registries.featurePluginRegistry.add("waarde-test-fault", Faulty);

const COLUMNS = 28;
const ROWS = 10_715;

function writing(sheetId: string, rows: number): Writing {
  const cells = Array.from({ length: rows * COLUMNS }, (_, at) => {
    const [row, col] = [Math.floor(at / COLUMNS), at % COLUMNS];
    return { row, col, content: col % 3 === 0 ? `text ${row} ${col}` : String(row + col / 4) };
  });
  const newSheet = { name: sheetId, columns: COLUMNS + 8, rows: rows + 40 };
  return { sheetId, newSheet, cells, needed: { columns: COLUMNS, rows }, frozenRows: 1 };
}

function workbook() {
  const model = sampleModel({ A1: "mine" });
  const names = () => model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));
  return { model, names };
}

it("300,000 cells are one step: undone, done again, and the workbook goes on", () => {
  const { model, names } = workbook();
  const big = writing("big", ROWS);
  expect(big.cells.length).toBeGreaterThan(300_000);
  carryOut(model, big);
  expect(names()).toEqual(["Data", "big"]);
  expect(shown(model, `D${ROWS}`, "big")).toBe(`text ${ROWS - 1} 3`);
  model.dispatch("REQUEST_UNDO");
  expect(names()).toEqual(["Data"]);
  model.dispatch("REQUEST_REDO");
  expect(names()).toEqual(["Data", "big"]);
  expect(shown(model, `D${ROWS}`, "big")).toBe(`text ${ROWS - 1} 3`);
  carryOut(model, writing("small", 3));
  expect(names()).toEqual(["Data", "big", "small"]);
  model.dispatch("REQUEST_UNDO");
  model.dispatch("REQUEST_UNDO");
  expect(names()).toEqual(["Data"]);
  expect(shown(model, "A1")).toBe("mine");
}, 60_000);

it("a fault of the engine after the writing leaves nothing behind, and the next writing and undo work", () => {
  const { model, names } = workbook();
  model.dispatch("UPDATE_CELL", { sheetId: "data", col: 1, row: 0, content: "later" });
  fault = true;
  expect(() => carryOut(model, writing("lost", 5))).toThrow(
    expect.objectContaining({ reason: "unknown", detail: "Maximum call stack size exceeded" }),
  );
  expect(names()).toEqual(["Data"]);
  expect(shown(model, "B1")).toBe("later");

  carryOut(model, writing("lost", 5));
  expect(names()).toEqual(["Data", "lost"]);
  model.dispatch("REQUEST_UNDO");
  expect(names()).toEqual(["Data"]);
  expect(shown(model, "B1")).toBe("later");
  model.dispatch("REQUEST_UNDO");
  expect(shown(model, "B1")).toBe("");
});
