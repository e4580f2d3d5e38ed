/** The eleven RFM segments, from best to worst as marketers list them. */
export const rfmSegments = [
  "champions",
  "loyal",
  "potential_loyalist",
  "new",
  "promising",
  "needs_attention",
  "about_to_sleep",
  "at_risk",
  "cant_lose",
  "hibernating",
  "lost",
] as const;

export type RfmSegment = (typeof rfmSegments)[number];

/** Below this number of customers scores by rank are chance, and no names are given. */
export const fewestForNames = 30;

/**
 * Rows R = 1 … 5, columns FM = 1 … 5; each of the 25 cells has one name. The R × F grid of the Python courses
 * with Hibernating split into Hibernating (R 2) and Lost (R 1), so that all eleven names of Putler's list are
 * reached and none overlap, as they do there.
 */
const grid: readonly (readonly RfmSegment[])[] = [
  ["lost", "lost", "at_risk", "at_risk", "cant_lose"],
  ["hibernating", "hibernating", "at_risk", "at_risk", "cant_lose"],
  ["about_to_sleep", "about_to_sleep", "needs_attention", "loyal", "loyal"],
  ["promising", "potential_loyalist", "potential_loyalist", "loyal", "loyal"],
  ["new", "potential_loyalist", "potential_loyalist", "champions", "champions"],
];

/**
 * The segment of scores 1 … 5. The second axis is FM = ⌊(F + M + 1) / 2⌋, the mean with a half rounded up; a
 * customer with exactly one order gets FM = 1 when R ≥ 4 and at most 2 otherwise, so that one large basket is
 * never "Loyal" or "At risk".
 *
 * @param orders number of purchases; the one-order rule is not applied when left out
 */
export function rfmSegment(r: number, f: number, m: number, orders?: number): RfmSegment {
  return grid[r - 1]![combinedScore(r, f, m, orders) - 1]!;
}

/** FM, the second axis of the grid, 1 … 5. */
export function combinedScore(r: number, f: number, m: number, orders?: number): number {
  const combined = Math.floor((f + m + 1) / 2);
  if (orders !== 1) return combined;
  return r >= 4 ? 1 : Math.min(2, combined);
}
