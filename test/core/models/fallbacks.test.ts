import { describe, expect, it } from "vitest";
import { fitPurchases } from "../../../src/core/models/fit-purchases.ts";
import { fitSpend, orderValue } from "../../../src/core/models/fit-spend.ts";
import { forecastWindow } from "../../../src/core/models/forecast-window.ts";
import { forecastPurchases } from "../../../src/core/models/predict-columns.ts";
import { purchaseModel } from "../../../src/core/models/purchase-models.ts";
import { valueIntervals } from "../../../src/core/models/value-intervals.ts";

/** Customers as [x, t_x, T] in days. */
function shop(rows: readonly (readonly [number, number, number])[]) {
  return {
    frequency: Float64Array.from(rows, ([x]) => x),
    recency: Float64Array.from(rows, ([, last]) => last / 7),
    age: Float64Array.from(rows, ([, , age]) => age / 7),
    weight: new Float64Array(rows.length).fill(1),
  };
}

const many = (n: number, row: (i: number) => readonly [number, number, number]) =>
  shop(Array.from({ length: n }, (_, i) => row(i)));

const NAMES = ["bg-nbd", "mbg-nbd", "pareto-nbd"] as const;

describe.each(NAMES)("%s says when the data cannot carry it", (name) => {
  it.each([
    ["one order each", many(100, () => [0, 0, 50]), "pooled", "no-repeat-buyers"],
    ["all on one day", many(100, () => [0, 0, 0]), "none", "no-time-passed"],
    [
      "two customers",
      shop([
        [1, 5, 9],
        [0, 0, 4],
      ]),
      "pooled",
      "too-few-customers",
    ],
    [
      "four repeat buyers",
      many(40, (i) => (i < 4 ? [1, 20, 60] : [0, 0, 60])),
      "pooled",
      "too-few-repeat-buyers",
    ],
    [
      "everyone active",
      many(200, (i) => [1 + (i % 7), 100 + (i % 30), 100 + (i % 30)]),
      "no-dropout",
      "everyone-just-bought",
    ],
    ["all alike", many(300, () => [3, 60, 80]), "no-dropout", "dropout-not-identified"],
    ["a handful", many(30, (i) => [i % 4, (i % 4) * 9, 40 + i]), null, "few-repeat-buyers"],
  ] as const)("%s", (_, histories, estimate, note) => {
    const fit = fitPurchases(histories, name);
    expect(fit.asked).toBe(name);
    if (estimate !== null) expect(fit.estimate).toBe(estimate);
    expect(fit.notes).toContain(note);
    const window = forecastWindow(12, 0.1);
    const { purchases, discounted, activeWeeks } = forecastPurchases(
      purchaseModel(fit.used),
      fit.parameters,
      window,
      histories,
    );
    if (fit.estimate === "none") return;
    for (const column of [purchases, discounted, activeWeeks]) {
      expect(column.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    }
    const rowOf = Int32Array.from(histories.age, (_, i) => i);
    const average = histories.frequency.map((x) => (x > 0 ? 20 : 0));
    const spend = fitSpend(
      { frequency: new Float64Array(0), average: new Float64Array(0), weight: new Float64Array(0) },
      20,
    );
    const { low, high } = valueIntervals(fit, spend, window, { ...histories, rowOf }, average);
    expect(low.every((value, i) => value >= 0 && value <= high[i]!)).toBe(true);
  });

  it("no dropout in the data: reports the NBD, its errors, and what it ran to", () => {
    // Regular buyers at four paces, none silent for longer than the pace.
    const histories = many(400, (i) => {
      const x = 2 + 3 * (i % 4);
      const age = 100 + (i % 50);
      return [x, age - Math.floor(age / (x + 1) / 2), age];
    });
    const fit = fitPurchases(histories, name);
    expect(fit.estimate).toBe("no-dropout");
    expect(fit.used).toBe("nbd");
    expect(fit.notes).toContain("dropout-not-identified");
    expect(fit.parameters).toHaveLength(2);
    expect(fit.standardErrors).toHaveLength(2);
    expect(fit.logLikelihood).toBe(fit.limit.logLikelihood);
    expect(fit.attempt.parameters).toHaveLength(4);
    expect(Math.abs(fit.attempt.logLikelihood - fit.limit.logLikelihood)).toBeLessThan(0.01);
  });

  it("a daily shop's log-likelihood is above 0 in weeks and believed; one above its ceiling is not", () => {
    const daily = many(100, (i) => [360 - (i % 9), 364, 364]);
    expect(fitPurchases(daily, name).estimate).not.toBe("pooled");
    const impossible = { ...daily, recency: daily.recency.map((t) => 300 * t), age: daily.age };
    const fit = fitPurchases(impossible, name);
    expect(fit.estimate).toBe("pooled");
    expect(fit.notes).toContain("likelihood-impossible");
  });
});

describe("the spend that cannot be fitted", () => {
  const spend = (pairs: readonly (readonly [number, number])[]) => ({
    frequency: Float64Array.from(pairs, ([x]) => x),
    average: Float64Array.from(pairs, ([, z]) => z),
    weight: new Float64Array(pairs.length).fill(1),
  });
  it("nobody bought again: the mean that the caller gave, or nothing", () => {
    expect(fitSpend(spend([])).estimate).toBe("none");
    const fit = fitSpend(spend([]), 35);
    expect([fit.estimate, orderValue(fit, 0, 0)]).toEqual(["pooled", 35]);
  });
  it("too few: their mean by order", () => {
    const fit = fitSpend(
      spend([
        [1, 10],
        [3, 30],
      ]),
    );
    expect(fit.notes).toEqual(["too-few-spenders"]);
    expect(orderValue(fit, 0, 0)).toBe(25);
  });
  it("all orders at one price: at a bound, and worth that price", () => {
    const fit = fitSpend(spend(Array.from({ length: 60 }, (_, i) => [1 + (i % 5), 9.95])));
    expect(fit.notes).toContain("spend-at-bound");
    expect(fit.standardErrors).toBeNull();
    expect(orderValue(fit, 2, 9.95)).toBeCloseTo(9.95, 2);
    expect(orderValue(fit, 0, 0)).toBeCloseTo(9.95, 2);
  });
  it("a population without a mean: the pooled mean instead of infinity", () => {
    const fit = fitSpend(
      spend(
        Array.from({ length: 400 }, (_, i) => [1 + (i % 3), Math.exp(7 * ((i * 0.618034) % 1) ** 4 * 3)]),
      ),
    );
    expect(fit.notes).toContain("mean-infinite");
    expect(orderValue(fit, 0, 0)).toBe(fit.mean);
  });
});
