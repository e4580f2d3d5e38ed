import type { PurchaseHistories } from "../customers/purchase-histories.ts";
import type { ForecastWindow } from "./forecast-window.ts";
import { aliveChance, discountedIfAlive } from "./predict-purchase.ts";
import type { Parameters, PurchaseModel } from "./purchase-model.ts";

type Rows = Pick<PurchaseHistories, "frequency" | "recency" | "age">;

/** P(alive) of every row. */
function aliveChances(model: PurchaseModel, parameters: Parameters, rows: Rows): Float64Array {
  const { frequency, recency, age } = rows;
  const chances = new Float64Array(frequency.length);
  for (let i = 0; i < chances.length; i++) {
    chances[i] = aliveChance(model, parameters, frequency[i]!, recency[i]!, age[i]!);
  }
  return chances;
}

/** What a window of time holds for each row, all of it weighed with the chance of being alive. */
export interface PurchaseForecast {
  readonly alive: Float64Array;
  /** Expected purchases. */
  readonly purchases: Float64Array;
  /** The same, each month's discounted to now. */
  readonly discounted: Float64Array;
  /** Expected weeks as an active customer. */
  readonly activeWeeks: Float64Array;
}

/** Forecasts every row over a window. */
export function forecastPurchases(
  model: PurchaseModel,
  parameters: Parameters,
  window: ForecastWindow,
  rows: Rows,
): PurchaseForecast {
  const alive = aliveChances(model, parameters, rows);
  return {
    alive,
    purchases: times(
      alive,
      byFrequencyAndAge(rows, (x, age) => model.expectedIfAlive(parameters, window.weeks, x, age)),
    ),
    discounted: times(
      alive,
      byFrequencyAndAge(rows, (x, age) => discountedIfAlive(model, parameters, window, x, age)),
    ),
    activeWeeks: times(
      alive,
      byFrequencyAndAge(rows, (x, age) => model.activeIfAlive(parameters, window.weeks, x, age)),
    ),
  };
}

/** Expected purchases of every row in the coming t weeks. */
export function expectedPurchasesOf(
  model: PurchaseModel,
  parameters: Parameters,
  t: number,
  rows: Rows,
): Float64Array {
  return times(
    aliveChances(model, parameters, rows),
    byFrequencyAndAge(rows, (x, age) => model.expectedIfAlive(parameters, t, x, age)),
  );
}

function times(chances: Float64Array, ifAlive: Float64Array): Float64Array {
  return ifAlive.map((value, i) => (chances[i]! > 0 ? value * chances[i]! : 0));
}

const SLOTS = 1 << 16;

/**
 * f(x, T) of every row, computed once for customers who share x and T: what follows after T does not depend on
 * t_x. Remembered in a table of fixed size, where a clash costs a second computation and nothing else.
 */
function byFrequencyAndAge(rows: Rows, f: (x: number, age: number) => number): Float64Array {
  const { frequency, age } = rows;
  const knownX = new Float64Array(SLOTS).fill(Number.NaN);
  const knownAge = new Float64Array(SLOTS);
  const known = new Float64Array(SLOTS);
  const values = new Float64Array(frequency.length);
  for (let i = 0; i < values.length; i++) {
    const x = frequency[i]!;
    const T = age[i]!;
    const slot = (Math.imul(x, 0x9e3779b1) ^ Math.imul(T * 4096, 0x85ebca6b)) >>> 16;
    if (knownX[slot] !== x || knownAge[slot] !== T) {
      knownX[slot] = x;
      knownAge[slot] = T;
      known[slot] = f(x, T);
    }
    values[i] = known[slot]!;
  }
  return values;
}
