import { betaGrowth } from "../math/beta-growth.ts";
import { meanOverBeta } from "../math/mean-over-beta.ts";
import type { Random } from "../math/random.ts";
import { scaledExponentialIntegral } from "../math/scaled-exponential-integral.ts";
import { gammaVariate, geometricVariate, poissonVariate } from "../math/variates.ts";
import { type DropoutChances, geometricDropoutLikelihood } from "./geometric-dropout-likelihood.ts";
import { geometricDropoutCount } from "./purchase-counts.ts";
import type { Parameters, PurchaseModel } from "./purchase-model.ts";

/**
 * A model in which rates are Gamma(r, alpha) and customers drop out after a purchase with an own chance
 * p ~ Beta(a, b). Alive at T, a customer's rate is Gamma(r + x, alpha + T) and p is Beta(a, b + x + m).
 *
 * @param extra m: 0 for BG/NBD, 1 for MBG/NBD, where the first purchase may be the last
 */
function geometricDropoutModel(name: "bg-nbd" | "mbg-nbd", extra: DropoutChances): PurchaseModel {
  return {
    name,
    parameterNames: ["r", "alpha", "a", "b"],
    durations: [false, true, false, false],
    logLikelihood: (histories, logParameters) => geometricDropoutLikelihood(histories, logParameters, extra),
    starts: (rate) => [
      [0.5, 0.35 / rate, 0.7, 2],
      [2, 1.5 / rate, 0.3, 3],
      [0.8, 0.5 / rate, 2, 4],
    ],

    logOddsGone(parameters: Parameters, x, recency, age) {
      if (x + extra === 0) return Number.NEGATIVE_INFINITY;
      const [r, alpha, a, b] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
      const silence = Math.log1p((age - recency) / (alpha + recency));
      return Math.log(a) - Math.log(b + x + extra - 1) + (r + x) * silence;
    },

    /** Fader, Hardie & Lee (2005), eq. 10 over the chance of being alive; for MBG/NBD b + 1 in place of b. */
    expectedIfAlive(parameters, t, x, age) {
      const k = parameters[0]! + x;
      const b = parameters[3]! + x + extra;
      return k * betaGrowth(k, parameters[2]!, b, t / (parameters[1]! + age));
    },

    /** ∫₀ᵗ E(e^(−λpu)) du: the expected purchases with one fewer in the exponent, over the rate. */
    activeIfAlive(parameters, t, x, age) {
      const since = parameters[1]! + age;
      const k = parameters[0]! + x - 1;
      return since * betaGrowth(k, parameters[2]!, parameters[3]! + x + extra, t / since);
    },

    /** Over p the integral of one e^(−δt) λe^(−λpt) is Pareto/NBD-like: (k/p) eᶻE_{k+1}(z), z = δ(alpha + T)/p. */
    foreverIfAlive(parameters, delta, x, age) {
      const k = parameters[0]! + x;
      const pace = delta * (parameters[1]! + age);
      const ofOne = (p: number) => scaledExponentialIntegral(k + 1, pace / p) / p;
      const b = parameters[3]! + x + extra;
      return k * meanOverBeta(parameters[2]!, b, (k + 1) / pace, ofOne, 1 / pace);
    },

    countChance(parameters, n, t) {
      const [r, alpha, a, b] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
      return geometricDropoutCount([r, alpha, a, b], extra, n, t);
    },

    drawIfAlive(parameters, t, x, age, random, out) {
      const rate = gammaVariate(random, parameters[0]! + x) / (parameters[1]! + age);
      const wanted = poissonVariate(random, rate * t);
      out.count = 0;
      out.span = t;
      if (wanted === 0) return;
      const last = lastPurchase(parameters[2]!, parameters[3]! + x + extra, wanted, random);
      if (last > wanted) {
        out.count = wanted;
        return;
      }
      out.count = last;
      // Gone with the last-th of the purchases wanted, which come evenly.
      out.span = (t * last) / (wanted + 1);
    },
  };
}

/**
 * After which of the coming purchases a customer with p ~ Beta(a, b) leaves; more than `wanted` when after none of
 * them. For few purchases by Pólya's urn, which needs no p: having stayed n times, the next is the last with chance
 * a/(a + b + n).
 */
function lastPurchase(a: number, b: number, wanted: number, random: Random): number {
  if (wanted > 20) {
    const leave = gammaVariate(random, a);
    return geometricVariate(random, leave > 0 ? leave / (leave + gammaVariate(random, b)) : 0);
  }
  let last = 1;
  while (last <= wanted && random.uniform() * (a + b + last - 1) >= a) last++;
  return last;
}

/** BG/NBD: Fader, Hardie & Lee (2005), "Counting your customers" the easy way, Marketing Science 24(2). */
export const bgNbd: PurchaseModel = geometricDropoutModel("bg-nbd", 0);

/** MBG/NBD: Batislam, Denizel & Filiztekin (2007), Int. J. of Research in Marketing 24. */
export const mbgNbd: PurchaseModel = geometricDropoutModel("mbg-nbd", 1);
