import { describe, expect, it } from "vitest";
import { purchaseHistories } from "../../../src/core/customers/purchase-histories.ts";
import { repeatAverages, spendHistories } from "../../../src/core/customers/spend-histories.ts";
import { Random } from "../../../src/core/math/random.ts";
import { fitPurchases } from "../../../src/core/models/fit-purchases.ts";
import { fitSpend } from "../../../src/core/models/fit-spend.ts";
import { frequencyLevels } from "../../../src/core/models/frequency-levels.ts";
import { purchaseModel } from "../../../src/core/models/purchase-models.ts";
import { PEERS_SHOP, type Shop, simulateShop } from "./simulated-shop.ts";

const SHOPS: [string, Shop][] = [
  ["usual, BG/NBD", { ...PEERS_SHOP, customers: 2000 }],
  ["very loyal", { ...PEERS_SHOP, parameters: [2, 4, 0.3, 12], customers: 2000 }],
  ["very fickle", { ...PEERS_SHOP, parameters: [1.2, 3, 1.5, 1.2], customers: 2000 }],
  ["heavy buyers", { ...PEERS_SHOP, parameters: [3, 0.5, 0.8, 40], customers: 800 }],
  ["tiny", { ...PEERS_SHOP, customers: 200 }],
  ["MBG/NBD", { ...PEERS_SHOP, model: "mbg-nbd", parameters: [0.9, 5, 0.8, 1.5], customers: 2000 }],
  ["Pareto/NBD", { ...PEERS_SHOP, model: "pareto-nbd", parameters: [0.9, 6, 0.7, 20], customers: 1500 }],
];

describe("known parameters are recovered", () => {
  it.each(SHOPS)("%s: log parameters within their standard errors over 24 seeds", (_, shop) => {
    let sum = 0;
    let inside = 0;
    let count = 0;
    for (let seed = 0; seed < 24; seed++) {
      const { exact } = simulateShop(shop, new Random(seed, 11));
      const fit = fitPurchases(exact, shop.model);
      if (fit.estimate !== "fitted" || fit.standardErrors === null) continue;
      for (let i = 0; i < 4; i++) {
        const z = Math.log(fit.parameters[i]! / shop.parameters[i]!) / Math.sqrt(fit.covariance[i * 5]!);
        sum += z * z;
        count++;
        if (Math.abs(z) < 1.96) inside++;
      }
    }
    expect(count).toBeGreaterThanOrEqual(80);
    // The four z of a fit go together, so that 24 fits are worth about 40 of them.
    expect(inside / count).toBeGreaterThan(0.86);
    expect(sum / count).toBeLessThan(1.6);
    expect(sum / count).toBeGreaterThan(0.5);
  });

  it("gamma-gamma: p, q, v within their standard errors over 40 seeds", () => {
    let sum = 0;
    for (let seed = 0; seed < 40; seed++) {
      const { exact, average } = simulateShop({ ...PEERS_SHOP, customers: 1500 }, new Random(seed, 5));
      const known = (_: number, i: number) => average[i]! > 0;
      const fit = fitSpend({
        frequency: exact.frequency.filter(known),
        average: average.filter(known),
        weight: exact.weight.filter(known),
      });
      for (let i = 0; i < 3; i++) {
        sum += Math.log(fit.parameters[i]! / PEERS_SHOP.spend[i]!) ** 2 / fit.covariance[i * 4]!;
      }
    }
    expect(sum / 120).toBeGreaterThan(0.6);
    expect(sum / 120).toBeLessThan(1.5);
  });
});

describe("a large base", () => {
  const { summary } = simulateShop({ ...PEERS_SHOP, customers: 30_000 }, new Random(1));
  const histories = purchaseHistories(summary);

  it.each(["bg-nbd", "mbg-nbd", "pareto-nbd"] as const)(
    "%s: started from a sample, finished on all: no higher point nearby, whatever the order of the rows",
    (name) => {
      const fit = fitPurchases(histories, name);
      expect(fit.passes).toBeLessThanOrEqual(5);
      expect(histories.age.length).toBeGreaterThan(20_000);
      const shuffled = purchaseHistories({
        ...summary,
        firstDay: summary.firstDay.toReversed(),
        lastDay: summary.lastDay.toReversed(),
        purchases: summary.purchases.toReversed(),
      });
      expect([...fitPurchases(shuffled, name).parameters]).toEqual([...fit.parameters]);
      // The log-likelihood is lower a little way off in every direction.
      for (let i = 0; i < 4; i++) {
        for (const factor of [0.999, 1.001]) {
          const near = fit.parameters.map((value, j) => (i === j ? value * factor : value));
          expect(valueAt(name, near)).toBeLessThan(fit.logLikelihood);
        }
      }
    },
  );

  function valueAt(name: "bg-nbd" | "mbg-nbd" | "pareto-nbd", parameters: Float64Array): number {
    return purchaseModel(name).logLikelihood(levels, parameters.map(Math.log)).value;
  }
  const levels = frequencyLevels(histories);

  it("weights count customers, also when the summaries come from elsewhere", () => {
    const plain = fitPurchases(histories, "bg-nbd");
    const doubled = fitPurchases({ ...histories, weight: histories.weight.map((w) => 2 * w) }, "bg-nbd");
    expect(doubled.logLikelihood / plain.logLikelihood).toBeCloseTo(2, 10);
    expect(doubled.customers).toBe(60_000);
    for (let i = 0; i < 4; i++) {
      expect(doubled.parameters[i]! / plain.parameters[i]!).toBeCloseTo(1, 7);
      expect(doubled.standardErrors![i]! / plain.standardErrors![i]!).toBeCloseTo(Math.SQRT1_2, 4);
    }
    const spend = spendHistories(summary);
    const one = fitSpend(spend);
    const two = fitSpend({ ...spend, weight: spend.weight.map((w) => 2 * w) });
    for (let i = 0; i < 3; i++) expect(two.parameters[i]! / one.parameters[i]!).toBeCloseTo(1, 7);
    expect(two.mean).toBeCloseTo(one.mean, 9);
    expect(repeatAverages(summary).filter((z) => z > 0).length).toBe(one.customers);
  });

  it("scaling the currency scales v and nothing else", () => {
    const spend = spendHistories(summary);
    const euros = fitSpend(spend);
    const cents = fitSpend({ ...spend, average: spend.average.map((z) => 100 * z) });
    expect(cents.parameters[0]! / euros.parameters[0]!).toBeCloseTo(1, 9);
    expect(cents.parameters[1]! / euros.parameters[1]!).toBeCloseTo(1, 9);
    expect(cents.parameters[2]! / euros.parameters[2]!).toBeCloseTo(100, 7);
  });
});
