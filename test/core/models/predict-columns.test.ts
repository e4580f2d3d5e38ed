import { describe, expect, it } from "vitest";
import type { PurchaseHistories } from "../../../src/core/customers/purchase-histories.ts";
import { meanOverBeta } from "../../../src/core/math/mean-over-beta.ts";
import { Random } from "../../../src/core/math/random.ts";
import { forecastWindow } from "../../../src/core/models/forecast-window.ts";
import { expectedPurchasesOf, forecastPurchases } from "../../../src/core/models/predict-columns.ts";
import {
  aliveChance,
  discountedIfAlive,
  expectedPurchases,
} from "../../../src/core/models/predict-purchase.ts";
import { purchaseModel } from "../../../src/core/models/purchase-models.ts";
import { subsample } from "../../../src/core/models/subsample.ts";

const PARAMETERS = [0.7, 5, 0.8, 2.5] as const;

/** ∫₀ᵗ f by Simpson's rule. */
function simpson(f: (time: number) => number, t: number): number {
  const steps = 400;
  let sum = f(0) + f(t);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * f((i * t) / steps);
  return (sum * t) / steps / 3;
}

/** The chance that one who is alive at T still is so a time later. */
const LASTING = {
  "bg-nbd": (time: number, x: number, age: number) => lastingByPurchase(time, x, age, 0),
  "mbg-nbd": (time: number, x: number, age: number) => lastingByPurchase(time, x, age, 1),
  "pareto-nbd": (time: number, _x: number, age: number) => ((2.5 + age) / (2.5 + age + time)) ** 0.8,
};

function lastingByPurchase(time: number, x: number, age: number, extra: number): number {
  const [r, alpha, a, b] = PARAMETERS;
  const pace = time / (alpha + age);
  return meanOverBeta(a, b + x + extra, 1 + pace * (r + x), (p) => (1 + p * pace) ** -(r + x), 1);
}

describe.each(["bg-nbd", "mbg-nbd", "pareto-nbd"] as const)("columns of %s", (name) => {
  const model = purchaseModel(name);
  const window = forecastWindow(12, 0.1);

  it("every row is what one customer gives, also when thousands of ages clash in the table", () => {
    const random = new Random(1);
    const n = 4000;
    const frequency = Float64Array.from({ length: n }, (_, i) => (i % 50 === 0 ? i : 1));
    const age = Float64Array.from({ length: n }, () => 100 * random.uniform());
    const recency = age.map((T) => T * random.uniform());
    const rows = { frequency, recency, age };
    const columns = forecastPurchases(model, PARAMETERS, window, rows);
    const plain = expectedPurchasesOf(model, PARAMETERS, 39, rows);
    for (let i = 0; i < n; i++) {
      const [x, last, T] = [frequency[i]!, recency[i]!, age[i]!];
      const alive = aliveChance(model, PARAMETERS, x, last, T);
      expect(columns.alive[i]).toBe(alive);
      expect(columns.purchases[i]).toBe(expectedPurchases(model, PARAMETERS, window.weeks, x, last, T));
      expect(plain[i]).toBe(expectedPurchases(model, PARAMETERS, 39, x, last, T));
      if (i % 10 > 0) continue;
      expect(columns.discounted[i]).toBe(alive * discountedIfAlive(model, PARAMETERS, window, x, T));
      expect(columns.activeWeeks[i]).toBe(alive * model.activeIfAlive(PARAMETERS, window.weeks, x, T));
    }
  });

  it.each([
    [0, 0],
    [0, 30],
    [1, 30],
    [7, 80],
  ])("expected active time is the integral of the chance of lasting, x = %d, T = %d", (x, age) => {
    const t = 52;
    const wanted = simpson((time) => LASTING[name](time, x, age), t);
    expect(model.activeIfAlive(PARAMETERS, t, x, age) / wanted).toBeCloseTo(1, 7);
  });
});

describe("subsample", () => {
  it("keeps the number of customers and their averages", () => {
    const n = 5000;
    const histories = {
      frequency: Float64Array.from({ length: n }, (_, i) => i % 7),
      recency: new Float64Array(n),
      age: Float64Array.from({ length: n }, (_, i) => i / 50),
      weight: Float64Array.from({ length: n }, (_, i) => (i % 7 === 0 ? 20 : 1)),
    };
    const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
    const sample = subsample(histories, 1000);
    expect(sample.age.length).toBeLessThanOrEqual(1000);
    expect(sum(sample.weight) / sum(histories.weight)).toBeCloseTo(1, 3);
    const mean = ({ age, weight }: PurchaseHistories) => sum(age.map((T, i) => T * weight[i]!)) / sum(weight);
    expect(mean(sample) / mean(histories)).toBeCloseTo(1, 2);
    const once = ({ frequency, weight }: PurchaseHistories) =>
      sum(weight.filter((_, i) => frequency[i] === 0));
    expect(once(sample) / once(histories)).toBeCloseTo(1, 1);
  });
});
