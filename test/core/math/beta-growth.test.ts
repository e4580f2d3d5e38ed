import type { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaGrowth } from "../../../src/core/math/beta-growth.ts";
import { meanOverBeta } from "../../../src/core/math/mean-over-beta.ts";
import { gauss2F1, Precise, relativeError } from "./precise.ts";

/** As printed in the papers: (c/(a − 1))·(1 − (1 + w)^(−k)·2F1(k, b; c; w/(1 + w)))/k with c = a + b − 1. */
function asPrinted(k: number, a: number, b: number, w: number): Decimal {
  // The printed form is 0/0 at a = 1 and at k = 0; a nudge of 1e-14 costs as much.
  const nudged = (value: number, pole: number) => new Precise(value).add(value === pole ? 1e-14 : 0);
  const [K, A, B] = [nudged(k, 0), nudged(a, 1), nudged(b, 1 - a)];
  const c = A.add(B).sub(1);
  const grown = new Precise(1).add(w);
  const series = gauss2F1(K, B, c, new Precise(w).div(grown));
  return c
    .div(A.sub(1))
    .mul(new Precise(1).sub(grown.pow(K.neg()).mul(series)))
    .div(K);
}

const CASES: [string, number, number, number, number][] = [
  ["CDNOW, x = 2", 2.243, 0.793, 4.426, 0.9],
  ["a = 1 exactly", 3.2, 1, 5, 2],
  ["a = 1, b tiny, no purchases", 0.3, 1, 0.001, 4],
  ["a = 1e-3", 2.5, 0.001, 3, 1.5],
  ["a = 1e3", 4.5, 1000, 30, 0.7],
  ["a + b = 1", 0.4, 0.3, 0.7, 1.1],
  ["c below 0", 0.24, 0.2, 0.3, 3],
  ["k = 0, for the active time at r = 1", 0, 0.8, 2.4, 3],
  ["k below 0, for the active time at r < 1", -0.76, 0.8, 2.4, 3],
  ["homogeneous dropout, where the series cancels", 0.4, 801, 4000, 0.036],
  ["k far below a + b, where it cancels worst", 0.01, 1000, 1000, 0.01],
  ["a = 1e-3, z = .99, where p crowds at 0", 2.5, 0.001, 3, 99],
  ["b = 1e-3, z = .99, where p crowds at 1", 2.5, 2, 0.001, 99],
  ["x = 300, as peers overflow", 300.5, 0.8, 302, 1.2],
  ["x = 3,000", 3000.5, 2, 3003, 0.05],
  ["minutes", 1.3, 0.9, 2, 1e-9],
  ["z = .9 from below", 1.9, 0.7, 2.2, 8.99],
  ["z = .9 from above", 1.9, 0.7, 2.2, 9.01],
  ["z = .99", 1.9, 0.7, 2.2, 99],
  ["z = .998, a = 1", 0.9, 1, 2.2, 499],
];

describe("betaGrowth", () => {
  it.each(CASES)("agrees with 2F1 to fifty digits: %s", (_, k, a, b, w) => {
    expect(relativeError(betaGrowth(k, a, b, w), asPrinted(k, a, b, w))).toBeLessThan(1e-12);
  });

  // Where 2F1 itself gives up the two ways can only check each other, and the limits that are known.
  it("is the quadrature, wherever the series is chosen", () => {
    const size = (low: number, high: number) =>
      fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(
        size(0.002, 50),
        fc.nat(100),
        size(1e-3, 1e3),
        size(1e-3, 1e3),
        size(1e-6, 8),
        (r, x, a, b, w) => {
          const k = r + x;
          const quadrature = meanOverBeta(
            a,
            b + x,
            1 + w * (k + 1),
            (p) => -Math.expm1(-k * Math.log1p(p * w)) / (k * p),
            w,
          );
          expect(betaGrowth(k, a, b + x, w) / quadrature).toBeCloseTo(1, 11);
        },
      ),
      { numRuns: 150, seed: 4 },
    );
  });

  it.each([
    [20_000.8, 0.35, 20_003, 0.5],
    [20_000.8, 1e-3, 20_003, 1e4],
    [20_000.8, 1000, 21_000, 3],
    [0.001, 0.001, 0.001, 1e12],
    [0.5, 1000, 1e-3, 1e-10],
  ])("stays between its bounds at k = %d, a = %d, b = %d, w = %d", (k, a, b, w) => {
    const value = betaGrowth(k, a, b, w);
    // p = 0 is the most that can be, p = 1 the least.
    expect(value).toBeLessThanOrEqual(w * (1 + 1e-12));
    expect(value).toBeGreaterThanOrEqual((-Math.expm1(-k * Math.log1p(w)) / k) * (1 - 1e-12));
  });

  it("at z → 1 tends to E(1/p)/k where that exists", () => {
    const [k, a, b] = [3, 4, 7];
    expect(betaGrowth(k, a, b, 1e15) * k).toBeCloseTo((a + b - 1) / (a - 1), 9);
  });
});
