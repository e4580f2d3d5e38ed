import type { Derivatives } from "../math/newton.ts";
import type { Random } from "../math/random.ts";
import type { FrequencyLevels } from "./frequency-levels.ts";

/** The names by which a caller chooses; "nbd" is the limit without dropout that the others fall back to. */
export type PurchaseModelName = "bg-nbd" | "mbg-nbd" | "pareto-nbd" | "nbd";

/** The parameters in the order of the model's `parameterNames`, all above 0. */
export type Parameters = ArrayLike<number>;

/** Future purchases of one draw: `count` of them, spread evenly over the first `span` weeks. */
export interface PurchaseDraw {
  count: number;
  span: number;
}

/**
 * A model of repeat purchases: bought at an own rate until an own, unseen dropout. Times are weeks; x is the
 * number of repeat purchases, t_x (`recency`) the age at the last one, T (`age`) the age now.
 */
export interface PurchaseModel {
  readonly name: PurchaseModelName;
  /** The field's letters, e.g. ["r", "alpha", "a", "b"]. */
  readonly parameterNames: readonly string[];
  /** Which parameters are durations, and so scale with the unit of time. */
  readonly durations: readonly boolean[];

  /** The log-likelihood, with gradient and Hessian in the logs of the parameters. */
  logLikelihood(histories: FrequencyLevels, logParameters: Parameters): Derivatives;

  /** Where to begin a search, in a unit of time in which the oldest age is 1 and `rate` purchases are usual. */
  starts(rate: number): readonly (readonly number[])[];

  /** log of (chance gone ÷ chance alive) at T; −∞ where the model calls the customer surely alive. */
  logOddsGone(parameters: Parameters, x: number, recency: number, age: number): number;

  /** Expected purchases in the coming t weeks of a customer who is alive at T. */
  expectedIfAlive(parameters: Parameters, t: number, x: number, age: number): number;

  /** Expected weeks until dropout or t weeks, whichever comes first, of a customer who is alive at T. */
  activeIfAlive(parameters: Parameters, t: number, x: number, age: number): number;

  /** Expected purchases for ever after, discounted at the continuous rate `delta` a week, of one alive at T. */
  foreverIfAlive(parameters: Parameters, delta: number, x: number, age: number): number;

  /** P(X(t) = n): the chance that a new customer makes n repeat purchases in t weeks. */
  countChance(parameters: Parameters, n: number, t: number): number;

  /** One random future of `t` weeks of a customer who is alive at T, written to `out`. */
  drawIfAlive(
    parameters: Parameters,
    t: number,
    x: number,
    age: number,
    random: Random,
    out: PurchaseDraw,
  ): void;
}
