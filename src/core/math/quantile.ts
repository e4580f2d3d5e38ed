/**
 * The p-quantile of sorted numbers, 0 ≤ p ≤ 1, by linear interpolation between positions p(n − 1), the R-7 method
 * (as Excel's PERCENTILE.INC); for quantiles of random draws use `drawQuantile`.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  return between(sorted, p * (sorted.length - 1));
}

/**
 * The p-quantile of sorted random draws at position p(n + 1) − 1, the R-6 method: a further draw lies below it with
 * chance p exactly, where R-7 would make an 80% interval of 160 draws one of 79%.
 */
export function drawQuantile(sorted: ArrayLike<number>, p: number): number {
  return between(sorted, Math.min(Math.max(p * (sorted.length + 1) - 1, 0), sorted.length - 1));
}

function between(sorted: ArrayLike<number>, position: number): number {
  const below = Math.floor(position);
  const low = sorted[below]!;
  const share = position - below;
  return share > 0 ? low + share * (sorted[below + 1]! - low) : low;
}
