import { describe, expect, it } from "vitest";
import { cleanOrders } from "../../../src/core/orders/clean/clean-orders.ts";
import type { Field } from "../../../src/core/orders/fields.ts";
import { OrderTable } from "../../../src/core/orders/table/order-table.ts";
import type { Cell } from "../../../src/sheet/cell.ts";

const FIELDS: readonly Field[] = ["order-id", "order-date", "customer-id", "amount-total"];

function made(rows: readonly (readonly Cell[])[], more: readonly Field[] = []) {
  const fields = [...FIELDS, ...more];
  const table = new OrderTable(fields);
  table.addRows(rows);
  const roles = Object.fromEntries(fields.map((field, at) => [field, at]));
  const { orders, numbers, report } = cleanOrders(table, roles, {}, { timeZone: "UTC" });
  return { report, made: numbers.map((number, at) => [number, orders.day[at], orders.amount[at]]) };
}

describe("cleanOrders: details", () => {
  it("equal rows without an order number are no duplicates", () => {
    const rows = [
      [null, 45_000, "k", 5],
      [null, 45_000, "k", 5],
    ];
    expect(made(rows).made).toHaveLength(2);
    expect(made(rows.map((row) => ["A", ...row.slice(1)])).made).toEqual([["A", 45_000, 5]]);
  });

  it("day and currency on one line hold for the whole order", () => {
    const rows = [
      ["A", 45_000, "k", 5, "EUR"],
      ["A", null, "k", 7, null],
      ["B", 45_000, "k", 1, "USD"],
      ["C", 45_000, "k", 2, "EUR"],
      ["B", null, "k", 4, null],
    ];
    expect(made(rows, ["currency"]).made).toEqual([
      ["A", 45_000, 12],
      ["C", 45_000, 2],
    ]);
  });

  it("of currencies with equally many rows the first of the alphabet is kept", () => {
    const rows = [
      ["A", 45_000, "k", 5, "USD"],
      ["B", 45_000, "k", 7, "EUR"],
    ];
    expect(made(rows, ["currency"]).report.currency).toBe("EUR");
    expect(made([...rows].reverse(), ["currency"]).report.currency).toBe("EUR");
  });

  it("an article named Total is not a sum at the foot", () => {
    expect(made([["A", 45_000, "k", 5, "Total"]], ["product"]).made).toHaveLength(1);
  });

  it("what a refunded order really gave back counts, where a row tells", () => {
    const rows = [
      ["A", 45_000, "k", 50, "refunded"],
      ["A", 45_005, "k", -20, null],
      ["B", 45_000, "k", 30, "refunded"],
    ];
    expect(made(rows, ["status"]).made).toEqual([
      ["A", 45_000, 50],
      ["A", 45_005, -20],
    ]);
  });

  it("of twins of one day the same is mirrored, whatever the order of the rows", () => {
    const rows = [
      ["A", 45_000, "k", 10],
      ["B", 45_000, "k", 10],
      ["C", 45_010, "k", -10],
    ];
    expect(made([...rows].reverse()).made).toEqual(made(rows).made);
  });

  it("each cell has its weight in the decimal mark of a column", () => {
    const amounts = ["1,5", "1,5", "1,5", "1.25", "1.75"];
    const { report } = made(amounts.map((amount, at) => [at, 45_000, "k", amount]));
    expect(report.total.kept).toBe(4.5);
    expect(report.reasons.map(({ reason, out }) => [reason, out.rows])).toEqual([["unreadable-amount", 2]]);
  });
});

describe("OrderTable", () => {
  it("keeps a column that is blank for long", () => {
    const table = new OrderTable(["a", "b"]);
    table.addRows([["x", "first"], ...Array.from({ length: 5000 }, () => ["x"]), ["x", "last"]]);
    const { codes, cells } = table.column(1);
    expect([codes.length, cells[codes[0]!], cells[codes[1]!], cells[codes[5001]!]]).toEqual([
      5002,
      "first",
      null,
      "last",
    ]);
  });
});
