import type { Random } from "../math/random.ts";
import { gammaVariate } from "../math/variates.ts";
import { type ForecastWindow, WEEKS_A_MONTH } from "./forecast-window.ts";
import type { Parameters, PurchaseDraw, PurchaseModel } from "./purchase-model.ts";

/** A model of the purchases with one of the spend; p, q, v may be null when every order is worth the same. */
export interface Belief {
  readonly purchases: Parameters;
  readonly spend: Parameters | null;
}

/** Up to this many purchases each gets its own moment; beyond, their discount is as good as its mean. */
const OWN_MOMENTS = 4;

/**
 * Random futures of customers over a window, as multiples of what `scaleOfSpend` says of one customer. Chance and
 * doubt about the parameters together: draw m follows belief m modulo their number.
 *
 * Being alive is drawn stratified: of the draws of one belief, the share that P(alive) says, give or take one.
 */
export class FutureDraws {
  private readonly out: PurchaseDraw = { count: 0, span: 0 };
  private readonly reach: Float64Array;

  constructor(
    private readonly model: PurchaseModel,
    private readonly beliefs: readonly Belief[],
    private readonly window: ForecastWindow,
    /** Draws a customer; a multiple of the number of beliefs. */
    readonly size: number,
  ) {
    // reach[k] is ∫ of the discount factor up to the end of month k.
    this.reach = new Float64Array(window.ends.length + 1);
    for (let k = 0; k < window.ends.length; k++) {
      const start = k > 0 ? window.ends[k - 1]! : 0;
      this.reach[k + 1] = this.reach[k]! + (window.ends[k]! - start) * window.factors[k]!;
    }
  }

  /**
   * Fills `draws` for a customer. With spend beliefs the unit is v + x·z (see `scaleOfSpend`), without it is an order.
   *
   * @param known x where a repeat average is known, else 0
   */
  fill(x: number, recency: number, age: number, known: number, random: Random, draws: Float64Array): void {
    const { beliefs, model, size } = this;
    const rounds = size / beliefs.length;
    for (let j = 0; j < beliefs.length; j++) {
      const { purchases, spend } = beliefs[j]!;
      const odds = Math.exp(model.logOddsGone(purchases, x, recency, age));
      const alive = 1 / (1 + odds);
      const shift = random.uniform();
      for (let round = 0; round < rounds; round++) {
        const at = round * beliefs.length + j;
        draws[at] = (round + shift) / rounds < alive ? this.one(purchases, spend, x, age, known, random) : 0;
      }
    }
  }

  private one(
    purchases: Parameters,
    spend: Parameters | null,
    x: number,
    age: number,
    known: number,
    random: Random,
  ): number {
    const { out } = this;
    this.model.drawIfAlive(purchases, this.window.weeks, x, age, random, out);
    if (out.count === 0) return 0;
    const discount = this.meanDiscount(out, random);
    if (spend === null) return out.count * discount;
    const p = spend[0]!;
    const money = gammaVariate(random, p * out.count) / gammaVariate(random, spend[1]! + p * known);
    return money * discount;
  }

  private meanDiscount({ count, span }: PurchaseDraw, random: Random): number {
    const { ends, factors } = this.window;
    const last = ends.length - 1;
    if (count > OWN_MOMENTS) {
      const month = Math.min(Math.floor(span / WEEKS_A_MONTH), last);
      const start = month > 0 ? ends[month - 1]! : 0;
      return (this.reach[month]! + (span - start) * factors[month]!) / span;
    }
    let sum = 0;
    for (let i = 0; i < count; i++) {
      sum += factors[Math.min(Math.floor((random.uniform() * span) / WEEKS_A_MONTH), last)]!;
    }
    return sum / count;
  }
}

/** What a draw with spend beliefs is a multiple of: v + x·z, the rate of the posterior of ν. */
export function scaleOfSpend(spend: Parameters | null, known: number, average: number, mean: number): number {
  return spend === null ? mean : spend[2]! + known * average;
}
