import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { column, refusalOf, rowsOf } from "../support/run.ts";

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

const orders: readonly (readonly [Cell, Cell, Cell])[] = [
  ["klant", "datum", "bedrag"],
  ["Anna", "2025-01-10", 40],
  [17850, "2025-01-12", 100],
  ["anna ", "2025-01-10", 20], // the same day: one purchase
  ["Bo", "2025-02-01", -15], // a refund only: no customer
  ["17850", "2025-03-01", "€ 50,00"],
  ["Anna", "2025-02-09", -10], // lowers the total, not the orders
  [null, "2025-02-10", 99], // nobody
  ["Cas", "2025-03-31", 0], // a row of 0 is ignored, its date too
  ["Anna", "2025-03-20", 30],
  [null, null, null],
];
const args = [0, 1, 2].map((at) => column(orders.map((row) => row[at]!)));

describe("CUSTOMERS", () => {
  it("sums a day, nets refunds, leaves out who never bought, and counts up to the latest order", () => {
    expect(rowsOf("CUSTOMERS", args)).toEqual([
      [
        "customer",
        "orders",
        "first order",
        "last order",
        "days since last order",
        "days as customer",
        "average order value",
        "total",
      ],
      ["Anna", 2, day("2025-01-10"), day("2025-03-20"), 0, 69, 40, 80],
      [17850, 2, day("2025-01-12"), day("2025-03-01"), 19, 67, 75, 150],
    ]);
  });

  it("ignores rows after as_of", () => {
    expect(rowsOf("CUSTOMERS", [...args, "2025-02-28"]).slice(1)).toEqual([
      ["Anna", 1, day("2025-01-10"), day("2025-01-10"), 49, 49, 50, 50],
      [17850, 1, day("2025-01-12"), day("2025-01-12"), 47, 47, 100, 100],
    ]);
  });

  it("has no header when the ranges have none, and Dutch headings in a Dutch document", () => {
    const bare = args.map((cells) => cells.slice(1));
    expect(rowsOf("CUSTOMERS", bare)[0]?.[0]).toBe("Anna");
    expect(rowsOf("CUSTOMERS", args, { locale: "nl" })[0]).toContain("laatste bestelling");
  });

  it("gives the header alone over a table that is still empty", () => {
    const empty = ["klant", "datum", "bedrag"].map((heading) => column([heading, null, null]));
    expect(rowsOf("CUSTOMERS", empty)).toHaveLength(1);
    expect(rowsOf("CLV", [column(["waarde", null, null]), 4, 3])).toEqual(column(["CLV", null, null]));
  });

  it("names an unknown zone and a date that is none", () => {
    expect(refusalOf("CUSTOMERS", ["a", 45000, 5], { timeZone: "Foo/Bar" })).toContain(
      "Foo/Bar is no time zone",
    );
    expect(refusalOf("CUSTOMERS", [new Date(Number.NaN), 45000, 5])).toContain("customers");
  });

  it("gives one blank cell when there is nothing to say", () => {
    expect(rowsOf("CUSTOMERS", [column([null]), column([null]), column([null])])).toEqual([[null]]);
    expect(rowsOf("CUSTOMERS", [column(["a", "b"]), column([45000, 45001]), column([0, -5])])).toEqual([
      [null],
    ]);
  });

  it("takes serial numbers and Dates in the document's zone for the same day", () => {
    const dates = column([45678, new Date("2025-01-20T23:00:00Z")]);
    const result = rowsOf("CUSTOMERS", [column(["a", "b"]), dates, column([1, 1])], {
      timeZone: "Europe/Amsterdam",
    });
    expect(result.map((row) => (row[2] as Date).toISOString())).toEqual([
      "2025-01-20T23:00:00.000Z",
      "2025-01-20T23:00:00.000Z",
    ]);
  });

  it("shows both readings of a date that can be either", () => {
    const message = refusalOf("CUSTOMERS", [
      column(["a", "b"]),
      column(["03/04/2025", "04/05/2025"]),
      column([1, 2]),
    ]);
    expect(message).toContain("April 3, 2025 or March 4, 2025");
  });

  it("names the row of a date that does not exist", () => {
    const message = refusalOf("CUSTOMERS", [
      column(["k", "b"]),
      column(["datum", "31-02-2025"]),
      column(["eur", 2]),
    ]);
    expect(message).toContain('row 2 of dates is "31-02-2025", not a date');
  });

  it("refuses amounts in two currencies", () => {
    const message = refusalOf("CUSTOMERS", [
      column(["a", "b"]),
      column([45000, 45001]),
      column(["€ 1", "$ 2"]),
    ]);
    expect(message).toContain("USD where others are in EUR");
  });
});

describe("CLV_HISTORIC", () => {
  it("is total × margin − cost, for one cost or a list of customers", () => {
    expect(rowsOf("CLV_HISTORIC", [...args, 0.5, 10]).map((row) => row[5])).toEqual([
      "historic value",
      30,
      65,
    ]);
    const costs = [
      ["klant", "kosten"],
      ["ANNA", 5],
      [17850, 1],
      ["17850", 2],
      ["nobody", 99],
    ];
    expect(rowsOf("CLV_HISTORIC", [...args, 0.5, costs]).map((row) => row[5])).toEqual([
      "historic value",
      35,
      72,
    ]);
    expect(rowsOf("CLV_HISTORIC", args)[1]).toEqual([
      "Anna",
      2,
      day("2025-01-10"),
      day("2025-03-20"),
      40,
      80,
    ]);
  });

  it("refuses a cost range that is not customer and cost", () => {
    expect(refusalOf("CLV_HISTORIC", [...args, 1, column([1, 2])])).toContain("customer and cost");
    expect(
      refusalOf("CLV_HISTORIC", [
        ...args,
        1,
        [
          ["a", "b"],
          ["x", "y"],
          ["z", "q"],
        ],
      ]),
    ).toContain("cost");
  });
});
