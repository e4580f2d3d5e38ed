import { describe, expect, it } from "vitest";
import { cleanOrders } from "../../../src/core/orders/clean/clean-orders.ts";
import type { CleaningChoices } from "../../../src/core/orders/clean/cleaning-choices.ts";
import type { Field } from "../../../src/core/orders/fields.ts";
import { OrderTable } from "../../../src/core/orders/table/order-table.ts";
import type { Cell } from "../../../src/sheet/cell.ts";

const FIELDS: readonly Field[] = ["order-id", "order-date", "customer-id", "amount-total"];

/** Rows of order number, day, customer, amount and what else is named. */
function clean(rows: readonly (readonly Cell[])[], more: readonly Field[] = [], own: CleaningChoices = {}) {
  const fields = [...FIELDS, ...more];
  const table = new OrderTable(fields);
  table.addRows(rows);
  const roles = Object.fromEntries(fields.map((field, at) => [field, at]));
  const result = cleanOrders(table, roles, own, { timeZone: "Europe/Amsterdam", today: 46_000 });
  const { orders, report } = result;
  return {
    ...result,
    made: result.numbers.map((number, at) => [
      number,
      orders.identifiers[orders.customer[at]!],
      orders.day[at],
      orders.amount[at],
    ]),
    out: Object.fromEntries(
      report.reasons.filter(({ out }) => out.rows > 0).map(({ reason, out }) => [reason, out.rows]),
    ),
  };
}

describe("cleanOrders: cases", () => {
  it("sums the lines of an order, to the cent", () => {
    const { made } = clean([
      ["A", 45_000, "k", 0.1],
      ["B", 45_000, "k", 5],
      ["A", 45_000, "k", 0.2],
    ]);
    expect(made).toEqual([
      ["A", "k", 45_000, 0.3],
      ["B", "k", 45_000, 5],
    ]);
  });

  it("tells repeated totals from equal line amounts by quantity × price", () => {
    const totals = [
      ["A", 45_000, "k", 30, "p", 1, 10],
      ["A", 45_000, "k", 30, "q", 2, 10],
    ];
    const lines = [
      ["A", 45_000, "k", 30, "p", 1, 30],
      ["A", 45_000, "k", 30, "q", 2, 15],
    ];
    const more = ["sku", "quantity", "line-price"] as const;
    expect(clean(totals, more)).toMatchObject({ made: [["A", "k", 45_000, 30]] });
    expect(clean(totals, more).report.lines.mode).toBe("repeated");
    expect(clean(lines, more)).toMatchObject({ made: [["A", "k", 45_000, 60]] });
    expect(clean(totals, more, { lines: "lines" }).made).toEqual([["A", "k", 45_000, 60]]);
  });

  it("an order keeps its repeated total when the line that bore it goes", () => {
    const rows = [
      ["A", 45_000, "k", 30, "cancelled"],
      ["A", 45_000, "k", 30, "paid"],
      ["B", 45_000, "k", 7, "paid"],
      ["B", 45_000, "k", 7, "shipped"],
    ];
    const { made, out } = clean(rows, ["status"]);
    expect(made).toEqual([
      ["A", "k", 45_000, 30],
      ["B", "k", 45_000, 7],
    ]);
    expect(out).toEqual({ cancelled: 1 });
  });

  it("a number used again by another customer or on another day is another order", () => {
    const { made } = clean([
      [1, 45_000, "k", 10],
      [1, 45_366, "k", 10],
      [1, 45_000, "m", 10],
    ]);
    expect(made).toHaveLength(3);
  });

  it("guests go by e-mail, and a guest with the e-mail of one customer is that customer", () => {
    const { made, report, out } = clean(
      [
        ["A", 45_000, "k1", 1, "an@x.nl"],
        ["B", 45_000, "0", 2, "An@X.nl"],
        ["C", 45_000, null, 3, "bo@x.nl"],
        ["D", 45_000, "k2", 4, "duo@x.nl"],
        ["E", 45_000, "k3", 5, "duo@x.nl"],
        ["F", 45_000, "guest", 6, "duo@x.nl"],
        ["G", 45_000, null, 7, "x1@verkopen.bol.com"],
      ],
      ["customer-email"],
    );
    expect(made.map((order) => order[1])).toEqual(["k1", "k1", "bo@x.nl", "k2", "k3", "duo@x.nl"]);
    expect(report.guests).toEqual({ byEmail: 2, byName: 0, joined: 1, sharedEmails: 1, aliases: 1 });
    expect(out).toEqual({ "missing-customer": 1 });
  });

  it("never adds currencies up", () => {
    const rows = [
      ["A", 45_000, "k", "€ 10,00"],
      ["B", 45_000, "k", "€ 5,00"],
      ["C", 45_000, "k", "$ 7,00"],
    ];
    const { report, out } = clean(rows);
    expect(report).toMatchObject({ currency: "EUR", total: { in: 15, kept: 15 } });
    expect(report.currencies).toEqual([
      { currency: "EUR", rows: 2, amount: 15 },
      { currency: "USD", rows: 1, amount: 7 },
    ]);
    expect(out).toEqual({ "other-currency": 1 });
    expect(clean(rows, [], { currency: "USD" }).made).toEqual([["C", "k", 45_000, 7]]);
    expect(clean(rows, [], { leaveOut: { "other-currency": false } }).out).toEqual({ "other-currency": 1 });
  });

  it("leaves out the order that a later refund mirrors, and nets one that does not", () => {
    const rows = [
      ["A", 45_000, "k", 10],
      ["B", 45_010, "k", 10],
      ["C", 45_020, "k", -10],
      ["D", 45_030, "k", -3],
      ["E", 45_000, "m", -10],
    ];
    const { made, report } = clean(rows);
    expect(made.map((order) => order[0])).toEqual(["A", "D", "E"]);
    expect(report.refunds).toMatchObject({ pairs: 1, netted: { rows: 2, orders: 2, amount: -13 } });
    expect(clean(rows, [], { leaveOut: { "whole-refund": false } }).made).toHaveLength(5);
    expect(clean(rows, [], { leaveOut: { refund: true } }).made.map((order) => order[0])).toEqual(["A"]);
  });

  it("a refund with other articles mirrors nothing", () => {
    const rows = [
      ["A", 45_000, "k", 10, "vase"],
      ["B", 45_010, "k", -10, "candle"],
    ];
    expect(clean(rows, ["sku"]).report.refunds.pairs).toBe(0);
    expect(clean(rows).report.refunds.pairs).toBe(1);
  });

  it("lists dates that cannot be and rows that are no orders", () => {
    const { out } = clean([
      ["order-id", "order-date", "customer-id", "amount-total"],
      ["A", 45_000, "k", 10],
      [null, null, null, null],
      ["B", 46_002, "k", 10],
      ["C", 20_000, "k", 10],
      ["D", "31-02-2025", "k", 10],
      ["E", null, "k", 10],
      ["F", 45_000, "k", "ten"],
      ["G", 45_000, "k", null],
      ["Totaal", null, null, 70],
    ]);
    expect(out).toEqual({
      "repeated-heading": 1,
      "blank-row": 1,
      "improbable-date": 2,
      "unreadable-date": 1,
      "missing-date": 1,
      "unreadable-amount": 1,
      "missing-amount": 1,
      "total-row": 1,
    });
  });

  it("asks where the cells leave open how to read them", () => {
    const { report } = clean([["A", "03/04/2025", "k", "1.234"]]);
    expect(report.undecided.date).toMatchObject({ row: 0 });
    expect(report.undecided.amount).toEqual({ row: 0, readings: [1.234, 1234] });
    const chosen = clean([["A", "03/04/2025", "k", "1.234"]], [], { decimal: ",", dateOrder: "day-first" });
    expect(chosen.report.undecided).toEqual({ date: null, amount: null });
    expect(chosen.made[0]![3]).toBe(1234);
  });

  it("an order taken back without a customer is a customer of its own", () => {
    const rows = [
      ["A", 45_000, null, 10],
      ["A", 45_000, "-", 5],
      ["B", 45_000, null, 7],
    ];
    expect(clean(rows).made).toEqual([]);
    expect(clean(rows, [], { leaveOut: { "missing-customer": false } }).made).toEqual([
      ["A", "#A", 45_000, 15],
      ["B", "#B", 45_000, 7],
    ]);
  });

  it("a test flag named livemode is turned round", () => {
    const table = new OrderTable(["date", "customer", "amount", "livemode"]);
    table.addRows([
      [45_000, "k", 10, "true"],
      [45_000, "m", 10, "false"],
    ]);
    const roles = { "order-date": 0, "customer-id": 1, "amount-total": 2, "test-flag": 3 };
    expect(cleanOrders(table, roles, {}, { timeZone: "UTC" }).orders.identifiers).toEqual(["k"]);
  });
});
