import { growth } from "../math/growth.ts";
import { scaledExponentialIntegral } from "../math/scaled-exponential-integral.ts";
import { gammaVariate, poissonVariate } from "../math/variates.ts";
import { logParetoIntegral } from "./pareto-integral.ts";
import { paretoNbdLikelihood } from "./pareto-nbd-likelihood.ts";
import { paretoCount } from "./purchase-counts.ts";
import type { PurchaseModel } from "./purchase-model.ts";

/**
 * Pareto/NBD: Schmittlein, Morrison & Colombo (1987), Management Science 33. Rates are Gamma(r, alpha), and
 * customers drop out at an own rate μ ~ Gamma(s, beta), whether they buy or not. Equations as numbered in Fader &
 * Hardie (2005), "A note on deriving the Pareto/NBD model".
 */
export const paretoNbd: PurchaseModel = {
  name: "pareto-nbd",
  parameterNames: ["r", "alpha", "s", "beta"],
  durations: [false, true, false, true],
  logLikelihood: paretoNbdLikelihood,
  starts: (rate) => [
    [0.5, 0.35 / rate, 0.6, 0.3],
    [1.5, 1.1 / rate, 1.5, 3],
  ],

  logOddsGone(parameters, x, recency, age) {
    const [r, alpha, s, beta] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
    const gap = age - recency;
    const k = r + x;
    const silence = k * Math.log1p(gap / (alpha + recency)) + s * Math.log1p(gap / (beta + recency));
    return Math.log(s) + silence + logParetoIntegral(k, s, alpha, beta, recency, age);
  },

  /** Eq. 41 over the chance of being alive; at s = 1 the logarithm. */
  expectedIfAlive(parameters, t, x, age) {
    const rate = (parameters[0]! + x) / (parameters[1]! + age);
    return rate * this.activeIfAlive(parameters, t, x, age);
  },

  activeIfAlive(parameters, t, _x, age) {
    const since = parameters[3]! + age;
    return since * growth(parameters[2]! - 1, Math.log1p(t / since));
  },

  foreverIfAlive(parameters, delta, x, age) {
    const rate = (parameters[0]! + x) / (parameters[1]! + age);
    const since = parameters[3]! + age;
    return rate * since * scaledExponentialIntegral(parameters[2]!, delta * since);
  },

  countChance: paretoCount,

  drawIfAlive(parameters, t, x, age, random, out) {
    const rate = gammaVariate(random, parameters[0]! + x) / (parameters[1]! + age);
    const leaving = gammaVariate(random, parameters[2]!) / (parameters[3]! + age);
    const life = -Math.log(random.uniform()) / leaving;
    out.span = Math.min(t, life);
    out.count = poissonVariate(random, rate * out.span);
  },
};
