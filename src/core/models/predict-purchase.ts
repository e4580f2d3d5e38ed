import type { ForecastWindow } from "./forecast-window.ts";
import type { Parameters, PurchaseModel } from "./purchase-model.ts";

/** P(alive): the chance that a customer with this history has not dropped out by T. Weeks. */
export function aliveChance(
  model: PurchaseModel,
  parameters: Parameters,
  x: number,
  recency: number,
  age: number,
): number {
  return 1 / (1 + Math.exp(model.logOddsGone(parameters, x, recency, age)));
}

/** Expected purchases in the coming t weeks, alive or not. */
export function expectedPurchases(
  model: PurchaseModel,
  parameters: Parameters,
  t: number,
  x: number,
  recency: number,
  age: number,
): number {
  const alive = aliveChance(model, parameters, x, recency, age);
  return alive > 0 ? alive * model.expectedIfAlive(parameters, t, x, age) : 0;
}

/**
 * Expected repeat purchases in the first t weeks of a new customer: E[X(t)] of the papers, which is the conditional
 * form for someone who has just bought first (x = 0, T = 0).
 */
export function expectedOfNewCustomer(model: PurchaseModel, parameters: Parameters, t: number): number {
  return expectedPurchases(model, parameters, t, 0, 0, 0);
}

/** Σ over the months of (purchases expected in the month) × (its discount factor), for one alive at T. */
export function discountedIfAlive(
  model: PurchaseModel,
  parameters: Parameters,
  { ends, factors }: ForecastWindow,
  x: number,
  age: number,
): number {
  let sum = 0;
  let before = 0;
  for (let k = 0; k < ends.length; k++) {
    const until = model.expectedIfAlive(parameters, ends[k]!, x, age);
    sum += (until - before) * factors[k]!;
    before = until;
  }
  return sum;
}

/**
 * DERT, discounted expected residual transactions, without horizon: Fader, Hardie & Lee (2005), "RFM and CLV",
 * JMR 42, eq. 2 for the Pareto/NBD, and the same integral for the others.
 *
 * @param delta continuous discount rate a week, e.g. log(1.1)·7/365.25 for 10% a year; above 0
 */
export function discountedResidual(
  model: PurchaseModel,
  parameters: Parameters,
  delta: number,
  x: number,
  recency: number,
  age: number,
): number {
  const alive = aliveChance(model, parameters, x, recency, age);
  return alive > 0 ? alive * model.foreverIfAlive(parameters, delta, x, age) : 0;
}
