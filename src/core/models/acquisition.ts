/** The most to spend on winning a customer: value before cost ÷ ratio. 1 is break-even, 3 the usual target. */
export function maximumAcquisitionCost(valueBeforeCost: number, ratio: number): number {
  return valueBeforeCost / ratio;
}

/** Periods until the acquisition cost is earned back; NaN when the margin of a period never does so. */
export function paybackPeriods(acquisitionCost: number, marginPerPeriod: number): number {
  return marginPerPeriod > 0 ? acquisitionCost / marginPerPeriod : Number.NaN;
}

/**
 * The most to spend a customer in one period on raising retention from `now` to `goal` (shares, 0 … 1): the
 * extra chance to keep the customer × the value if kept, which is the "end" form of the retention value.
 */
export function maximumRetentionSpend(valueIfKept: number, now: number, goal: number): number {
  return (goal - now) * valueIfKept;
}
