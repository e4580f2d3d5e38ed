import { describe, expect, it } from "vitest";
import { logParetoIntegral } from "../../../src/core/models/pareto-integral.ts";
import { paretoNbd } from "../../../src/core/models/pareto-nbd.ts";
import { aliveChance } from "../../../src/core/models/predict-purchase.ts";
import { integral, Precise, relativeError } from "../math/precise.ts";

/** ∫ ((alpha+t)/(alpha+y))^k ((beta+t)/(beta+y))^(s+1) dy/(beta+t) in six pieces, even in log(γ + y). */
function precisely(k: number, s: number, alpha: number, beta: number, recency: number, age: number) {
  const [A, B] = [new Precise(alpha).add(recency), new Precise(beta).add(recency)];
  const from = alpha < beta ? A : B;
  // Past 10^-30 of its start the integrand adds nothing that a double could hold.
  const deep = Math.min(Math.expm1(70 / k) * A.toNumber(), Math.expm1(70 / (s + 1)) * B.toNumber());
  const end = Precise.ln(new Precise(Math.min(age - recency, deep)).div(from).add(1));
  let sum = new Precise(0);
  for (let piece = 0; piece < 6; piece++) {
    sum = sum.add(
      integral(
        (v) => {
          const y = Precise.exp(v).sub(1).mul(from);
          const log = Precise.ln(y.div(A).add(1))
            .mul(-k)
            .sub(Precise.ln(y.div(B).add(1)).mul(s + 1));
          return Precise.exp(log.add(v));
        },
        end.mul(piece).div(6),
        end.mul(piece + 1).div(6),
        12,
      ),
    );
  }
  return sum.mul(from).div(B);
}

const CASES: [string, number, number, number, number, number, number][] = [
  ["CDNOW", 2.553, 0.606, 10.578, 11.669, 30.43, 38.86],
  ["alpha = beta", 1.3, 0.7, 8, 8, 0, 60],
  ["no purchases, r small", 0.05, 0.3, 5, 200, 0, 100],
  ["beta far below alpha", 3.5, 0.4, 1000, 1e-3, 2, 400],
  ["alpha far below beta", 3.5, 2, 1e-3, 1000, 2, 400],
  ["x = 300, past where peers give NaN", 300.6, 0.6, 10, 11, 20, 38],
  ["x = 20,000", 20_000.6, 0.6, 10, 11, 20, 38],
  ["minutes", 1.5, 0.6, 10, 11, 0, 1e-4],
  ["centuries", 1.5, 0.02, 10, 11, 10, 10_000],
  ["a range of 10^7 without decay", 0.05, 0.02, 1e-3, 1e-2, 0, 10_000],
  ["s = 1e3", 1.5, 1000, 10, 300, 10, 80],
];

describe("logParetoIntegral", () => {
  it.each(CASES)("agrees with thirty digits: %s", (_, k, s, alpha, beta, recency, age) => {
    const got = Math.exp(logParetoIntegral(k, s, alpha, beta, recency, age));
    expect(relativeError(got, precisely(k, s, alpha, beta, recency, age))).toBeLessThan(3e-13);
  });

  it("is nothing when T = t_x, so that such a customer is alive for certain", () => {
    expect(logParetoIntegral(2, 1, 5, 5, 9, 9)).toBe(Number.NEGATIVE_INFINITY);
    expect(aliveChance(paretoNbd, [0.5, 10, 0.6, 11], 3, 9, 9)).toBe(1);
  });
});
