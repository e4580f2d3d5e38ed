import { describe, expect, it } from "vitest";
import { invoke } from "../../src/catalogue/index.ts";
import { column, refusalOf, rowsOf } from "../support/run.ts";

describe("SEGMENT and SEGMENT_RANGE", () => {
  const ten = column([100, 90, 80, 70, 60, 50, 40, 30, 20, 10]);

  it("are 20-60-20 with values of 0 and below loss-making", () => {
    const result = rowsOf("SEGMENT", [ten]).flat();
    expect(result.map((name) => String(name)[0]).join("")).toBe("VVPPPPPPLL");
    expect(rowsOf("SEGMENT", [column([5, 5, 0, -1])]).flat()).toEqual([
      "Profitable",
      "Profitable",
      "Loss-making",
      "Loss-making",
    ]);
    expect(rowsOf("SEGMENT", [column(["waarde", 5])], { locale: "nl" }).flat()).toEqual([
      "waardegroep",
      "Winstgevend",
    ]);
  });

  it("take other shares and labels from a row or a column", () => {
    const named = rowsOf("SEGMENT", [ten, [[0.5, 0.5]], column(["top", "rest", "weg"])]).flat();
    expect(named).toEqual([...new Array(5).fill("top"), ...new Array(5).fill("rest")]);
    expect(rowsOf("SEGMENT", [ten, column(["10%", "40%", "30%", "20%"])]).flat()[0]).toBe("Tier 1");
    expect(rowsOf("SEGMENT", [ten, column([10, 40, 30, 20])], { locale: "nl" }).flat()[0]).toBe(
      "Waardegroep 1",
    );
    expect(refusalOf("SEGMENT", [ten, [[20, 60, 30]]])).toContain("shares add up to 110");
    expect(rowsOf("SEGMENT", [ten, [[33, 33, 33]]]).flat()[0]).toBe("Very profitable");
    expect(refusalOf("SEGMENT", [ten, null, [["a", "b"]]])).toContain("labels has 2 names");
  });

  it("put a value on a border above it, without a loss-making override", () => {
    expect(rowsOf("SEGMENT_RANGE", [column([100, 99, -5]), [[50, 100]]]).flat()).toEqual([
      "Very profitable",
      "Profitable",
      "Less profitable",
    ]);
    expect(refusalOf("SEGMENT_RANGE", [ten, [[50, 50]]])).toContain("twice");
    expect(refusalOf("SEGMENT_RANGE", [ten])).toContain("borders is missing");
    const four = [["a", "b", "c", "d"]];
    expect(refusalOf("SEGMENT_RANGE", [ten, [[50, 20]], four])).toContain("Give 3 names.");
  });
});

describe("QUADRANT", () => {
  it("is high from the median of value, long from the median of the durations above 0", () => {
    const values = column([10, 8, 6, 4]);
    expect(rowsOf("QUADRANT", [values, column([12, 0, 6, 0])]).flat()).toEqual([
      "Protect",
      "Deepen",
      "Keep lean",
      "Keep lean",
    ]);
    expect(rowsOf("QUADRANT", [values, column([12, 0, 9, 0]), 6, "mean"], { locale: "nl" }).flat()).toEqual([
      "Koesteren",
      "Verdiepen",
      "Koesteren",
      "Efficiënt bedienen",
    ]);
  });

  it("calls a value of 0 or below low, whatever the border", () => {
    expect(rowsOf("QUADRANT", [column([0, -5, 1]), column([3, 1, 2]), -10, 2]).flat()).toEqual([
      "Grow",
      "Keep lean",
      "Protect",
    ]);
  });

  it("takes the border of the best 20% and own labels", () => {
    const values = column(Array.from({ length: 10 }, (_, at) => at + 1));
    const durations = column(Array.from({ length: 10 }, (_, at) => at));
    const labels = [["a", "b", "c", "d"]];
    const result = rowsOf("QUADRANT", [values, durations, "top20", 5, labels]).flat();
    expect(result.filter((name) => name === "a")).toHaveLength(2);
    expect(refusalOf("QUADRANT", [values, durations, "top20", 5, [["a"]]])).toContain("labels has 1 name");
  });

  it("explains that one-time buyers have no quadrant yet", () => {
    expect(refusalOf("QUADRANT", [column([1, 2]), column([0, 0])])).toContain("one-time buyers");
    expect(rowsOf("QUADRANT", [column([1, 2]), column([0, 0]), 2, 1]).flat()).toEqual([
      "Keep lean",
      "Deepen",
    ]);
    expect(refusalOf("QUADRANT", [column([1, 2]), column([0, 1]), "modus"])).toContain(
      '"median", "mean", "top20"',
    );
  });
});

describe("TACTIC", () => {
  it("knows keys, English, Dutch and classic names", () => {
    const names = [
      "champions",
      "Kampioenen",
      " CHAMPIONS ",
      "Can’t lose them",
      "cant_lose",
      "True friends",
      "protect",
    ];
    const tactics = rowsOf("TACTIC", [column(names)]).flat();
    expect(tactics[0]).toContain("premium service");
    expect(new Set(tactics.slice(0, 3)).size).toBe(1);
    expect(new Set(tactics.slice(3, 5)).size).toBe(1);
    expect(new Set(tactics.slice(5)).size).toBe(1);
    expect(rowsOf("TACTIC", [column(["Zeer winstgevend", "onbekend"])], { locale: "nl" }).flat()).toEqual([
      expect.stringContaining("service"),
      null,
    ]);
  });

  it("does not take a name of its own for a heading, but another text is one", () => {
    expect(rowsOf("TACTIC", [column(["Champions", "Lost", "At risk"])]).flat()[0]).toContain("premium");
    expect(rowsOf("TACTIC", [column(["group", "Lost", "At risk"])]).flat()[0]).toBe("tactic");
  });

  it("advises on a segment crossed with a tier", () => {
    const pair = [["At risk", "Very profitable"]];
    expect(rowsOf("TACTIC", [pair])).toEqual([["Save first: the largest value at stake."]]);
    expect(invoke("TACTIC", ["At risk × Very profitable"])).toBe("Save first: the largest value at stake.");
    expect(invoke("TACTIC", ["Zeer winstgevend × Dreigt te vertrekken"], { locale: "nl" })).toContain(
      "Eerst redden",
    );
  });

  it("finds the user's own tactic under any name of the group", () => {
    expect(invoke("TACTIC", ["Kampioenen", [["Champions", "bel"]]])).toBe("bel");
    expect(invoke("TACTIC", ["Protect", [["True friends", "schrijf"]]])).toBe("schrijf");
    expect(rowsOf("TACTIC", [[["Champions", null]]])).toEqual([[null]]);
  });

  it("puts the user's own tactics first", () => {
    const own = [
      ["Champions", "Stuur een kaart"],
      ["VIP", "Bel elke maand"],
    ];
    expect(rowsOf("TACTIC", [column(["champions", "vip", "lost"]), own]).flat()).toEqual([
      "Stuur een kaart",
      "Bel elke maand",
      expect.stringContaining("last question"),
    ]);
    expect(refusalOf("TACTIC", ["lost", column(["a", "b"])])).toContain("two columns");
  });
});

describe("CROSS_SEGMENT", () => {
  const segments = column(["segment", "Lost", "Champions", "Champions", "zebra", null, "Champions"]);
  const tiers = column([
    "tier",
    "Profitable",
    "Very profitable",
    "Profitable",
    "Profitable",
    "Profitable",
    "Very profitable",
  ]);
  const values = column(["clv", 10, 100, 50, 5, 1, 200]);

  it("counts in the catalogue's order, then alphabetically, blanks last, with totals", () => {
    expect(rowsOf("CROSS_SEGMENT", [segments, tiers])).toEqual([
      ["segment × tier", "Very profitable", "Profitable", "Total"],
      ["Champions", 2, 1, 3],
      ["Lost", 0, 1, 1],
      ["zebra", 0, 1, 1],
      ["(blank)", 0, 1, 1],
      ["Total", 2, 4, 6],
    ]);
  });

  it("shows shares, sums, averages and the index", () => {
    const cell = (show: string) => rowsOf("CROSS_SEGMENT", [segments, tiers, values, show])[1]?.[1];
    expect(cell("share")).toBeCloseTo(2 / 6, 12);
    expect(cell("row")).toBeCloseTo(2 / 3, 12);
    expect(cell("column")).toBe(1);
    expect(cell("value")).toBe(300);
    expect(cell("average")).toBe(150);
    const gaps = column(["clv", null, 100, 50, 5, 1, null]);
    expect(rowsOf("CROSS_SEGMENT", [segments, tiers, gaps, "average"])[1]?.[1]).toBe(100);
    expect(cell("index")).toBeCloseTo((100 * 2 * 6) / (3 * 2), 12);
    expect(refusalOf("CROSS_SEGMENT", [segments, tiers, null, "value"])).toContain("values is missing");
  });
});

describe("invoke", () => {
  it("refuses what it does not know", () => {
    expect(refusalOf("FOO", [])).toBe(
      "#VALUE! FOO: there is no function FOO. Choose one from the list of functions.",
    );
    expect(refusalOf("CLV", [])).toContain("order_value is missing");
    expect(refusalOf("CLV", [1, 2, 3, 4, 0.5, 6])).toContain("6 arguments were given");
  });
});
