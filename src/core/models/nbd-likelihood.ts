import { logRising, logRisingSlopes } from "../math/log-rising.ts";
import type { Derivatives } from "../math/newton.ts";
import type { FrequencyLevels } from "./frequency-levels.ts";
import { logDerivatives } from "./log-derivatives.ts";

/**
 * Log-likelihood of the NBD (Ehrenberg 1959) for times of purchase: the limit of the other models when nobody
 * drops out, in the same unit, so that theirs can be compared. Gradient and Hessian in log r, log alpha.
 */
export function nbdLikelihood(histories: FrequencyLevels, logParameters: ArrayLike<number>): Derivatives {
  const r = Math.exp(logParameters[0]!);
  const alpha = Math.exp(logParameters[1]!);
  const { levels, levelWeights, frequency, age, weight } = histories;
  const up = new Float64Array(2);
  let [value, gR, gAlpha, hRR, hRAlpha, hAlpha] = [0, 0, 0, 0, 0, 0];
  for (let level = 0; level < levels.length; level++) {
    const w = levelWeights[level]!;
    logRisingSlopes(r, levels[level]!, up);
    value += w * (logRising(r, levels[level]!) + r * Math.log(alpha));
    gR += w * (up[0]! + Math.log(alpha));
    gAlpha += (w * r) / alpha;
    hRR += w * up[1]!;
    hRAlpha += w / alpha;
    hAlpha -= (w * r) / (alpha * alpha);
  }
  let lastAge = Number.NaN;
  let logEnd = 0;
  let end = 0;
  for (let i = 0; i < frequency.length; i++) {
    if (age[i] !== lastAge) {
      lastAge = age[i]!;
      logEnd = Math.log(alpha + lastAge);
      end = 1 / (alpha + lastAge);
    }
    const w = weight[i]!;
    const wk = w * (r + frequency[i]!);
    value -= wk * logEnd;
    gR -= w * logEnd;
    gAlpha -= wk * end;
    hRAlpha -= w * end;
    hAlpha += wk * end * end;
  }
  return logDerivatives(value, [r, alpha], [gR, gAlpha], [hRR, hRAlpha, hAlpha]);
}
