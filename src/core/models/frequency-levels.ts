import type { PurchaseHistories } from "../customers/purchase-histories.ts";

/** Histories with their distinct frequencies: gamma functions are needed once a frequency, not once a row. */
export interface FrequencyLevels extends PurchaseHistories {
  /** The distinct x, in order of appearance. */
  readonly levels: Float64Array;
  /** Customers at each level. */
  readonly levelWeights: Float64Array;
  /** For each row, the position of its x in `levels`. */
  readonly levelOf: Int32Array;
}

export function frequencyLevels(histories: PurchaseHistories): FrequencyLevels {
  const { frequency, recency, age, weight } = histories;
  const positions = new Map<number, number>();
  const levels: number[] = [];
  const weights: number[] = [];
  const levelOf = new Int32Array(frequency.length);
  let last = Number.NaN;
  let position = 0;
  for (let i = 0; i < frequency.length; i++) {
    const x = frequency[i]!;
    // Rows ordered by frequency within age repeat themselves, and spare most look-ups.
    if (x !== last) {
      last = x;
      const known = positions.get(x);
      position = known ?? levels.push(x) - 1;
      if (known === undefined) {
        positions.set(x, position);
        weights.push(0);
      }
    }
    levelOf[i] = position;
    weights[position]! += weight[i]!;
  }
  return {
    frequency,
    recency,
    age,
    weight,
    levels: Float64Array.from(levels),
    levelWeights: Float64Array.from(weights),
    levelOf,
  };
}
