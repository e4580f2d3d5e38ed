import { digamma, logGamma, trigamma } from "../math/gamma-functions.ts";
import type { Derivatives } from "../math/newton.ts";
import { logDerivatives } from "./log-derivatives.ts";
import type { SpendLevels } from "./spend-levels.ts";

/**
 * Log-likelihood of the gamma-gamma model of spend, with gradient and Hessian in log p, log q, log v.
 *
 * An order is Gamma(p, rate ν), and ν differs among customers as Gamma(q, v): Fader & Hardie (2013), "The
 * Gamma-Gamma model of monetary value", note 25, eq. 1a. Only log(v + x z) needs every row.
 */
export function gammaGammaLikelihood(histories: SpendLevels, logParameters: ArrayLike<number>): Derivatives {
  const p = Math.exp(logParameters[0]!);
  const q = Math.exp(logParameters[1]!);
  const v = Math.exp(logParameters[2]!);
  const { levels, levelWeights, logAverages, levelOf, frequency, average, weight } = histories;
  const logs = new Float64Array(levels.length);
  let [gV, hPV, hVV, inverses] = [0, 0, 0, 0];
  for (let i = 0; i < frequency.length; i++) {
    const w = weight[i]!;
    const x = frequency[i]!;
    const whole = v + x * average[i]!;
    const inverse = w / whole;
    const shape = p * x + q;
    logs[levelOf[i]!]! += w * Math.log(whole);
    gV -= shape * inverse;
    hPV -= x * inverse;
    hVV += (shape * inverse) / whole;
    inverses += inverse;
  }
  let [value, gP, gQ, hPP, hPQ, hQQ, everyone] = [0, 0, 0, 0, 0, 0, 0];
  for (let level = 0; level < levels.length; level++) {
    const x = levels[level]!;
    const w = levelWeights[level]!;
    const px = p * x;
    const whole = logs[level]!;
    const known = logAverages[level]!;
    const psi = digamma(px + q);
    const psi1 = trigamma(px + q);
    everyone += w;
    value += w * (logGamma(px + q) - logGamma(px) + px * Math.log(x));
    value += (px - 1) * known - (px + q) * whole;
    gP += x * (w * (psi - digamma(px) + Math.log(x)) + known - whole);
    gQ += w * psi - whole;
    hPP += w * x * x * (psi1 - trigamma(px));
    hPQ += w * x * psi1;
    hQQ += w * psi1;
  }
  value += everyone * (q * Math.log(v) - logGamma(q));
  gQ += everyone * (Math.log(v) - digamma(q));
  hQQ -= everyone * trigamma(q);
  gV += (everyone * q) / v;
  hVV -= (everyone * q) / (v * v);
  const hQV = everyone / v - inverses;
  return logDerivatives(value, [p, q, v], [gP, gQ, gV], [hPP, hPQ, hPV, hQQ, hQV, hVV]);
}

/**
 * Expected value of a coming order of a customer with average z over x orders: p(v + xz)/(px + q − 1), note 25,
 * eq. 5; the population mean pv/(q − 1) at x = 0.
 *
 * @returns infinite where px + q ≤ 1, as the mean is
 */
export function expectedOrderValue(parameters: ArrayLike<number>, x: number, average: number): number {
  const [p, q, v] = [parameters[0]!, parameters[1]!, parameters[2]!];
  const shape = p * x + q - 1;
  return shape > 0 ? (p * (v + x * average)) / shape : Number.POSITIVE_INFINITY;
}
