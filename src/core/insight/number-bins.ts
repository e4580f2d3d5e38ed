import { quantile } from "../math/quantile.ts";

/** Bins over all numbers: values up to and including edge k, and above edge k − 1, are in bin k. */
export interface NumberBins {
  /** Ascending; one fewer than the bins. */
  readonly edges: Float64Array;
}

/**
 * Bins that hold about equally many of the values: edges at the quantiles k ÷ bins (R-7), equal edges once. A
 * value on an edge belongs below it, as pandas' qcut has it. When all values are equal there are three bins:
 * below, equal, above.
 *
 * @param values none NaN, at least one
 */
export function binsOf(values: Float64Array, bins: number): NumberBins {
  const sorted = Float64Array.from(values).sort();
  const largest = sorted[sorted.length - 1]!;
  const edges = new Set<number>();
  for (let k = 1; k < bins; k++) edges.add(quantile(sorted, k / bins));
  // Above the largest value there would be a bin without anybody in it.
  edges.delete(largest);
  if (edges.size === 0 && sorted[0] === largest)
    return { edges: Float64Array.of(justBelow(largest), largest) };
  return { edges: Float64Array.from(edges).sort() };
}

/** Number of values in each bin. */
export function binCounts(values: Float64Array, { edges }: NumberBins): Float64Array {
  const counts = new Float64Array(edges.length + 1);
  for (const value of values) counts[binOf(value, edges)]!++;
  return counts;
}

function binOf(value: number, edges: Float64Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

function justBelow(value: number): number {
  return value - Math.max(Math.abs(value) * 2 ** -52, Number.MIN_VALUE);
}
