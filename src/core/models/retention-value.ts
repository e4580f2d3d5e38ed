/** When the first payment is counted and when its cash is booked: the three textbook forms. */
export const paymentTimings = ["start", "end", "residual"] as const;

export type PaymentTiming = (typeof paymentTimings)[number];

/**
 * Lifetime value of a contract customer with a constant retention rate (Fader & Hardie, note 24, 2012):
 * "start" m(1+d)/(1+d−r), the first payment counted at once; "end" m/(1+d−r), each payment booked at the end of
 * its period; "residual" m·r/(1+d−r), the value left after a payment has just been made.
 *
 * @param margin m, margin of one period
 * @param retention r, chance to stay another period, 0 … 1
 * @param discount d, rate of one period, above −1
 * @param periods number of payments summed; all of them, without end, when left out
 * @returns Infinity when the endless sum does not converge (r ≥ 1 + d)
 */
export function retentionValue(
  margin: number,
  retention: number,
  discount: number,
  timing: PaymentTiming,
  periods: number = Number.POSITIVE_INFINITY,
): number {
  const ratio = retention / (1 + discount);
  return margin * firstWeight(ratio, discount, timing) * geometricSum(ratio, periods);
}

/** Present value today of the first payment that counts, a share of the margin. */
function firstWeight(ratio: number, discount: number, timing: PaymentTiming): number {
  if (timing === "start") return 1;
  return timing === "end" ? 1 / (1 + discount) : ratio;
}

/** 1 + q + q² + … of `terms` terms. */
function geometricSum(ratio: number, terms: number): number {
  if (terms === Number.POSITIVE_INFINITY) return ratio < 1 ? 1 / (1 - ratio) : Number.POSITIVE_INFINITY;
  // expm1 keeps the digits that 1 − qⁿ would lose for q near 1.
  return ratio === 1 ? terms : Math.expm1(terms * Math.log(ratio)) / (ratio - 1);
}
