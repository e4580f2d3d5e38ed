import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { column, rowsOf } from "../support/run.ts";
import { hasSharedData, sharedRows } from "../support/shared-data.ts";

// From the raw file to the backtest, as a marketer would: columns chosen, nothing prepared but what is said.

function lineOf(table: readonly (readonly Cell[])[], name: string): readonly Cell[] {
  return table.find((row) => row[0] === name) ?? [];
}

const MASTER = "cdnow_master_transactions.csv.gz";

describe.skipIf(!hasSharedData(MASTER))(`../shared/data/${MASTER} (skipped where it is missing)`, () => {
  it("goes from raw file to fit and backtest", () => {
    const rows = sharedRows(MASTER);
    const args = [0, 1, 2].map((at) => column(rows.map((row) => row[at]!)));
    expect(rows).toHaveLength(69_660);
    const model = rowsOf("CLV_MODEL", args);
    expect(Number(lineOf(model, "customers")[1])).toBeGreaterThan(23_000);
    const table = rowsOf("CLV_BACKTEST", args);
    expect(Math.abs(Number(lineOf(table, "bias")[2]))).toBeLessThan(0.1);
    expect(String(lineOf(table, "verdict")[1])).toContain("Good");
  });
});

const RETAIL = "online_retail.csv.gz";

describe.skipIf(!hasSharedData(RETAIL))(`../shared/data/${RETAIL} (skipped where it is missing)`, () => {
  it("goes from raw file to fit and backtest, and says that dropout is not identified", () => {
    const rows = sharedRows(RETAIL).slice(1);
    expect(rows).toHaveLength(541_909);
    const args = [
      column(rows.map((row) => row[6]!)),
      column(rows.map((row) => row[4]!)),
      // Quantity × price; returns are negative quantities.
      column(rows.map((row) => Number(row[3]) * Number(row[5]))),
    ];
    const model = rowsOf("CLV_MODEL", args);
    expect(lineOf(model, "used")[1]).toBe("nbd");
    expect(String(lineOf(model, "trust")[1])).toContain("Dropout is not identified");
    const table = rowsOf("CLV_BACKTEST", args);
    expect(String(lineOf(table, "verdict")[1])).not.toBe("");
    expect(table.slice(1, 11).every((row) => row.slice(1).every((cell) => Number.isFinite(cell)))).toBe(true);
    const predicted = rowsOf("CLV_PREDICT", args);
    expect(predicted.length).toBeGreaterThan(4_300);
  });
});
