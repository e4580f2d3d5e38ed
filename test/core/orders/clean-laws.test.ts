import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CleanOrders, cleanOrders, rowsOf } from "../../../src/core/orders/clean/clean-orders.ts";
import type { CleaningChoices } from "../../../src/core/orders/clean/cleaning-choices.ts";
import { isRestorable, REASONS } from "../../../src/core/orders/clean/reasons.ts";
import type { ColumnRoles } from "../../../src/core/orders/fields.ts";
import { OrderTable } from "../../../src/core/orders/table/order-table.ts";
import { textOf } from "../../../src/sheet/read-texts.ts";
import { DIRTY_FIELDS, type DirtyTable, dirtyTables } from "./dirty-rows.ts";

const restorable = REASONS.filter(isRestorable);
const choices: fc.Arbitrary<CleaningChoices> = fc.record(
  {
    leaveOut: fc.dictionary(fc.constantFrom(...restorable), fc.boolean()),
    currency: fc.constantFrom("EUR", "USD"),
    dateOrder: fc.constantFrom("day-first" as const, "month-first" as const),
    lines: fc.constantFrom("lines" as const, "repeated" as const, "first-line" as const),
    netRefundColumn: fc.boolean(),
  },
  { requiredKeys: [] },
);

function clean({ headings, rows, roles }: DirtyTable, own: CleaningChoices = {}): CleanOrders {
  const table = new OrderTable(headings);
  table.addRows(rows);
  return cleanOrders(table, roles, own, { timeZone: "Europe/Amsterdam", today: 46_000 });
}

/** The orders in no particular order; spellings differ with the order of the rows. */
function asSet({ orders, numbers }: CleanOrders): string[] {
  return numbers
    .map((number, at) => {
      const customer = textOf(orders.identifiers[orders.customer[at]!])?.toLowerCase();
      return `${number} | ${customer} | ${orders.day[at]} | ${orders.amount[at]}`;
    })
    .sort();
}

function asCounts({ report }: CleanOrders): unknown {
  const { undecided, statuses, ...rest } = report;
  return {
    ...rest,
    currencies: [...report.currencies].sort((a, b) => (String(a.currency) < String(b.currency) ? -1 : 1)),
  };
}

/** The n-th of all orders of the items, by a list of random numbers. */
function shuffled<Item>(items: readonly Item[], keys: readonly number[]): Item[] {
  return items
    .map((item, at) => ({ item, key: keys[at % keys.length]! * (at + 1) * 0.754_877 }))
    .sort((a, b) => (a.key % 1) - (b.key % 1))
    .map(({ item }) => item);
}

const keys = fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 5, maxLength: 5 });

describe("cleanOrders(table, roles, choices): laws", () => {
  it("every row is kept or left out under one reason, and so is its amount", () => {
    fc.assert(
      fc.property(dirtyTables, choices, (table, own) => {
        const result = clean(table, own);
        const { report } = result;
        const kept = result.orderOfRow.filter((order) => order >= 0).length;
        expect(report.rows).toEqual({ in: table.rows.length, kept });
        const rows = report.reasons.reduce((sum, { out }) => sum + out.rows, kept);
        expect(rows).toBe(table.rows.length);
        const amount = report.reasons.reduce((sum, { out }) => sum + out.amount, report.total.kept);
        expect(amount).toBeCloseTo(report.total.in, 6);
        const orders = result.orders.amount.reduce((sum, own) => sum + own, 0);
        expect(orders).toBeCloseTo(report.total.kept, 6);
        for (const { reason, out, met, leftOut } of report.reasons) {
          expect(rowsOf(result, reason)).toHaveLength(leftOut ? out.rows : met.rows);
          expect(rowsOf(result, reason, true)).toHaveLength(met.rows);
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 400) },
    );
  });

  it("all that it makes is an order: a customer, a day, an amount", () => {
    fc.assert(
      fc.property(dirtyTables, choices, (table, own) => {
        const { orders, numbers, orderOfRow } = clean(table, own);
        expect([orders.customer.length, orders.day.length, orders.amount.length]).toEqual(
          Array(3).fill(numbers.length),
        );
        for (let at = 0; at < numbers.length; at++) {
          expect(orders.customer[at]).toBeLessThan(orders.identifiers.length);
          expect(orders.day[at]).toBeGreaterThan(0);
          expect(Number.isFinite(orders.amount[at])).toBe(true);
          expect(orderOfRow).toContain(at);
        }
        expect(new Set(orders.customer).size).toBe(orders.identifiers.length);
      }),
      { numRuns: 200 },
    );
  });

  it("the order of the rows changes nothing", () => {
    fc.assert(
      fc.property(dirtyTables, choices, keys, (table, own, random) => {
        const again = clean({ ...table, rows: shuffled(table.rows, random) }, own);
        const first = clean(table, own);
        // Rows without an order number are named by their place when taken back.
        if (own.leaveOut?.["missing-customer"] !== false) expect(asSet(again)).toEqual(asSet(first));
        expect(asCounts(again)).toEqual(asCounts(first));
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 400) },
    );
  });

  it("the order of the columns changes nothing", () => {
    fc.assert(
      fc.property(dirtyTables, choices, keys, (table, own, random) => {
        const order = shuffled([...DIRTY_FIELDS.keys()], random);
        const roles = Object.fromEntries(
          Object.entries(table.roles).map(([field, position]) => [field, order.indexOf(position)]),
        ) as ColumnRoles;
        const headings = order.map((position) => table.headings[position]!);
        const rows = table.rows.map((row) => order.map((position) => row[position]!));
        const again = clean({ headings, rows, roles }, own);
        expect(asSet(again)).toEqual(asSet(clean(table, own)));
        expect(again.flags).toEqual(clean(table, own).flags);
      }),
      { numRuns: 200 },
    );
  });

  it("each toggle takes its own rows back, leaves others alone, and undone all is as before", () => {
    fc.assert(
      fc.property(dirtyTables, fc.constantFrom(...restorable), (table, reason) => {
        const before = clean(table, { leaveOut: { refund: true } });
        const after = clean(table, { leaveOut: { refund: true, [reason]: false } });
        const bit = 1 << REASONS.indexOf(reason);
        expect(after.report.reasons.find((line) => line.reason === reason)?.out.rows ?? 0).toBe(0);
        const whole = 1 << REASONS.indexOf("whole-refund");
        before.flags.forEach((flags, row) => {
          // What mirrors what depends on which orders stand.
          if (((flags | after.flags[row]!) & (bit | whole)) !== 0) return;
          expect(after.orderOfRow[row]! >= 0).toBe(before.orderOfRow[row]! >= 0);
        });
        const undone = clean(table, { leaveOut: { refund: true, [reason]: true } });
        expect(asSet(undone)).toEqual(asSet(before));
        expect(undone.report).toEqual(before.report);
      }),
      { numRuns: 300 },
    );
  });

  it("rows taken in by pieces or as columns are the same table", () => {
    fc.assert(
      fc.property(dirtyTables, fc.integer({ min: 1, max: 9 }), ({ headings, rows, roles }, size) => {
        const pieces = new OrderTable(headings);
        for (let at = 0; at < rows.length; at += size) pieces.addRows(rows.slice(at, at + size));
        const columns = new OrderTable(headings);
        columns.addColumns(headings.map((_, position) => rows.map((row) => row[position]!)));
        const zone = { timeZone: "UTC" };
        const [a, b] = [pieces, columns].map((table) => cleanOrders(table, roles, {}, zone));
        expect(a).toEqual(b);
      }),
      { numRuns: 100 },
    );
  });
});
