import { rankScores } from "./rank-scores.ts";

/** R, F and M of every customer, 1 … bins, the highest best. */
export interface RfmScores {
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** "fixed" when one order count was so common that F follows fixed counts. */
  readonly frequencyRule: "ranked" | "fixed";
}

/** The share of customers with one and the same order count from which ranks of F say nothing any more. */
const CLUMP = 0.4;

/**
 * RFM scores against the shop's own customers.
 *
 * @param daysSinceLast days since the last order, fewer is better
 * @param orders number of purchases
 * @param total net spend
 * @param bins 2 … 9, usually 5
 */
export function rfmScores(
  daysSinceLast: ArrayLike<number>,
  orders: ArrayLike<number>,
  total: ArrayLike<number>,
  bins: number,
): RfmScores {
  const fixed = bins === 5 && hasClump(orders);
  return {
    r: rankScores(daysSinceLast, bins, "less"),
    f: fixed ? Uint8Array.from(orders, fixedFrequencyScore) : rankScores(orders, bins, "more"),
    m: rankScores(total, bins, "more"),
    frequencyRule: fixed ? "fixed" : "ranked",
  };
}

/** Order counts 1 / 2 / 3 / 4–5 / 6 and more, the direct-mail convention. */
export function fixedFrequencyScore(orders: number): number {
  if (orders < 2) return 1;
  if (orders < 3) return 2;
  if (orders < 4) return 3;
  return orders < 6 ? 4 : 5;
}

/** Whether one and the same order count is so common that ranks of F say nothing. */
export function hasClump(orders: ArrayLike<number>): boolean {
  const counts = new Map<number, number>();
  let largest = 0;
  for (let i = 0; i < orders.length; i++) {
    const count = (counts.get(orders[i]!) ?? 0) + 1;
    counts.set(orders[i]!, count);
    if (count > largest) largest = count;
  }
  return largest > CLUMP * orders.length;
}
