/**
 * Scores 1 … bins of one dimension over all customers: p = (number worse + ½ number equal) ÷ n,
 * score = min(bins, 1 + ⌊bins·p⌋); then the worst distinct value scores 1 and the best scores `bins`. When all
 * values are equal everybody gets the score of p = ½, the middle.
 *
 * Equal values share a score, whatever the order of the rows. (Rivals: R's rfm cuts at quantiles, which leaves
 * bins empty; pandas recipes rank with method "first", which parts equal customers by row order.)
 *
 * @param values one per customer, none NaN
 * @param better whether "more" or "less" is better (days since the last order: less)
 */
export function rankScores(values: ArrayLike<number>, bins: number, better: "more" | "less"): Uint8Array {
  const sign = better === "more" ? 1 : -1;
  const n = values.length;
  const sorted = new Float64Array(n);
  for (let i = 0; i < n; i++) sorted[i] = sign * values[i]!;
  sorted.sort();
  const steps = scoreSteps(sorted, bins);
  const scores = new Uint8Array(n);
  for (let i = 0; i < n; i++) scores[i] = scoreOf(sign * values[i]!, steps);
  return scores;
}

interface ScoreStep {
  /** The lowest value that has this score. */
  readonly from: number;
  readonly score: number;
}

/** The values at which the score goes up, from ascending values; at most `bins` steps. */
function scoreSteps(sorted: Float64Array, bins: number): ScoreStep[] {
  const n = sorted.length;
  const steps: ScoreStep[] = [];
  let start = 0;
  while (start < n) {
    let end = start + 1;
    while (end < n && sorted[end] === sorted[start]) end++;
    // In whole numbers (2·worse + equal over 2n), so that no rounding moves a customer over an edge.
    let score = Math.min(bins, 1 + Math.floor((bins * (start + end)) / (2 * n)));
    const single = start === 0 && end === n;
    if (start === 0 && !single) score = 1;
    if (end === n && !single) score = bins;
    if (steps.length === 0 || steps[steps.length - 1]!.score !== score)
      steps.push({ from: sorted[start]!, score });
    start = end;
  }
  return steps;
}

function scoreOf(value: number, steps: readonly ScoreStep[]): number {
  let at = steps.length - 1;
  while (at > 0 && value < steps[at]!.from) at--;
  return steps[at]!.score;
}
