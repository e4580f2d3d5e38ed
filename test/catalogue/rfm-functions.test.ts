import { describe, expect, it } from "vitest";
import { invoke } from "../../src/catalogue/index.ts";
import { column, refusalOf, rowsOf } from "../support/run.ts";

/** Forty customers, customer k with k orders on days of its own, the later the more. */
function fortyCustomers() {
  const rows = Array.from({ length: 40 }, (_, k) =>
    Array.from({ length: 1 + (k % 8) }, (_, order) => [`c${k}`, 45000 + k * 5 + order * 3, 10 + k] as const),
  ).flat();
  return [0, 1, 2].map((at) => column(rows.map((row) => row[at]!)));
}

describe("RFM", () => {
  it("scores, writes the score as text and names the segment", () => {
    const [heading, ...rows] = rowsOf("RFM", [
      ...fortyCustomers().map((cells, at) => [[["k", "d", "a"][at]!], ...cells]),
    ]);
    expect(heading).toEqual([
      "customer",
      "days since last order",
      "orders",
      "total",
      "R",
      "F",
      "M",
      "score",
      "segment",
    ]);
    expect(rows).toHaveLength(40);
    for (const row of rows) {
      expect(row[7]).toBe(`${row[4]}${row[5]}${row[6]}`);
      expect(row[8]).toBe(invoke("RFM_SEGMENT", [row[4], row[5], row[6], row[2]]));
    }
  });

  it("speaks Dutch", () => {
    const names = rowsOf("RFM", fortyCustomers(), { locale: "nl" }).map((row) => row[8]);
    expect(names).toContain("Kampioenen");
  });

  it("gives scores but no names under 30 customers, and no names unless bins is 5", () => {
    const few = fortyCustomers().map((cells) => cells.slice(0, 60));
    expect(new Set(rowsOf("RFM", few).map((row) => row[8]))).toEqual(new Set(["too few customers"]));
    const ninths = rowsOf("RFM", [...fortyCustomers(), null, 9]);
    expect(new Set(ninths.map((row) => row[8]))).toEqual(new Set([null]));
    expect(Math.max(...ninths.map((row) => Number(row[6])))).toBe(9);
    expect(refusalOf("RFM", [...few, null, 10])).toContain("may not be above 9");
  });
});

describe("RFM_SCORE and RFM_SEGMENT", () => {
  it("score rows that are already a customer each, and leave blank rows blank", () => {
    const days = column(["days", 1, 40, 90, null]);
    expect(rowsOf("RFM_SCORE", [days, column(["n", 9, 2, 1, ""]), column(["€", 500, 60, 20, null])])).toEqual(
      [
        ["R", "F", "M"],
        [5, 5, 5],
        [3, 3, 3],
        [1, 1, 1],
        [null, null, null],
      ],
    );
  });

  it("apply the one-order rule only where orders are given", () => {
    expect(invoke("RFM_SEGMENT", [5, 5, 5])).toBe("Champions");
    expect(invoke("RFM_SEGMENT", [5, 5, 5, 1])).toBe("New customers");
    expect(invoke("RFM_SEGMENT", ["5", 5, 5], { locale: "nl" })).toBe("Kampioenen");
    expect(refusalOf("RFM_SEGMENT", [5, 0, 5])).toContain("f is 0");
    expect(refusalOf("RFM_SEGMENT", [5, 2.5, 5])).toContain("not a whole number");
  });
});
