import { describe, expect, it } from "vitest";
import { scaledExponentialIntegral } from "../../../src/core/math/scaled-exponential-integral.ts";
import { integral, Precise, relativeError } from "./precise.ts";

describe("scaledExponentialIntegral", () => {
  it.each([
    [0, 0.01],
    [0.6, 0.04],
    [1, 0.001],
    [1, 2],
    [2, 1e-5],
    [2.5, 30],
    [300, 0.1],
  ])("s = %d, z = %d agrees with thirty digits of quadrature", (s, z) => {
    // ∫ e^(−zu)(1+u)^(−s) du with u = e^v − 1, cut where the integrand is below 1e-45.
    const end = Precise.ln(new Precise(110 / z + 1));
    const wanted = integral(
      (v) =>
        Precise.exp(
          Precise.exp(v)
            .sub(1)
            .mul(-z)
            .sub(v.mul(s - 1)),
        ),
      new Precise(0),
      end,
    );
    expect(relativeError(scaledExponentialIntegral(s, z), wanted)).toBeLessThan(2e-14);
  });

  it("obeys its recurrence s·E(s+1) = 1 − z·E(s) from the minute to the century", () => {
    for (const z of [1e-12, 1e-6, 0.003, 0.7, 12, 1e4]) {
      for (const s of [0.001, 0.5, 1, 2.2, 40, 1000]) {
        const here = scaledExponentialIntegral(s, z);
        expect(s * scaledExponentialIntegral(s + 1, z) + z * here).toBeCloseTo(1, 12);
      }
    }
  });
});
