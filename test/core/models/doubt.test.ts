import { describe, expect, it } from "vitest";
import { Random } from "../../../src/core/math/random.ts";
import { baseInterval } from "../../../src/core/models/base-interval.ts";
import { beliefs } from "../../../src/core/models/beliefs.ts";
import { fitPurchases } from "../../../src/core/models/fit-purchases.ts";
import { fitSpend, orderValue } from "../../../src/core/models/fit-spend.ts";
import { forecastWindow } from "../../../src/core/models/forecast-window.ts";
import { FutureDraws, scaleOfSpend } from "../../../src/core/models/future-draws.ts";
import { forecastPurchases } from "../../../src/core/models/predict-columns.ts";
import { purchaseModel } from "../../../src/core/models/purchase-models.ts";
import { valueIntervals } from "../../../src/core/models/value-intervals.ts";
import { PEERS_SHOP, type Shop, simulateShop } from "./simulated-shop.ts";

const WINDOW = forecastWindow(12, 0.1);
const discountAt = (week: number) => WINDOW.factors[Math.min(Math.floor(week / WINDOW.ends[0]!), 11)]!;

const SHOPS: [string, Shop][] = [
  ["BG/NBD", { ...PEERS_SHOP, customers: 200 }],
  [
    "MBG/NBD, like CDNOW",
    {
      ...{ model: "mbg-nbd", parameters: [0.525, 6.18, 0.89, 1.61], spend: [6.25, 3.74, 15.4] },
      ...{ customers: 200, youngest: 27, oldest: 39 },
    },
  ],
  [
    "Pareto/NBD",
    {
      ...{ model: "pareto-nbd", parameters: [0.9, 6, 0.7, 20], spend: [4, 4, 40] },
      ...{ customers: 200, youngest: 4, oldest: 80 },
    },
  ],
];

/** A shop, what was fitted to its past, and its true future. */
function forecastShop(shop: Shop, seed: number) {
  const { exact, average, futureValue } = simulateShop(shop, new Random(seed, 3), WINDOW.weeks, discountAt);
  const histories = { ...exact, rowOf: Int32Array.from(average, (_, i) => i) };
  const known = (_: number, i: number) => average[i]! > 0;
  const fit = fitPurchases(exact, shop.model);
  const spend = fitSpend(
    {
      frequency: exact.frequency.filter(known),
      average: average.filter(known),
      weight: exact.weight.filter(known),
    },
    shop.spend[2],
  );
  return { histories, average, futureValue, fit, spend };
}

/** Where `actual` lies among the draws, 0 to 1; a tie, such as no purchase at all, at random within its range. */
function randomisedPit(draws: Float64Array, actual: number, random: Random): number {
  const below = draws.filter((draw) => draw < actual).length;
  const equal = draws.filter((draw) => draw === actual).length;
  return (below + random.uniform() * (equal + 1)) / (draws.length + 1);
}

describe("the doubt about a customer", () => {
  it.each(SHOPS)("%s: 80 ± 3 of 100 randomised PIT values lie in [.1, .9]", (_, shop) => {
    const random = new Random(9);
    let inside = 0;
    let count = 0;
    for (let seed = 0; seed < 25; seed++) {
      const { histories, average, futureValue, fit, spend } = forecastShop(shop, seed);
      const held = beliefs(fit, spend, 32);
      const draws = new Float64Array(160);
      const futures = new FutureDraws(purchaseModel(fit.used), held, WINDOW, draws.length);
      for (const [i, actual] of futureValue.entries()) {
        const x = histories.frequency[i]!;
        futures.fill(x, histories.recency[i]!, histories.age[i]!, x, new Random(i, seed), draws);
        const values = draws.map(
          (draw, m) => draw * scaleOfSpend(held[m % 32]!.spend, x, average[i]!, spend.mean),
        );
        const pit = randomisedPit(values, actual, random);
        if (pit >= 0.1 && pit <= 0.9) inside++;
        count++;
      }
    }
    expect(inside / count).toBeGreaterThan(0.77);
    expect(inside / count).toBeLessThan(0.83);
  });

  const { histories, average, fit, spend } = forecastShop(SHOPS[0]![1], 1);

  it("low and high do not depend on the order or the presence of other customers", () => {
    const { low, high } = valueIntervals(fit, spend, WINDOW, histories, average);
    const pick = [7, 3, 150];
    const few = valueIntervals(
      fit,
      spend,
      WINDOW,
      {
        frequency: Float64Array.from(pick, (i) => histories.frequency[i]!),
        recency: Float64Array.from(pick, (i) => histories.recency[i]!),
        age: Float64Array.from(pick, (i) => histories.age[i]!),
        weight: Float64Array.of(1, 1, 1),
        rowOf: Int32Array.of(0, 1, 2),
      },
      Float64Array.from(pick, (i) => average[i]!),
    );
    expect([...few.low]).toEqual(pick.map((i) => low[i]));
    expect([...few.high]).toEqual(pick.map((i) => high[i]));
  });

  it("the mean of the draws is the expected value", () => {
    const certain = { ...fit, covariance: new Float64Array(16) };
    const held = beliefs(certain, { ...spend, covariance: new Float64Array(9) }, 2);
    const futures = new FutureDraws(purchaseModel(fit.used), held, WINDOW, 20_000);
    const draws = new Float64Array(20_000);
    for (const [x, recency, age] of [
      [0, 0, 30],
      [2, 20, 30],
      [25, 29, 30],
      [400, 29, 30],
    ] as const) {
      const one = (value: number) => Float64Array.of(value);
      const rows = { frequency: one(x), recency: one(recency), age: one(age) };
      const expected = forecastPurchases(purchaseModel(fit.used), fit.parameters, WINDOW, rows)
        .discounted[0]!;
      futures.fill(x, recency, age, x, new Random(x), draws);
      const scale = scaleOfSpend(held[0]!.spend, x, 50, spend.mean);
      const mean = (draws.reduce((sum, draw) => sum + draw, 0) / draws.length) * scale;
      expect(mean / (expected * orderValue(spend, x, 50))).toBeGreaterThan(0.96);
      expect(mean / (expected * orderValue(spend, x, 50))).toBeLessThan(1.04);
    }
  });
});

describe("the doubt about the base", () => {
  it("stays finite when the spend hardly has a mean", () => {
    const { histories, average, fit } = forecastShop(SHOPS[0]![1], 1);
    const wild = {
      estimate: "fitted",
      parameters: Float64Array.of(2, 1.2, 30),
      covariance: Float64Array.of(0.5, 0, 0, 0, 0.5, 0, 0, 0, 0.5),
      mean: 100,
    } as const;
    const { low, high } = baseInterval(fit, wild, WINDOW, histories, average, 1e5);
    expect(low).toBeLessThan(1e5);
    expect(high).toBeGreaterThan(1e5);
    expect(high).toBeLessThan(1e7);
  });

  it("the 80% interval covers the true value in 80 ± 4% of 360 simulated shops", () => {
    let inside = 0;
    const rounds = 120;
    for (const [, shop] of SHOPS) {
      for (let seed = 0; seed < rounds; seed++) {
        const { histories, average, futureValue, fit, spend } = forecastShop(
          { ...shop, customers: 150 },
          1000 + seed,
        );
        const { discounted } = forecastPurchases(purchaseModel(fit.used), fit.parameters, WINDOW, histories);
        const total = discounted.reduce(
          (sum, orders, i) => sum + orders * orderValue(spend, histories.frequency[i]!, average[i]!),
          0,
        );
        const { low, high } = baseInterval(fit, spend, WINDOW, histories, average, total);
        const actual = futureValue.reduce((sum, value) => sum + value, 0);
        if (actual >= low && actual <= high) inside++;
      }
    }
    const share = inside / (rounds * SHOPS.length);
    expect(share).toBeGreaterThan(0.76);
    expect(share).toBeLessThan(0.84);
  }, 60_000);
});
