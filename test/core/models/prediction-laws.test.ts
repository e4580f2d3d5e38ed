import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedOrderValue } from "../../../src/core/models/gamma-gamma.ts";
import {
  aliveChance,
  discountedResidual,
  expectedOfNewCustomer,
  expectedPurchases,
} from "../../../src/core/models/predict-purchase.ts";
import { purchaseModel } from "../../../src/core/models/purchase-models.ts";

const size = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);

const MINUTE = 1 / 10_080;
const CENTURIES = 15_000;

/** Parameters and customers over all that can come up, and well beyond. */
const anyone = fc.record({
  parameters: fc.tuple(
    size(1e-3, 1e3),
    size(1e-3, 1e5),
    fc.oneof(fc.constant(1), size(1e-3, 1e3)),
    size(1e-3, 1e5),
  ),
  x: fc.oneof(fc.constantFrom(0, 1, 20_000), fc.nat(20_000)),
  lastShare: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  age: fc.oneof(fc.constant(0), size(MINUTE, CENTURIES)),
  t: size(MINUTE, CENTURIES),
});

describe.each(["bg-nbd", "mbg-nbd", "pareto-nbd"] as const)(
  "%s, x to 20,000, minutes to centuries",
  (name) => {
    const model = purchaseModel(name);

    it("chances lie in [0, 1]; purchases are finite, grow with the horizon, and stay under the rate", () => {
      fc.assert(
        fc.property(anyone, ({ parameters, x, lastShare, age, t }) => {
          const recency = x > 0 ? lastShare * age : 0;
          const alive = aliveChance(model, parameters, x, recency, age);
          expect(alive).toBeGreaterThanOrEqual(0);
          expect(alive).toBeLessThanOrEqual(1);
          const soon = model.expectedIfAlive(parameters, t, x, age);
          const later = model.expectedIfAlive(parameters, 1.5 * t, x, age);
          const most = (t * (parameters[0] + x)) / (parameters[1] + age);
          expect(soon).toBeGreaterThan(0);
          expect(soon).toBeLessThanOrEqual(most * (1 + 1e-9));
          expect(later).toBeGreaterThanOrEqual(soon * (1 - 1e-9));
          expect(Number.isFinite(later)).toBe(true);
          const active = model.activeIfAlive(parameters, t, x, age);
          expect(active).toBeGreaterThan(0);
          expect(active).toBeLessThanOrEqual(t * (1 + 1e-9));
          expect(expectedPurchases(model, parameters, t, x, recency, age)).toBeLessThanOrEqual(later);
        }),
        { numRuns: 400, seed: 2 },
      );
    });

    it("a longer silence lowers the chance of being alive", () => {
      fc.assert(
        fc.property(anyone, ({ parameters, x, lastShare, age }) => {
          const longer = aliveChance(model, parameters, x + 1, 0.5 * lastShare * age, age);
          const shorter = aliveChance(model, parameters, x + 1, lastShare * age, age);
          expect(longer).toBeLessThanOrEqual(shorter + 1e-12);
        }),
        { numRuns: 200, seed: 2 },
      );
    });

    it("the unit of time does not matter", () => {
      fc.assert(
        fc.property(anyone, size(0.1, 10), ({ parameters, x, lastShare, age, t }, unit) => {
          const scaled = parameters.map((value, i) => (model.durations[i] ? value * unit : value));
          const recency = x > 0 ? lastShare * age : 0;
          const one = expectedPurchases(model, parameters, t, x, recency, age);
          const other = expectedPurchases(model, scaled, t * unit, x, recency * unit, age * unit);
          // Chances of e^-700 move by the rounding of an exponent of thousands.
          expect(Math.abs(other - one)).toBeLessThanOrEqual(1e-7 * one + 1e-12);
        }),
        { numRuns: 200, seed: 2 },
      );
    });

    it("nothing jumps at a = 1 or s = 1", () => {
      fc.assert(
        fc.property(anyone, ({ parameters: [r, alpha, , b], x, age, t }) => {
          const at = (a: number) => model.expectedIfAlive([r, alpha, a, b], t, x, age);
          expect(at(1 + 1e-9) / at(1)).toBeCloseTo(1, 6);
          expect(at(1 - 1e-9) / at(1)).toBeCloseTo(1, 6);
        }),
        { numRuns: 200, seed: 2 },
      );
    });

    it("counts of purchases are a distribution with the expected purchases as mean", () => {
      const parameters = [0.7, 5, 0.8, 2.5];
      let [total, mean] = [0, 0];
      for (let n = 0; n < 400; n++) {
        const chance = model.countChance(parameters, n, 30);
        total += chance;
        mean += n * chance;
      }
      expect(total).toBeCloseTo(1, 10);
      expect(mean).toBeCloseTo(expectedOfNewCustomer(model, parameters, 30), 10);
    });

    it("DERT is the limit of a long window discounted in small steps", () => {
      const parameters = [0.7, 5, 0.8, 2.5];
      const delta = 0.02;
      let sum = 0;
      // By parts: δ ∫ e^(−δt) E X(t) dt, Simpson's rule.
      const [end, steps] = [1500, 3000];
      for (let i = 0; i <= steps; i++) {
        const t = (end * i) / steps;
        const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
        sum += weight * delta * Math.exp(-delta * t) * expectedPurchases(model, parameters, t, 3, 20, 24);
      }
      const forever = discountedResidual(model, parameters, delta, 3, 20, 24);
      expect(forever / ((sum * end) / steps / 3)).toBeCloseTo(1, 5);
    });

    it("active time is the time that purchases have: its growth at a horizon is the chance of lasting so long", () => {
      const parameters = [0.7, 5, 0.8, 2.5];
      const lasting = (t: number) =>
        (model.activeIfAlive(parameters, t + 0.01, 3, 24) -
          model.activeIfAlive(parameters, t - 0.01, 3, 24)) /
        0.02;
      expect(lasting(0.02)).toBeGreaterThan(0.98);
      expect(lasting(50)).toBeLessThan(lasting(20));
      expect(lasting(50)).toBeGreaterThan(0);
    });
  },
);

describe("expected order value", () => {
  it("lies between the customer's average and the population mean, and scales with the currency", () => {
    fc.assert(
      fc.property(
        size(0.1, 100),
        size(1.1, 100),
        size(0.01, 1e6),
        fc.nat(20_000),
        size(0.01, 1e6),
        (p, q, v, x, z) => {
          const value = expectedOrderValue([p, q, v], x, z);
          const mean = (p * v) / (q - 1);
          expect(value).toBeGreaterThanOrEqual(Math.min(mean, x > 0 ? z : mean) * (1 - 1e-12));
          expect(value).toBeLessThanOrEqual(Math.max(mean, x > 0 ? z : mean) * (1 + 1e-12));
          expect(expectedOrderValue([p, q, 7 * v], x, 7 * z) / (7 * value)).toBeCloseTo(1, 12);
        },
      ),
      { numRuns: 300, seed: 3 },
    );
  });
});
