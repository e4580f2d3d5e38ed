import type { CustomerSummary } from "../../../src/core/customers/customer-summary.ts";
import type { Random } from "../../../src/core/math/random.ts";
import { gammaVariate } from "../../../src/core/math/variates.ts";
import type { PurchaseModelName } from "../../../src/core/models/purchase-model.ts";

/** A shop whose truth is known. Times in weeks; spend is gamma-gamma p, q, v. */
export interface Shop {
  readonly model: PurchaseModelName;
  readonly parameters: readonly number[];
  readonly spend: readonly number[];
  readonly customers: number;
  /** Ages are uniform over these, in whole days. */
  readonly youngest: number;
  readonly oldest: number;
}

/** The base that the peers were measured on (reference/models.md). */
export const PEERS_SHOP: Shop = {
  model: "bg-nbd",
  parameters: [0.8, 6, 0.35, 3],
  spend: [3, 3.5, 60],
  customers: 100_000,
  youngest: 8,
  oldest: 104,
};

export interface SimulatedShop {
  /** Counted in whole days, as the orders of a real shop would be. */
  readonly summary: CustomerSummary;
  /** Exact times of the repeat purchases within the age, weeks since the first: the models' own world. */
  readonly exact: {
    readonly frequency: Float64Array;
    readonly recency: Float64Array;
    readonly age: Float64Array;
    readonly weight: Float64Array;
  };
  readonly average: Float64Array;
  /** Future purchases within `horizon` weeks of the end, and what was spent on them, discounted by month. */
  readonly futureCount: Float64Array;
  readonly futureValue: Float64Array;
}

const DAYS = 7;

/** Draws a shop and, for `horizon` weeks after, its future; `discountAt` gives the factor at so many weeks. */
export function simulateShop(
  shop: Shop,
  random: Random,
  horizon = 0,
  discountAt: (week: number) => number = () => 1,
): SimulatedShop {
  const n = shop.customers;
  const exact = {
    frequency: new Float64Array(n),
    recency: new Float64Array(n),
    age: new Float64Array(n),
    weight: new Float64Array(n).fill(1),
  };
  const average = new Float64Array(n);
  const futureCount = new Float64Array(n);
  const futureValue = new Float64Array(n);
  const asOf = 40_000;
  const summary = {
    customers: n,
    identifier: Int32Array.from({ length: n }, (_, i) => i),
    purchases: new Int32Array(n),
    firstDay: new Int32Array(n),
    lastDay: new Int32Array(n),
    total: new Float64Array(n),
    firstDayTotal: new Float64Array(n),
    asOf,
  };
  const [p, q, v] = shop.spend as [number, number, number];
  const days = [Math.round(shop.youngest * DAYS), Math.round(shop.oldest * DAYS)] as const;
  for (let i = 0; i < n; i++) {
    const ageDays = days[0] + Math.floor(random.uniform() * (days[1] - days[0] + 1));
    const age = ageDays / DAYS;
    const spendRate = gammaVariate(random, q) / v;
    const order = () => gammaVariate(random, p) / spendRate;
    const first = order();
    let [x, last, spent, seenDay, lastSeen] = [0, 0, 0, 0, 0];
    let seen = 1;
    for (const time of purchaseTimes(shop, random, age + horizon)) {
      const value = order();
      if (time > age) {
        futureCount[i]!++;
        futureValue[i]! += value * discountAt(time - age);
        continue;
      }
      x++;
      last = time;
      spent += value;
      const day = Math.floor(time * DAYS);
      if (day > seenDay) {
        seen++;
        seenDay = day;
        lastSeen = day;
      }
    }
    exact.frequency[i] = x;
    exact.recency[i] = last;
    exact.age[i] = age;
    average[i] = x > 0 ? spent / x : 0;
    summary.purchases[i] = seen;
    summary.firstDay[i] = asOf - ageDays;
    summary.lastDay[i] = asOf - ageDays + lastSeen;
    summary.firstDayTotal[i] = first;
    summary.total[i] = first + spent;
  }
  return { summary, exact, average, futureCount, futureValue };
}

/** Times of the repeat purchases up to `end`, weeks since the first purchase. */
function* purchaseTimes({ model, parameters }: Shop, random: Random, end: number): Generator<number> {
  const rate = gammaVariate(random, parameters[0]!) / parameters[1]!;
  let time = 0;
  if (model === "pareto-nbd") {
    const leaving = gammaVariate(random, parameters[2]!) / parameters[3]!;
    const gone = Math.min(end, -Math.log(random.uniform()) / leaving);
    for (;;) {
      time -= Math.log(random.uniform()) / rate;
      if (time > gone) return;
      yield time;
    }
  }
  let leave = 0;
  if (model !== "nbd") {
    const a = gammaVariate(random, parameters[2]!);
    leave = a / (a + gammaVariate(random, parameters[3]!));
  }
  if (model === "mbg-nbd" && random.uniform() < leave) return;
  for (;;) {
    time -= Math.log(random.uniform()) / rate;
    if (time > end) return;
    yield time;
    if (random.uniform() < leave) return;
  }
}
