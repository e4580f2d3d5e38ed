import { weightedCorrelation } from "./weighted-correlation.ts";

/** Spearman's rank correlation; equal values share the mean of their ranks. NaN when a column does not vary. */
export function rankCorrelation(a: Float64Array, b: Float64Array): number {
  return weightedCorrelation(midRanks(a), midRanks(b), new Float64Array(a.length).fill(1));
}

/** Ranks from 1, the lowest first; equal values share the mean of theirs. */
function midRanks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values.keys()).sort((i, j) => values[i]! - values[j]!);
  const ranks = new Float64Array(values.length);
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let at = start; at < end; at++) ranks[order[at]!] = (start + end + 1) / 2;
  }
  return ranks;
}
