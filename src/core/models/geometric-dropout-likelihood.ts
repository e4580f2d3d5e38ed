import { logRising, logRisingSlopes } from "../math/log-rising.ts";
import type { Derivatives } from "../math/newton.ts";
import type { FrequencyLevels } from "./frequency-levels.ts";
import { logDerivatives } from "./log-derivatives.ts";

/** 0: dropout may follow each repeat purchase (BG/NBD); 1: the first purchase too (MBG/NBD). */
export type DropoutChances = 0 | 1;

/**
 * Log-likelihood of the BG/NBD (Fader, Hardie & Lee 2005, eq. 6) and the MBG/NBD (Batislam, Denizel & Filiztekin
 * 2007, eq. 5), with gradient and Hessian in log r, log alpha, log a, log b.
 *
 * With m = `extra`, k = r + x and D = log a − log(b + x + m − 1) + k·log((alpha + T)/(alpha + t_x)), a customer
 * adds logΓ(k) − logΓ(r) + r log alpha − k log(alpha + T) + log B(a, b + x + m) − log B(a, b) + log(1 + eᴰ);
 * the last term is 0 where x + m = 0. D is the log of the odds that the customer has gone.
 */
export function geometricDropoutLikelihood(
  histories: FrequencyLevels,
  logParameters: ArrayLike<number>,
  extra: DropoutChances,
): Derivatives {
  const r = Math.exp(logParameters[0]!);
  const alpha = Math.exp(logParameters[1]!);
  const a = Math.exp(logParameters[2]!);
  const b = Math.exp(logParameters[3]!);
  const { levels, levelWeights } = histories;
  const logOdds = new Float64Array(levels.length);
  const inverse = new Float64Array(levels.length);
  const up = new Float64Array(2);
  let [value, gR, gA, gB, hRR, hAA, hAB, hBB] = [0, 0, 0, 0, 0, 0, 0, 0];
  let everyone = 0;
  for (let level = 0; level < levels.length; level++) {
    const x = levels[level]!;
    const w = levelWeights[level]!;
    everyone += w;
    logRisingSlopes(r, x, up);
    gR += w * up[0]!;
    hRR += w * up[1]!;
    value += w * logRising(r, x);
    const chances = x + extra;
    if (chances > 0) {
      value += w * (logRising(b, chances) - logRising(a + b, chances));
      logRisingSlopes(b, chances, up);
      gB += w * up[0]!;
      hBB += w * up[1]!;
      logRisingSlopes(a + b, chances, up);
      gA -= w * up[0]!;
      gB -= w * up[0]!;
      hAA -= w * up[1]!;
      hAB -= w * up[1]!;
      hBB -= w * up[1]!;
      inverse[level] = 1 / (b + chances - 1);
      logOdds[level] = Math.log(a) + Math.log(inverse[level]!);
    } else {
      logOdds[level] = Number.NEGATIVE_INFINITY;
    }
  }
  const sums = sumOverRows(histories, r, alpha, logOdds, inverse);
  value += everyone * r * Math.log(alpha) + sums.value;
  gR += everyone * Math.log(alpha) + sums.gR;
  const gAlpha = (everyone * r) / alpha + sums.gAlpha;
  const hAlpha = -(everyone * r) / (alpha * alpha) + sums.hAlpha;
  gA += sums.gone / a;
  gB -= sums.goneInverse;
  hRR += sums.hRR;
  hAA += (sums.split - sums.gone) / (a * a);
  hAB -= sums.splitInverse / a;
  hBB += sums.splitInverse2 + sums.goneInverse2;
  const hRAlpha = everyone / alpha + sums.hRAlpha;
  return logDerivatives(
    value,
    [r, alpha, a, b],
    [gR, gAlpha, gA, gB],
    [
      hRR,
      hRAlpha,
      sums.splitR / a,
      -sums.splitRInverse,
      hAlpha,
      sums.splitAlpha / a,
      -sums.splitAlphaInverse,
      hAA,
      hAB,
      hBB,
    ],
  );
}

/**
 * The part of the sums that needs every row. `gone` holds Σ wσ and `split` Σ wσ(1−σ), σ = eᴰ/(1 + eᴰ) being the
 * chance that the customer has gone; the suffixes say by which slope of D they are multiplied.
 */
function sumOverRows(
  histories: FrequencyLevels,
  r: number,
  alpha: number,
  logOdds: Float64Array,
  inverse: Float64Array,
) {
  const { frequency, recency, age, weight, levelOf } = histories;
  let [value, gR, gAlpha, hRR, hRAlpha, hAlpha] = [0, 0, 0, 0, 0, 0];
  let [gone, goneInverse, goneInverse2, split, splitInverse, splitInverse2] = [0, 0, 0, 0, 0, 0];
  let [splitR, splitRInverse, splitAlpha, splitAlphaInverse] = [0, 0, 0, 0];
  let lastAge = Number.NaN;
  let logEnd = 0;
  let end = 0;
  for (let i = 0; i < frequency.length; i++) {
    const w = weight[i]!;
    const k = r + frequency[i]!;
    const level = levelOf[i]!;
    if (age[i] !== lastAge) {
      lastAge = age[i]!;
      logEnd = Math.log(alpha + lastAge);
      end = 1 / (alpha + lastAge);
    }
    value -= w * k * logEnd;
    gR -= w * logEnd;
    gAlpha -= w * k * end;
    hRAlpha -= w * end;
    hAlpha += w * k * end * end;
    const odds0 = logOdds[level]!;
    if (odds0 === Number.NEGATIVE_INFINITY) continue;
    const last = 1 / (alpha + recency[i]!);
    const silence = logEnd + Math.log(last);
    const d = odds0 + k * silence;
    const e = Math.exp(d > 0 ? -d : d);
    const small = e / (1 + e);
    const chance = d > 0 ? 1 - small : small;
    value += w * (Math.max(d, 0) + Math.log1p(e));
    const slope = end - last;
    const turn = last * last - end * end;
    const s1 = w * chance;
    const s2 = w * small * (1 - small);
    const inv = inverse[level]!;
    const kSlope = k * slope;
    gR += s1 * silence;
    gAlpha += s1 * kSlope;
    gone += s1;
    goneInverse += s1 * inv;
    goneInverse2 += s1 * inv * inv;
    hRR += s2 * silence * silence;
    hRAlpha += s2 * silence * kSlope + s1 * slope;
    hAlpha += s2 * kSlope * kSlope + s1 * k * turn;
    split += s2;
    splitInverse += s2 * inv;
    splitInverse2 += s2 * inv * inv;
    splitR += s2 * silence;
    splitRInverse += s2 * silence * inv;
    splitAlpha += s2 * kSlope;
    splitAlphaInverse += s2 * kSlope * inv;
  }
  return {
    ...{ value, gR, gAlpha, hRR, hRAlpha, hAlpha, gone, goneInverse, goneInverse2 },
    ...{ split, splitInverse, splitInverse2, splitR, splitRInverse, splitAlpha, splitAlphaInverse },
  };
}
