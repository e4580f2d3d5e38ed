/**
 * The p-quantile of sorted numbers, 0 ≤ p ≤ 1, by linear interpolation between positions p(n − 1), the R-7 method
 * (as Excel's PERCENTILE.INC); for quantiles of random draws use `drawQuantile`.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  return between(sorted, p * (sorted.length - 1));
}

/** The middle of numbers in any order, NaN aside, as Excel's MEDIAN; NaN when there are none. */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  return sorted.length === 0 ? Number.NaN : quantile(sorted, 0.5);
}

/**
 * The p-quantile of random draws at position p(n + 1) − 1 of their order, the R-6 method: a further draw lies below
 * it with chance p exactly, where R-7 would make an 80% interval of 160 draws one of 79%. Reorders the draws.
 */
export function drawQuantile(draws: Float64Array, p: number): number {
  const position = Math.min(Math.max(p * (draws.length + 1) - 1, 0), draws.length - 1);
  const below = Math.floor(position);
  select(draws, below);
  if (position === below) return draws[below]!;
  let next = Number.POSITIVE_INFINITY;
  for (let i = below + 1; i < draws.length; i++) if (draws[i]! < next) next = draws[i]!;
  return draws[below]! + (position - below) * (next - draws[below]!);
}

/** Puts the k-th smallest in place k, no smaller after it and no larger before it (Hoare's quickselect). */
function select(values: Float64Array, k: number): void {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = values[(left + right) >>> 1]!;
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i <= j) {
        const kept = values[i]!;
        values[i++] = values[j]!;
        values[j--] = kept;
      }
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else return;
  }
}

function between(sorted: ArrayLike<number>, position: number): number {
  const below = Math.floor(position);
  const low = sorted[below]!;
  const share = position - below;
  return share > 0 ? low + share * (sorted[below + 1]! - low) : low;
}
