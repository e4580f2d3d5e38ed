import type { PurchaseHistories } from "../customers/purchase-histories.ts";

/**
 * About `points` customers out of all, each standing for equally many: every so-many-th customer along the rows.
 *
 * Systematic sampling: on rows ordered by age and frequency every stratum gets its share, and the same rows
 * always give the same sample. The weights add up to those of all.
 */
export function subsample(histories: PurchaseHistories, points: number): PurchaseHistories {
  const { frequency, recency, age, weight } = histories;
  const everyone = weight.reduce((sum, w) => sum + w, 0);
  const stride = everyone / points;
  const rows: number[] = [];
  const hits: number[] = [];
  let passed = 0;
  let next = stride / 2;
  for (let i = 0; i < weight.length; i++) {
    passed += weight[i]!;
    if (passed <= next) continue;
    const count = Math.ceil((passed - next) / stride);
    rows.push(i);
    hits.push(count * stride);
    next += count * stride;
  }
  return {
    frequency: Float64Array.from(rows, (row) => frequency[row]!),
    recency: Float64Array.from(rows, (row) => recency[row]!),
    age: Float64Array.from(rows, (row) => age[row]!),
    weight: Float64Array.from(hits),
  };
}
