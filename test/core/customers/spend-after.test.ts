import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spendAfter } from "../../../src/core/customers/spend-after.ts";
import { summariseOrders } from "../../../src/core/customers/summarise-orders.ts";
import { meanInterval } from "../../../src/core/insight/mean-interval.ts";
import { sampleOf } from "../../../src/core/insight/welch.ts";
import type { Orders } from "../../../src/core/orders/orders.ts";

function ordersOf(rows: readonly (readonly [customer: number, day: number, amount: number])[]): Orders {
  return {
    identifiers: ["a", "b", "c"],
    customer: Int32Array.from(rows, ([customer]) => customer),
    day: Float64Array.from(rows, ([, day]) => day),
    amount: Float64Array.from(rows, ([, , amount]) => amount),
  };
}

const rows = fc.array(
  fc.tuple(fc.integer({ min: -1, max: 2 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: -5, max: 20 })),
);

describe("spendAfter(orders, day)", () => {
  it("counts what came after the day: nets refunds, and a day once", () => {
    const found = spendAfter(
      ordersOf([
        [0, 5, 99],
        [0, 7, 0.1],
        [0, 6, 10],
        [0, 7, 0.2],
        [0, 8, -10.3],
        [1, 6, -4],
        [-1, 7, 50],
        [2, Number.NaN, 50],
      ]),
      5,
    );
    expect(Array.from(found.revenue, (sum) => sum + 0)).toEqual([0, -4, 0]);
    expect([...found.orders]).toEqual([2, 0, 0]);
  });

  it("before the first day, is what the summary of all orders says", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const orders = ordersOf(list);
        const found = spendAfter(orders, 0);
        const summary = summariseOrders(orders);
        for (let at = 0; at < summary.customers; at++) {
          expect(found.revenue[summary.identifier[at]!]).toBe(summary.total[at]);
          expect(found.orders[summary.identifier[at]!]).toBe(summary.purchases[at]);
        }
      }),
    );
  });

  it("adds up with what came before", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 10 }), (list, day) => {
        const sum = (revenue: Float64Array) => revenue.reduce((total, amount) => total + amount, 0);
        const before = ordersOf(list.filter(([, at]) => at <= day));
        const whole = sum(spendAfter(ordersOf(list), 0).revenue);
        expect(sum(spendAfter(ordersOf(list), day).revenue) + sum(spendAfter(before, 0).revenue)).toBe(whole);
      }),
    );
  });
});

describe("meanInterval(sample, level)", () => {
  it("adds up by hand", () => {
    // Mean 3, variance 2.5, t₀.₉₇₅(4) = 2.776445: 3 ± 2.776445 × √0.5.
    const [low, high] = meanInterval(sampleOf([1, 2, 3, 4, 5]), 0.95);
    expect(low).toBeCloseTo(3 - 2.776445 * Math.sqrt(0.5), 5);
    expect(high).toBeCloseTo(3 + 2.776445 * Math.sqrt(0.5), 5);
    expect(meanInterval(sampleOf([1]), 0.95)).toEqual([Number.NaN, Number.NaN]);
  });
});
