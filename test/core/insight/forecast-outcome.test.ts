import { expect, it } from "vitest";
import { summariseOrders } from "../../../src/core/customers/summarise-orders.ts";
import { backtest } from "../../../src/core/insight/backtest.ts";
import { forecastOutcome } from "../../../src/core/insight/forecast-outcome.ts";
import { modelledCustomers } from "../../../src/core/models/shop-model.ts";
import type { Orders } from "../../../src/core/orders/orders.ts";

/** Customers a and b; days 0 … 100, split at 70. */
const ORDERS: Orders = {
  identifiers: ["a", "b", "c"],
  customer: Int32Array.of(0, 0, 1, 0, 0, 1, 2),
  day: Float64Array.of(0, 50, 60, 80, 100, 90, 95),
  amount: Float64Array.of(10, 20, 30, 5, 7, 11, 99),
};

it("is what the kept parameters expect, beside what came and what the pace before would bring", () => {
  const summary = summariseOrders(ORDERS, 70);
  // Everybody buys at the rate of (r + orders) ÷ (alpha + age): the NBD with r 2 and alpha 4 weeks.
  const purchases = { used: "nbd", estimate: "fitted", parameters: Float64Array.of(2, 4) } as const;
  const spend = { estimate: "pooled", parameters: new Float64Array(0), mean: 8 } as const;
  const covariance = new Float64Array(0);
  const model = { purchases: { ...purchases, covariance }, spend: { ...spend, covariance } };
  const outcome = forecastOutcome(ORDERS, summary, modelledCustomers(summary), model, 0, 100);
  const weeks = 30 / 7;
  // a: one repeat in 10 weeks; b: none in 10 ÷ 7 weeks. NBD: (r + x) ÷ (alpha + T) × weeks.
  const a = (3 / 14) * weeks;
  const b = (2 / (4 + 10 / 7)) * weeks;
  expect(outcome.predictedOrders[0]).toBeCloseTo(a, 10);
  expect(outcome.predictedOrders[1]).toBeCloseTo(b, 10);
  expect(outcome.predictedValue[0]).toBeCloseTo(8 * a, 10);
  // Who came after the day was no customer then.
  expect(Array.from(outcome.actualOrders)).toEqual([2, 1]);
  expect(Array.from(outcome.actualValue)).toEqual([12, 11]);
  // The 30 days before the split: days 41 … 70.
  expect(Array.from(outcome.naiveOrders)).toEqual([1, 1]);
  expect(Array.from(outcome.naiveValue)).toEqual([20, 30]);
});

it("the backtest is one of a model fitted at the split", () => {
  const test = backtest(ORDERS, 0.7, "mbg-nbd")!;
  expect([test.split, test.asOf]).toEqual([70, 100]);
  expect(Array.from(test.actualOrders)).toEqual([2, 1]);
});
