import { describe, expect, it } from "vitest";
import { digamma, logGamma, trigamma } from "../../../src/core/math/gamma-functions.ts";
import { logRising, logRisingSlopes } from "../../../src/core/math/log-rising.ts";
import { Precise } from "./precise.ts";

const CASES = [1e-6, 0.013, 0.25, 1, 3.7, 15.9, 16, 250.5, 1e6, 1e9, 1e15].flatMap((c) =>
  [0, 1, 2, 7, 8, 9, 31, 1000, 20_000].map((n) => [c, n] as const),
);

describe("logRising", () => {
  it.each(CASES)("log Γ(%d + n) − log Γ(·), n = %d, agrees with fifty digits", (c, n) => {
    let product = new Precise(1);
    let first = new Precise(0);
    let second = new Precise(0);
    for (let j = 0; j < n; j++) {
      const factor = new Precise(c).add(j);
      product = product.mul(factor);
      if (n > 2000) continue;
      first = first.add(new Precise(1).div(factor));
      second = second.sub(new Precise(1).div(factor.mul(factor)));
    }
    const wanted = Precise.ln(product).toNumber();
    expect(Math.abs(logRising(c, n) - wanted)).toBeLessThan(2e-15 * Math.max(1, Math.abs(wanted)));
    if (n === 0 || n > 2000) return;
    const slopes = new Float64Array(2);
    logRisingSlopes(c, n, slopes);
    expect(slopes[0]! / first.toNumber()).toBeCloseTo(1, 13);
    expect(slopes[1]! / second.toNumber()).toBeCloseTo(1, 13);
  });

  it("agrees with the library where differences of log-gammas keep their digits", () => {
    const slopes = new Float64Array(2);
    logRisingSlopes(2.5, 40, slopes);
    expect(logRising(2.5, 40)).toBeCloseTo(logGamma(42.5) - logGamma(2.5), 12);
    expect(slopes[0]).toBeCloseTo(digamma(42.5) - digamma(2.5), 12);
    expect(slopes[1]).toBeCloseTo(trigamma(42.5) - trigamma(2.5), 12);
  });
});
