export const transitionMeasures = ["count", "row", "net"] as const;

export type TransitionMeasure = (typeof transitionMeasures)[number];

/**
 * Customers by segment before (row) and after (column), (segments + 1)² cells row by row: the last row is
 * "new" (not there before), the last column "gone" (not there after).
 *
 * @param before for each customer the segment, −1 for a customer who was not there
 * @param after the same customers, later
 */
export function transitionCounts(before: Int32Array, after: Int32Array, segments: number): Float64Array {
  const width = segments + 1;
  const counts = new Float64Array(width * width);
  for (let customer = 0; customer < before.length; customer++) {
    const from = before[customer]!;
    const to = after[customer]!;
    if (from < 0 && to < 0) continue;
    counts[(from < 0 ? segments : from) * width + (to < 0 ? segments : to)]!++;
  }
  return counts;
}

/** Each cell as a share of its row, 0–1; NaN in a row without customers. */
export function rowShares(counts: Float64Array, width: number): Float64Array {
  return counts.map((count, at) => {
    const start = at - (at % width);
    return count / counts.subarray(start, start + width).reduce((sum, one) => sum + one, 0);
  });
}

/** What one segment gained and lost: before = stayed + out + gone, after = stayed + in + new. */
export interface SegmentFlow {
  readonly before: number;
  readonly stayed: number;
  /** From and to other segments. */
  readonly in: number;
  readonly out: number;
  /** From and to outside the base. */
  readonly new: number;
  readonly gone: number;
  readonly net: number;
  readonly after: number;
}

export function segmentFlows(counts: Float64Array, segments: number): SegmentFlow[] {
  const width = segments + 1;
  return Array.from({ length: segments }, (_, segment) => {
    const stayed = counts[segment * width + segment]!;
    const entered = counts[segments * width + segment]!;
    const gone = counts[segment * width + segments]!;
    let before = 0;
    let after = 0;
    for (let other = 0; other < width; other++) {
      before += counts[segment * width + other]!;
      after += counts[other * width + segment]!;
    }
    return {
      before,
      stayed,
      in: after - stayed - entered,
      out: before - stayed - gone,
      new: entered,
      gone,
      net: after - before,
      after,
    };
  });
}
