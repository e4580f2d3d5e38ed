import { describe, expect, it } from "vitest";
import { drawQuantile, quantile } from "../../../src/core/math/quantile.ts";
import { Random } from "../../../src/core/math/random.ts";
import { sortByInteger } from "../../../src/core/math/sort-by-integer.ts";
import { gammaVariate, geometricVariate, poissonVariate } from "../../../src/core/math/variates.ts";

/** Mean and variance of many draws, in standard errors from what they should be (kurtosis allowed for by `tail`). */
function expectMoments(draw: () => number, mean: number, variance: number, tail = 10): void {
  const n = 40_000;
  const values = Array.from({ length: n }, draw);
  const seen = values.reduce((sum, value) => sum + value, 0) / n;
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n;
  expect(Math.abs(seen - mean)).toBeLessThan(4 * Math.sqrt(variance / n));
  expect(Math.abs(spread - variance)).toBeLessThan(4 * variance * Math.sqrt(tail / n));
}

describe("random variates", () => {
  it.each([0.05, 0.7, 1, 3.3, 500])("gamma, shape %d", (shape) => {
    const random = new Random(shape);
    expectMoments(() => gammaVariate(random, shape), shape, shape, 2 + 6 / shape);
  });
  it.each([0.02, 3, 9.99, 10, 60, 20_000])("Poisson, mean %d", (mean) => {
    const random = new Random(mean);
    expectMoments(() => poissonVariate(random, mean), mean, mean, 2 + 1 / mean);
  });
  it("geometric: counts the try that succeeds, and never ends at p = 0", () => {
    const random = new Random(1);
    expectMoments(() => geometricVariate(random, 0.3), 1 / 0.3, 0.7 / 0.09);
    expect(geometricVariate(random, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(geometricVariate(random, 1)).toBe(1);
  });
  it("normal", () => {
    const random = new Random(2);
    expectMoments(() => random.normal(), 0, 1, 2);
  });
  it("the seeds decide all", () => {
    expect(new Random(3, 4).uniform()).toBe(new Random(3, 4).uniform());
    expect(new Random(3, 4).uniform()).not.toBe(new Random(4, 3).uniform());
  });
});

describe("quantiles", () => {
  it("quantile(sorted, p) uses R-7, as PERCENTILE.INC", () => {
    expect(quantile([1, 2, 3, 4], 0.4)).toBeCloseTo(2.2, 14);
  });
  it("drawQuantile(draws, p) uses R-6 and needs no order", () => {
    expect(drawQuantile(Float64Array.of(4, 1, 3, 2), 0.4)).toBeCloseTo(2, 14);
    expect(drawQuantile(Float64Array.of(4, 1, 3, 2), 0.1)).toBe(1);
  });
});

describe("sortByInteger", () => {
  it("is stable, also past 65,535", () => {
    const keys = Int32Array.of(70_000, 3, 70_000, 0, 65_536, 3);
    expect([...sortByInteger(null, keys)]).toEqual([3, 1, 5, 4, 0, 2]);
  });
});
