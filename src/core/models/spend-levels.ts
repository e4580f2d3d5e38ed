import type { SpendHistories } from "../customers/spend-histories.ts";

/** Spend histories with their distinct frequencies, for which gamma functions are needed. */
export interface SpendLevels extends SpendHistories {
  readonly levels: Float64Array;
  /** Customers at each level. */
  readonly levelWeights: Float64Array;
  /** Σ log z at each level. */
  readonly logAverages: Float64Array;
  readonly levelOf: Int32Array;
}

export function spendLevels({ frequency, average, weight }: SpendHistories): SpendLevels {
  const positions = new Map<number, number>();
  const levels: number[] = [];
  const weights: number[] = [];
  const logs: number[] = [];
  const levelOf = new Int32Array(frequency.length);
  for (let i = 0; i < frequency.length; i++) {
    const x = frequency[i]!;
    let position = positions.get(x);
    if (position === undefined) {
      position = levels.push(x) - 1;
      positions.set(x, position);
      weights.push(0);
      logs.push(0);
    }
    levelOf[i] = position;
    weights[position]! += weight[i]!;
    logs[position]! += weight[i]! * Math.log(average[i]!);
  }
  return {
    ...{ frequency, average, weight, levelOf },
    levels: Float64Array.from(levels),
    levelWeights: Float64Array.from(weights),
    logAverages: Float64Array.from(logs),
  };
}
