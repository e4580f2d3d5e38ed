import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Derivatives } from "../../../src/core/math/newton.ts";
import { frequencyLevels } from "../../../src/core/models/frequency-levels.ts";
import { gammaGammaLikelihood } from "../../../src/core/models/gamma-gamma.ts";
import { purchaseModel } from "../../../src/core/models/purchase-models.ts";
import { spendLevels } from "../../../src/core/models/spend-levels.ts";

const HISTORIES = frequencyLevels({
  frequency: Float64Array.of(0, 0, 1, 2, 7, 7, 60, 3),
  recency: Float64Array.of(0, 0, 5, 30.43, 12, 52, 51.5, 0.6),
  age: Float64Array.of(38.86, 0, 38.86, 38.86, 52, 52, 52, 300),
  weight: Float64Array.of(14, 2, 3, 1, 1, 5, 1, 0.5),
});

const SPEND = spendLevels({
  frequency: Float64Array.of(1, 1, 2, 9, 40),
  average: Float64Array.of(12.5, 80, 33, 41, 5),
  weight: Float64Array.of(1, 4, 1, 2, 1),
});

/** Gradient and Hessian against central differences of value and gradient. */
function expectDerivatives(of: (logs: number[]) => Derivatives, logs: number[]): void {
  const n = logs.length;
  const { gradient, hessian } = of(logs);
  const step = 1e-5;
  for (let i = 0; i < n; i++) {
    const at = (shift: number) => of(logs.map((log, j) => (i === j ? log + shift : log)));
    const [up, down] = [at(step), at(-step)];
    const size = Math.abs(gradient[i]!) + 1e-3 * Math.abs(up.value) + 0.01;
    expect(Math.abs((up.value - down.value) / (2 * step) - gradient[i]!)).toBeLessThan(2e-6 * size);
    for (let j = 0; j < n; j++) {
      const slope = (up.gradient[j]! - down.gradient[j]!) / (2 * step);
      const scale = Math.abs(gradient[j]!) + Math.abs(hessian[i * n + j]!) + 1e-3 * Math.abs(up.value) + 0.01;
      expect(Math.abs(slope - hessian[i * n + j]!)).toBeLessThan(2e-6 * scale);
    }
  }
}

const logs = (n: number) =>
  fc.array(fc.double({ min: -2.5, max: 3, noNaN: true }), { minLength: n, maxLength: n });

describe("log-likelihoods", () => {
  it.each(["bg-nbd", "mbg-nbd", "pareto-nbd", "nbd"] as const)(
    "%s: derivatives are those of the value",
    (name) => {
      const model = purchaseModel(name);
      fc.assert(
        fc.property(logs(model.parameterNames.length), (point) => {
          expectDerivatives((at) => model.logLikelihood(HISTORIES, at), point);
        }),
        { numRuns: 40, seed: 1 },
      );
    },
  );
  it("gamma-gamma: derivatives are those of the value", () => {
    fc.assert(
      fc.property(logs(3), (point) => {
        expectDerivatives((at) => gammaGammaLikelihood(SPEND, at), point);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it.each(["bg-nbd", "mbg-nbd", "pareto-nbd"] as const)("%s: without dropout it is the NBD", (name) => {
    const gone = name === "pareto-nbd" ? [1e-11, 50] : [1e-11, 2];
    const limit = purchaseModel("nbd").logLikelihood(HISTORIES, [0.8, 6].map(Math.log)).value;
    const { value } = purchaseModel(name).logLikelihood(HISTORIES, [0.8, 6, ...gone].map(Math.log));
    expect(Math.abs(value / limit - 1)).toBeLessThan(1e-6);
  });

  it.each(["bg-nbd", "mbg-nbd", "pareto-nbd"] as const)(
    "%s: no garbage at the ends of the box, where peers report positive likelihoods",
    (name) => {
      const model = purchaseModel(name);
      const ceiling = HISTORIES.frequency.reduce(
        (sum, x, i) =>
          sum + (x > 0 ? HISTORIES.weight[i]! * x * (Math.log(x / HISTORIES.recency[i]!) - 1) : 0),
        0,
      );
      for (let corner = 0; corner < 81; corner++) {
        const point = [0, 1, 2, 3].map((i) => 13 * ((Math.floor(corner / 3 ** i) % 3) - 1));
        const { value, gradient, hessian } = model.logLikelihood(HISTORIES, point);
        expect(value).toBeLessThan(ceiling);
        expect([value, ...gradient, ...hessian].every(Number.isFinite)).toBe(true);
      }
    },
  );
});
