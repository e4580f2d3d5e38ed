import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spendHistories } from "../../src/core/customers/spend-histories.ts";
import { summariseOrders } from "../../src/core/customers/summarise-orders.ts";
import { fitSpend } from "../../src/core/models/fit-spend.ts";
import { fitShop, modelledCustomers } from "../../src/core/models/shop-model.ts";
import { fitMerged, type MergedCounts } from "../../src/warehouse/home/fit-merged.ts";
import { SPEND_BINS, SPEND_MOMENTS, spendPoints } from "../../src/warehouse/home/spend-points.ts";
import { ordersOf } from "./support/in-memory.ts";
import { simulateShop } from "./support/simulated-shop.ts";

interface Spender {
  readonly x: number;
  readonly total: number;
}

/** What the SQL does, in memory. */
function mergeSpend(spenders: readonly Spender[]) {
  const groups = new Map<string, { x: number; bin: number; sums: number[] }>();
  for (const { x, total } of spenders) {
    const height = SPEND_BINS * Math.log(total);
    const bin = Math.floor(height);
    const place = 2 * (height - bin) - 1;
    const group = groups.get(`${x} ${bin}`) ?? { x, bin, sums: new Array(SPEND_MOMENTS + 1).fill(0) };
    groups.set(`${x} ${bin}`, group);
    for (let k = 0; k <= SPEND_MOMENTS; k++) group.sums[k]! += place ** k;
  }
  const rows = [...groups.values()];
  return {
    frequency: rows.map(({ x }) => x),
    bin: rows.map(({ bin }) => bin),
    customers: rows.map(({ sums }) => sums[0]!),
    moments: Array.from({ length: SPEND_MOMENTS }, (_, k) => rows.map(({ sums }) => sums[k + 1]!)),
  };
}

const spender = fc.record({
  x: fc.integer({ min: 1, max: 3 }),
  total: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
});

describe("spendPoints(statistics)", () => {
  it("sums any smooth function of the spend as the customers themselves do", () => {
    fc.assert(
      fc.property(
        fc.array(spender, { minLength: 1, maxLength: 200 }),
        fc.double({ min: 0.1, max: 1e4, noNaN: true }),
        (spenders, v) => {
          const points = spendPoints(mergeSpend(spenders));
          const functions = [
            () => 1,
            (total: number) => total,
            (total: number) => Math.log(total),
            (total: number) => Math.log(v + total),
          ];
          for (const f of functions) {
            const raw = spenders.reduce((sum, { total }) => sum + f(total), 0);
            const size = spenders.reduce((sum, { total }) => sum + Math.abs(f(total)), 0);
            const merged = points.weight.reduce(
              (sum, w, i) => sum + w * f(points.average[i]! * points.frequency[i]!),
              0,
            );
            expect(Math.abs(merged - raw)).toBeLessThan(1e-10 * size + 1e-12 * spenders.length);
          }
        },
      ),
    );
  });

  it("keeps one, two or three different values of a bin as they are", () => {
    for (const totals of [[100], [100, 102], [100, 101, 102.5], [100, 100, 102, 102, 102]]) {
      const points = spendPoints(mergeSpend(totals.map((total) => ({ x: 1, total }))));
      const found = [...points.average].sort((a, b) => a - b);
      const different = [...new Set(totals)];
      expect(found.length).toBe(different.length);
      for (const [at, total] of different.entries()) expect(found[at]! / total).toBeCloseTo(1, 8);
    }
  });

  it("needs no more rows than three for each frequency and sixteenth of an e-fold", () => {
    const many = Array.from({ length: 50_000 }, (_, i) => ({
      x: 1 + (i % 4),
      total: Math.exp(1 + (i % 997) / 250),
    }));
    expect(spendPoints(mergeSpend(many)).frequency.length).toBeLessThanOrEqual(4 * 3 * (4 * SPEND_BINS + 1));
  });
});

describe("fitMerged(shop, name)", () => {
  const summary = summariseOrders(ordersOf(simulateShop(20_000, 5)));
  const { histories } = modelledCustomers(summary);

  it("fits the purchases bit for bit as on the raw customers, and the spend to 1e-9", () => {
    const { frequency, average } = spendHistories(summary);
    const spenders = Array.from(frequency, (x, i) => ({ x, total: x * average[i]! }));
    const raw = fitShop(summary, histories, "bg-nbd");
    const merged = fitMerged(
      {
        counts: shuffled(countsOf()),
        spend: mergeSpend(spenders),
        orders: summary.purchases.reduce((sum, each) => sum + each, 0),
        total: summary.total.reduce((sum, each) => sum + each, 0),
      },
      "bg-nbd",
    );
    expect(merged.purchases).toEqual(raw.purchases);
    merged.spend.parameters.forEach((value, i) => {
      expect(Math.abs(value / raw.spend.parameters[i]! - 1)).toBeLessThan(1e-9);
    });
    expect(merged.spend.logLikelihood / raw.spend.logLikelihood).toBeCloseTo(1, 11);
    expect(merged.spend.customers).toBeCloseTo(raw.spend.customers, 6);
    expect(merged.spend.notes).toEqual(raw.spend.notes);
  });

  it("takes the mean order where nobody came back, as fitSpend does", () => {
    const one = { frequency: 0, recencyDays: 0, ageDays: 30 };
    const counts = {
      frequency: Int32Array.of(one.frequency),
      recencyDays: Float64Array.of(one.recencyDays),
      ageDays: Float64Array.of(one.ageDays),
      customers: Float64Array.of(40),
    };
    const none = mergeSpend([]);
    const { spend } = fitMerged({ counts, spend: none, orders: 40, total: 1000 }, "mbg-nbd");
    expect(spend.mean).toBe(25);
    expect(spend.estimate).toBe(fitSpend(spendPoints(none), 25).estimate);
  });

  function countsOf(): MergedCounts {
    return {
      frequency: Int32Array.from(histories.frequency),
      recencyDays: Float64Array.from(histories.recency, (weeks) => Math.round(7 * weeks)),
      ageDays: Float64Array.from(histories.age, (weeks) => Math.round(7 * weeks)),
      customers: histories.weight,
    };
  }
});

/** The same rows in another order, as an engine without order gives them. */
function shuffled({ frequency, recencyDays, ageDays, customers }: MergedCounts): MergedCounts {
  const order = Array.from(frequency, (_, row) => row).sort(
    (one, other) => ((one * 7919) % 10_007) - ((other * 7919) % 10_007),
  );
  return {
    frequency: Int32Array.from(order, (row) => frequency[row]!),
    recencyDays: Float64Array.from(order, (row) => recencyDays[row]!),
    ageDays: Float64Array.from(order, (row) => ageDays[row]!),
    customers: Float64Array.from(order, (row) => customers[row]!),
  };
}
