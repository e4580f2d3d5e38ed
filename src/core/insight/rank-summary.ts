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
  const order = ascendingOrder(values).filter((row) => segment[row]! >= 0);
  const counts = new Float64Array(segments);
  for (const row of order) counts[segment[row]!]!++;
  const rankSums = new Float64Array(segments);
  const middle = new MiddleFinder(counts);
  let ties = 0;
  for (let start = 0; start < order.length; ) {
    const value = values[order[start]!]!;
    let end = start + 1;
    while (end < order.length && values[order[end]!]! === value) end++;
    const rank = (start + 1 + end) / 2;
    for (let at = start; at < end; at++) {
      const own = segment[order[at]!]!;
      rankSums[own]! += rank;
      middle.see(own, value);
    }
    const equal = end - start;
    ties += equal ** 3 - equal;
    start = end;
  }
  const half = order.length / 2;
  const ends = [values[order[Math.ceil(half) - 1] ?? -1], values[order[Math.floor(half)] ?? -1]];
  return {
    counts,
    all: order.length,
    rankSums,
    ties,
    medians: middle.medians(),
    medianOfAll: order.length === 0 ? Number.NaN : ends[0]! / 2 + ends[1]! / 2,
  };
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
