import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summariseOrders } from "../../../src/core/customers/summarise-orders.ts";
import type { Orders } from "../../../src/core/orders/orders.ts";

type Row = readonly [customer: number, day: number, cents: number];

const rows = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 45000, max: 45012 }),
    fc.integer({ min: -300, max: 900 }),
  ),
  { maxLength: 60 },
);

function ordersOf(list: readonly Row[]): Orders {
  return {
    identifiers: ["a", "b", "c", "d", "e"],
    customer: Int32Array.from(list, (row) => row[0]),
    day: Float64Array.from(list, (row) => row[1]),
    amount: Float64Array.from(list, (row) => row[2] / 100),
  };
}

/** In whole cents and with sets: slow and plain. */
function bruteForce(list: readonly Row[]) {
  const counting = list.filter((row) => row[2] !== 0);
  const asOf = Math.max(...counting.map((row) => row[1]));
  return [0, 1, 2, 3, 4].flatMap((customer) => {
    const own = counting.filter((row) => row[0] === customer);
    const days = [...new Set(own.filter((row) => row[2] > 0).map((row) => row[1]))].sort();
    if (days.length === 0) return [];
    const cents = (some: readonly Row[]) => some.reduce((sum, row) => sum + row[2], 0) / 100;
    const firstDayTotal = cents(own.filter((row) => row[1] === days[0]));
    return [
      {
        customer,
        purchases: days.length,
        first: days[0],
        last: days.at(-1),
        total: cents(own),
        firstDayTotal,
        asOf,
      },
    ];
  });
}

describe("summariseOrders(orders)", () => {
  it("counts as the rules say, to the cent, whatever the order of the rows", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const summary = summariseOrders(ordersOf(list));
        const found = Array.from({ length: summary.customers }, (_, at) => ({
          customer: summary.identifier[at],
          purchases: summary.purchases[at],
          first: summary.firstDay[at],
          last: summary.lastDay[at],
          total: summary.total[at],
          firstDayTotal: summary.firstDayTotal[at],
          asOf: summary.asOf,
        }));
        expect(found).toEqual(bruteForce(list));
      }),
    );
  });

  it("takes the dust off sums, so that equal spenders are equal", () => {
    const summary = summariseOrders({
      identifiers: ["a", "b"],
      customer: Int32Array.of(0, 0, 1),
      day: Float64Array.of(45000, 45001, 45000),
      amount: Float64Array.of(0.1, 0.2, 0.3),
    });
    expect(summary.total[0]).toBe(summary.total[1]);
  });
});
