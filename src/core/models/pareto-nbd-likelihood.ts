import { logRising, logRisingSlopes } from "../math/log-rising.ts";
import type { Derivatives } from "../math/newton.ts";
import type { FrequencyLevels } from "./frequency-levels.ts";
import { logDerivatives } from "./log-derivatives.ts";
import { logParetoIntegral, MOMENTS } from "./pareto-integral.ts";

/** Where the moments lie when alpha, or beta, is the smaller of the two. */
const BY_ALPHA = { p: 1, q: 2, u: 3, v: 4, pp: 5, pu: 7, pv: 8, qq: 9, qu: 10, qv: 11, uu: 12, vv: 14 };
const BY_BETA = { p: 2, q: 1, u: 4, v: 3, pp: 9, pu: 11, pv: 10, qq: 5, qu: 8, qv: 7, uu: 14, vv: 12 };

/**
 * Log-likelihood of the Pareto/NBD (Schmittlein, Morrison & Colombo 1987; Fader & Hardie 2005, "A note on deriving
 * the Pareto/NBD model", eq. 19), with gradient and Hessian in log r, log alpha, log s, log beta.
 *
 * With k = r + x a customer adds logΓ(k) − logΓ(r) + r log alpha + s log beta − k log(alpha + T) − s log(beta + T)
 * + log(1 + eᴰ); D = log s + log ∫ ((alpha+T)/(alpha+y))ᵏ ((beta+T)/(beta+y))ˢ dy/(beta+y), y from t_x to T, is the
 * log of the odds that the customer has gone. Derivatives of D are moments of the scores under its integrand.
 */
export function paretoNbdLikelihood(
  histories: FrequencyLevels,
  logParameters: ArrayLike<number>,
): Derivatives {
  const r = Math.exp(logParameters[0]!);
  const alpha = Math.exp(logParameters[1]!);
  const s = Math.exp(logParameters[2]!);
  const beta = Math.exp(logParameters[3]!);
  const { levels, levelWeights, frequency, recency, age, weight } = histories;
  const slopes = new Float64Array(4);
  const upper = new Float64Array(10);
  const up = new Float64Array(2);
  let value = 0;
  let everyone = 0;
  for (let level = 0; level < levels.length; level++) {
    const w = levelWeights[level]!;
    everyone += w;
    value += w * logRising(r, levels[level]!);
    logRisingSlopes(r, levels[level]!, up);
    slopes[0]! += w * up[0]!;
    upper[0]! += w * up[1]!;
  }
  value += everyone * (r * Math.log(alpha) + s * Math.log(beta));
  slopes[0]! += everyone * Math.log(alpha);
  slopes[1]! += (everyone * r) / alpha;
  slopes[2]! += everyone * Math.log(beta);
  slopes[3]! += (everyone * s) / beta;
  upper[1]! += everyone / alpha;
  upper[4]! -= (everyone * r) / (alpha * alpha);
  upper[8]! += everyone / beta;
  upper[9]! -= (everyone * s) / (beta * beta);

  const m = new Float64Array(MOMENTS);
  let lastAge = Number.NaN;
  let [endA, endB, logEndA, logEndB] = [0, 0, 0, 0];
  for (let i = 0; i < frequency.length; i++) {
    const w = weight[i]!;
    const k = r + frequency[i]!;
    const T = age[i]!;
    if (T !== lastAge) {
      lastAge = T;
      logEndA = Math.log(alpha + T);
      logEndB = Math.log(beta + T);
      endA = 1 / (alpha + T);
      endB = 1 / (beta + T);
    }
    value -= w * (k * logEndA + s * logEndB);
    slopes[0]! -= w * logEndA;
    slopes[1]! -= w * k * endA;
    slopes[2]! -= w * logEndB;
    slopes[3]! -= w * s * endB;
    upper[1]! -= w * endA;
    upper[4]! += w * k * endA * endA;
    upper[8]! -= w * endB;
    upper[9]! += w * s * endB * endB;
    const t = recency[i]!;
    if (!(T > t)) continue;

    const silenceA = logEndA - Math.log(alpha + t);
    const silenceB = logEndB - Math.log(beta + t);
    const log = logParetoIntegral(k, s, alpha, beta, t, T, m);
    const d = Math.log(s) + k * silenceA + s * silenceB + log;
    const e = Math.exp(d > 0 ? -d : d);
    const small = e / (1 + e);
    value += w * (Math.max(d, 0) + Math.log1p(e));
    const s1 = w * (d > 0 ? 1 - small : small);
    const s2 = w * small * (1 - small);

    // P, Q = log((alpha + y)/(alpha + t)), log((beta + y)/(beta + t)); U, V = 1/(alpha + y), 1/(beta + y).
    const first = alpha <= beta ? BY_ALPHA : BY_BETA;
    const lastA = 1 / (alpha + t);
    const lastB = 1 / (beta + t);
    const p = m[first.p]!;
    const q = m[first.q]!;
    const u = m[first.u]! * lastA;
    const v = m[first.v]! * lastB;
    const pp = m[first.pp]! - p * p;
    const pq = m[6]! - p * q;
    const pu = m[first.pu]! * lastA - p * u;
    const pv = m[first.pv]! * lastB - p * v;
    const qq = m[first.qq]! - q * q;
    const qu = m[first.qu]! * lastA - q * u;
    const qv = m[first.qv]! * lastB - q * v;
    const uu = m[first.uu]! * lastA * lastA;
    const uv = m[13]! * lastA * lastB - u * v;
    const vv = m[first.vv]! * lastB * lastB;
    const dR = silenceA - p;
    const dAlpha = k * (endA - u);
    const dS = silenceB - q + 1 / s;
    const dBeta = s * endB - (s + 1) * v;
    slopes[0]! += s1 * dR;
    slopes[1]! += s1 * dAlpha;
    slopes[2]! += s1 * dS;
    slopes[3]! += s1 * dBeta;
    // d²D = mean of the second derivatives + covariance of the scores.
    upper[0]! += s1 * pp + s2 * dR * dR;
    upper[1]! += s1 * (endA - u + k * pu) + s2 * dR * dAlpha;
    upper[2]! += s1 * pq + s2 * dR * dS;
    upper[3]! += s1 * (s + 1) * pv + s2 * dR * dBeta;
    upper[4]! += s1 * k * (uu - endA * endA + k * (uu - u * u)) + s2 * dAlpha * dAlpha;
    upper[5]! += s1 * k * qu + s2 * dAlpha * dS;
    upper[6]! += s1 * k * (s + 1) * uv + s2 * dAlpha * dBeta;
    upper[7]! += s1 * (qq - 1 / (s * s)) + s2 * dS * dS;
    upper[8]! += s1 * (endB - v + (s + 1) * qv) + s2 * dS * dBeta;
    const own = (s + 1) * vv - s * endB * endB;
    upper[9]! += s1 * (own + (s + 1) * (s + 1) * (vv - v * v)) + s2 * dBeta * dBeta;
  }
  return logDerivatives(value, [r, alpha, s, beta], slopes, upper);
}
