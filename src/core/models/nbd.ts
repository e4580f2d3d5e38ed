import { gammaVariate, poissonVariate } from "../math/variates.ts";
import { nbdLikelihood } from "./nbd-likelihood.ts";
import { nbdCount } from "./purchase-counts.ts";
import type { PurchaseModel } from "./purchase-model.ts";

/** NBD (Ehrenberg 1959): rates are Gamma(r, alpha) and nobody ever leaves; what is left when no dropout shows. */
export const nbd: PurchaseModel = {
  name: "nbd",
  parameterNames: ["r", "alpha"],
  durations: [false, true],
  logLikelihood: nbdLikelihood,
  starts: (rate) => [[0.7, 0.7 / rate]],
  logOddsGone: () => Number.NEGATIVE_INFINITY,
  expectedIfAlive: (parameters, t, x, age) => (t * (parameters[0]! + x)) / (parameters[1]! + age),
  activeIfAlive: (_parameters, t) => t,
  foreverIfAlive: (parameters, delta, x, age) => (parameters[0]! + x) / (parameters[1]! + age) / delta,
  countChance: (parameters, n, t) => nbdCount(parameters[0]!, parameters[1]!, n, t),
  drawIfAlive(parameters, t, x, age, random, out) {
    const rate = gammaVariate(random, parameters[0]! + x) / (parameters[1]! + age);
    out.span = t;
    out.count = poissonVariate(random, rate * t);
  },
};
