import { describe, expect, it } from "vitest";
import { column, refusalOf, rowsOf } from "../support/run.ts";

describe("MOVEMENT", () => {
  const lists = [
    column(["id", 1, "2", 3, 4]),
    column(["seg", "Champions", "Champions", "Lost", "Lost"]),
    column([" 2", 3, 5]),
    column(["Lost", "lost", "Champions"]),
  ];

  it("is a matrix of two lists of their own length and heading", () => {
    expect(rowsOf("MOVEMENT", lists)).toEqual([
      ["before → after", "Champions", "Lost", "gone"],
      ["Champions", 0, 1, 1],
      ["Lost", 0, 1, 1],
      ["new", 1, 0, 0],
    ]);
    expect(rowsOf("MOVEMENT", [...lists, "row"], { locale: "nl" })).toEqual([
      ["voor → na", "Champions", "Lost", "weg"],
      ["Champions", 0, 0.5, 0.5],
      ["Lost", 0, 0.5, 0.5],
      ["nieuw", 1, 0, 0],
    ]);
    expect(rowsOf("MOVEMENT", [...lists, "net"])[1]).toEqual(["Champions", 2, 0, 0, 1, 1, 1, -1, 1]);
  });

  it("refuses a customer in two segments, not one who stands there twice", () => {
    const twice = [column(["a", "a", "b"]), column(["x", "x", "y"]), column(["a", "b"]), column(["x", "x"])];
    expect(rowsOf("MOVEMENT", twice)[1]).toEqual(["x", 1, 0, 0]);
    const torn = [column(["a", "A", "b"]), column(["x", "y", "x"]), twice[2]!, twice[3]!];
    expect(refusalOf("MOVEMENT", torn)).toContain('before_ids is "a" twice');
    expect(refusalOf("MOVEMENT", [lists[0]!.slice(0, 2), ...lists.slice(1)])).toContain(
      "before_ids has 2 rows",
    );
  });
});

describe("DRIFT", () => {
  it("has a row a bin and the verdict in the last", () => {
    const before = column(Array.from({ length: 400 }, (_, at) => at));
    const after = column(["waarde", ...Array.from({ length: 300 }, (_, at) => at / 3)]);
    const rows = rowsOf("DRIFT", [before, after, 4]);
    expect(rows[0]).toEqual(["bin", "share before", "share after", "PSI", "verdict"]);
    expect(rows.slice(1).map((row) => row[0])).toEqual([
      "≤ 99.75",
      "99.75 – 199.5",
      "199.5 – 299.25",
      "> 299.25",
      "Total",
    ]);
    expect(rows[5]!.slice(1, 3)).toEqual([1, 1]);
    expect(rows[5]![4]).toBe("shifted");
  });

  it("takes texts by their labels, in two languages", () => {
    const texts = (a: number, b: number) => column([...new Array(a).fill("A"), ...new Array(b).fill("B")]);
    expect(rowsOf("DRIFT", [texts(50, 50), texts(100, 100)], { locale: "nl" }).at(-1)![4]).toBe("stabiel");
    expect(rowsOf("DRIFT", [texts(500, 500), texts(700, 300)], { locale: "nl" }).at(-1)![4]).toBe("let op");
    expect(refusalOf("DRIFT", [column([1, 2, 3, "x"]), column([1, 2])])).toContain("row 4 of before");
    expect(refusalOf("DRIFT", [column([1, 2, 3]), column(["A", "B"])])).toContain("not a number");
  });
});

describe("COHORT", () => {
  const orders = [
    column(["id", "a", "b", "a", "c", "a"]),
    column(["date", "2024-12-30", "2025-01-15", "2025-01-20", "2025-03-01", "2025-03-02"]),
    column(["€", 10, 20, 5, 8, 2]),
  ];

  it("shows retention by month, the future blank", () => {
    expect(rowsOf("COHORT", orders)).toEqual([
      ["first order", "size", "0", "1", "2", "3"],
      ["2024-12", 1, 1, 1, 0, 1],
      ["2025-01", 1, 1, 0, 0, null],
      ["2025-02", 0, null, null, null, null],
      ["2025-03", 1, 1, null, null, null],
    ]);
  });

  it("knows ISO weeks, quarters in Dutch, years and money", () => {
    // 30 December 2024 is the Monday of week 1 of 2025.
    expect(rowsOf("COHORT", [...orders, "week"])[1]![0]).toBe("2025-W01");
    expect(rowsOf("COHORT", [...orders, "quarter"], { locale: "nl" }).map((row) => row[0])).toEqual([
      "eerste bestelling",
      "2024-K4",
      "2025-K1",
    ]);
    expect(rowsOf("COHORT", [...orders, "year", "cumulative"])).toEqual([
      ["first order", "size", "0", "1"],
      ["2024", 1, 10, 17],
      ["2025", 2, 28, null],
    ]);
    expect(rowsOf("COHORT", [orders[0], orders[1], null, "year", "customers"])[2]).toEqual([
      "2025",
      2,
      2,
      null,
    ]);
  });

  it("refuses value without amounts, and a table of a thousand periods", () => {
    expect(refusalOf("COHORT", [orders[0], orders[1], null, "month", "value"])).toContain(
      "amounts is missing",
    );
    const far = [column(["a", "b"]), column(["1900-01-01", "2025-01-01"]), column([1, 1])];
    expect(refusalOf("COHORT", far)).toContain("dates span 1501 periods");
  });
});

describe("PARETO, UPLIFT and AFFINITY", () => {
  it("show the curve, best first", () => {
    expect(rowsOf("PARETO", [column(["clv", 2, 8, null, 2, 4]), 4])).toEqual([
      ["share of customers", "share of value", "value"],
      [0.25, 0.5, 8],
      [0.5, 0.75, 12],
      [0.75, 0.875, 14],
      [1, 1, 16],
    ]);
  });

  it("compare test with control in either language, and warn", () => {
    const groups = column([1, 1, 1, 0, 0, 0]);
    const rows = rowsOf("UPLIFT", [groups, column([10, 12, 14, 1, 2, 3]), 5]);
    expect(rows[1]!.slice(0, 5)).toEqual([3, 3, 12, 2, 10]);
    expect(rows[1]!.slice(8)).toEqual([
      30,
      5,
      "raised value",
      expect.stringContaining("fewer than 50 buyers"),
    ]);
    expect(
      rowsOf("UPLIFT", [column(["Testgroep", "test", "Controlegroep", "controle"]), column([5, 6, 7, 9])], {
        locale: "nl",
      })[1]![10],
    ).toContain("geen effect");
    expect(refusalOf("UPLIFT", [column(["test", "control", "third"]), column([1, 2, 3])])).toContain(
      'row 3 of groups is "third"',
    );
    expect(refusalOf("UPLIFT", [column(["test", "test"]), column([1, 2])])).toContain(
      "no customer in control",
    );
  });

  it("pair what is in at least five baskets, with an index for each large enough segment", () => {
    const baskets = Array.from({ length: 60 }, (_, at) => at);
    const rows = baskets.flatMap((at) => [
      [at, "Brood", at < 40 ? "A" : "B"],
      [at, at < 30 ? "boter" : at < 34 ? "kaas" : "Thee", at < 40 ? "A" : "B"],
    ]);
    const args = [0, 1, 2].map((at) =>
      column([["order", "item", "seg"][at]!, ...rows.map((row) => row[at]!)]),
    );
    const [heading, ...pairs] = rowsOf("AFFINITY", args);
    expect(heading).toEqual([
      "item",
      "goes with",
      "baskets with both",
      "support",
      "confidence",
      "lift",
      "index A",
    ]);
    expect(pairs.find((row) => row[0] === "boter")).toEqual(["boter", "Brood", 30, 0.5, 1, 1, 150]);
    expect(pairs.flat()).not.toContain("kaas");
  });
});
