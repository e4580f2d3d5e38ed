import { describe, expect, it } from "vitest";
import { invoke } from "../../src/catalogue/index.ts";
import { column, refusalOf, rowsOf } from "../support/run.ts";

describe("CLV", () => {
  it("is order value × orders per period × lifespan × margin − cost", () => {
    expect(invoke("CLV", [50, 4, 3, 100])).toBe(500);
    expect(invoke("CLV", [50, 4, 3])).toBe(600);
    expect(invoke("CLV", [50, 4, 3, 100, 0.35])).toBeCloseTo(110, 10);
  });

  it("spills a column, scalars hold for every row, blanks give blanks and defaults", () => {
    const values = column(["value", 50, 60, "", "€ 1.234,50", null, ""]);
    expect(rowsOf("CLV", [values, 4, 3, column(["cost", 100, "", 1, 2])])).toEqual(
      column(["CLV", 500, 720, null, 14812, null, null]),
    );
  });

  it("returns a blank for a blank cell, a value for a range of one cell", () => {
    expect(invoke("CLV", [null, 4, 3])).toBeNull();
    expect(invoke("CLV", [[[50]], [[4]], 3])).toBe(600);
  });

  it("names argument, row, value and remedy, and gathers what is wrong", () => {
    const message = refusalOf("CLV", [
      column([50, "x", "#N/A", 70, "y"]),
      column([4, 4, 4, -1, 4]),
      3,
      0,
      35,
    ]);
    expect(message).toContain('row 2 of order_value is "x", not a number');
    expect(message).toContain('row 3 of order_value is "#N/A"');
    expect(message).toContain("+ 2 more");
    expect(message).toMatch(/^#VALUE! CLV: /);
    expect(refusalOf("CLV", [50, 4, 3, 0, 35])).toContain("write 35% or 0.35, not 35");
    expect(refusalOf("CLV", [50, 4, 3, 0, 35], { locale: "nl" })).toContain("schrijf 35% of 0,35, niet 35");
    expect(refusalOf("CLV", [column([1, 2, 3]), column([1, 2]), 3])).toContain(
      "orders_per_period has 2 rows and order_value has 3",
    );
    expect(refusalOf("CLV", [[[1, 2]], 3, 4])).toContain("order_value has 2 columns");
    expect(refusalOf("CLV", [column(["1.234", "5.678"]), 3, 4])).toContain("1.234 or 1,234");
  });

  it("refuses a result that no cell can show", () => {
    expect(refusalOf("CLV", [1e300, 1e10, 1])).toContain("too large");
  });
});

// The three textbook forms with m = 100, r = 0.8, d = 0.1 (Fader & Hardie, note 24, 2012; practice.md).
describe("CLV_RETENTION", () => {
  it.each([
    ["start", 110 / 0.3],
    ["end", 100 / 0.3],
    ["residual", 80 / 0.3],
  ])("timing %s", (timing, expected) => {
    expect(invoke("CLV_RETENTION", [100, 0.8, 0.1, timing])).toBeCloseTo(expected, 9);
  });

  it("defaults to 10% and start", () => {
    expect(invoke("CLV_RETENTION", [100, 0.8])).toBeCloseTo(110 / 0.3, 9);
  });

  it("sums a number of payments as its terms do", () => {
    expect(invoke("CLV_RETENTION", [100, 0.8, 0.1, "start", 2])).toBeCloseTo(100 + 80 / 1.1, 9);
    expect(invoke("CLV_RETENTION", [100, 0.8, 0.1, "end", 2])).toBeCloseTo(100 / 1.1 + 80 / 1.21, 9);
    expect(invoke("CLV_RETENTION", [100, 0.8, 0.1, "residual", 2])).toBeCloseTo(80 / 1.1 + 64 / 1.21, 9);
    expect(invoke("CLV_RETENTION", [100, 1, 0, "start", 12])).toBe(1200);
    expect(invoke("CLV_RETENTION", [100, 0, 0.1, "start", 3])).toBe(100);
  });

  it("refuses retention outside 0–1 and a sum without end", () => {
    expect(refusalOf("CLV_RETENTION", [100, 80])).toContain("retention is 80");
    expect(refusalOf("CLV_RETENTION", [100, -0.1])).toContain("may not be below 0");
    expect(refusalOf("CLV_RETENTION", [100, 1, 0])).toContain("grows without end");
    expect(refusalOf("CLV_RETENTION", [100, 0.8, 0.1, "begin"])).toContain('"start", "end", "residual"');
    expect(refusalOf("CLV_RETENTION", [100, 0.8, 0.1, "start", 2.5])).toContain("not a whole number");
  });
});

describe("budget functions", () => {
  it("MAX_CAC divides by the ratio, 1 when left out", () => {
    expect(invoke("MAX_CAC", [600, 3])).toBe(200);
    expect(invoke("MAX_CAC", [600])).toBe(600);
    expect(refusalOf("MAX_CAC", [600, 0])).toContain("must be above 0");
  });

  it("CAC_PAYBACK leaves a row blank that is never earned back, and refuses a single one", () => {
    expect(invoke("CAC_PAYBACK", [120, 15])).toBe(8);
    expect(rowsOf("CAC_PAYBACK", [column([120, 120]), column([0, 15])])).toEqual(column([null, 8]));
    expect(refusalOf("CAC_PAYBACK", [120, 0])).toContain("never earned back");
  });

  it("MAX_RETENTION_SPEND is (goal − now) × value if kept", () => {
    expect(invoke("MAX_RETENTION_SPEND", [400, 0.5, 0.75])).toBe(100);
  });
});
