import { ascendingOrder } from "./ascending-order.ts";
import type { Grouping } from "./attribute.ts";

/** What a number's ranks tell of each segment; customers without a value count nowhere. */
export interface RankSummary {
  /** Customers with a value, in each segment and in all. */
  readonly counts: Float64Array;
  readonly all: number;
  /** Sum of the ranks (from 1, ties share their mean) in each segment. */
  readonly rankSums: Float64Array;
  /** Σ (t³ − t) over the groups of t equal values. */
  readonly ties: number;
  /** Medians by R-7 (the mean of the middle two); NaN without values. */
  readonly medians: Float64Array;
  readonly medianOfAll: number;
}

/** All segments at once, from one sort of the values. */
export function rankSummary(values: Float64Array, { segment, segments }: Grouping): RankSummary {
  const sorted = inOrder(values, segment);
  const all = sorted.values.length;
  const counts = new Float64Array(segments);
  for (let at = 0; at < all; at++) counts[sorted.segment[at]!]!++;
  const rankSums = new Float64Array(segments);
  const middle = new MiddleFinder(counts);
  let ties = 0;
  for (let start = 0; start < all; ) {
    const value = sorted.values[start]!;
    let end = start + 1;
    while (end < all && sorted.values[end] === value) end++;
    const rank = (start + 1 + end) / 2;
    for (let at = start; at < end; at++) {
      const own = sorted.segment[at]!;
      rankSums[own]! += rank;
      middle.see(own, value);
    }
    const equal = end - start;
    ties += equal ** 3 - equal;
    start = end;
  }
  const half = all / 2;
  const ends = [sorted.values[Math.ceil(half) - 1], sorted.values[Math.floor(half)]];
  return {
    counts,
    all,
    rankSums,
    ties,
    medians: middle.medians(),
    medianOfAll: all === 0 ? Number.NaN : ends[0]! / 2 + ends[1]! / 2,
  };
}

/** Values and segments side by side in ascending order, copied once: rows far apart are slow to fetch. */
function inOrder(values: Float64Array, segment: Int32Array): { values: Float64Array; segment: Int32Array } {
  const order = ascendingOrder(values);
  const sorted = { values: new Float64Array(order.length), segment: new Int32Array(order.length) };
  let count = 0;
  for (let at = 0; at < order.length; at++) {
    const row = order[at]!;
    if (segment[row]! < 0) continue;
    sorted.values[count] = values[row]!;
    sorted.segment[count++] = segment[row]!;
  }
  return { values: sorted.values.subarray(0, count), segment: sorted.segment.subarray(0, count) };
}

/** Keeps the middle value (or two) of each segment while values pass in ascending order. */
class MiddleFinder {
  private readonly seen: Float64Array;
  private readonly lower: Float64Array;
  private readonly upper: Float64Array;

  constructor(private readonly counts: Float64Array) {
    this.seen = new Float64Array(counts.length);
    this.lower = new Float64Array(counts.length).fill(Number.NaN);
    this.upper = new Float64Array(counts.length).fill(Number.NaN);
  }

  see(segment: number, value: number): void {
    const place = this.seen[segment]!++;
    const half = this.counts[segment]! / 2;
    if (place === Math.ceil(half) - 1) this.lower[segment] = value;
    if (place === Math.floor(half)) this.upper[segment] = value;
  }

  medians(): Float64Array {
    return this.lower.map((low, at) => low / 2 + this.upper[at]! / 2);
  }
}
