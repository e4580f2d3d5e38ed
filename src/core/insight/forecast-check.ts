import { rankCorrelation } from "../math/rank-correlation.ts";

/** How well a forecast of each customer met what happened. */
export interface ForecastCheck {
  /** Total predicted ÷ total actual − 1; NaN when nothing happened. */
  readonly bias: number;
  /** Mean absolute error a customer. */
  readonly error: number;
  /** Spearman's: did those of whom most was expected bring most? NaN when either does not vary. */
  readonly rankCorrelation: number;
}

export function forecastCheck(predicted: Float64Array, actual: Float64Array): ForecastCheck {
  let [expected, happened, error] = [0, 0, 0];
  for (let i = 0; i < predicted.length; i++) {
    expected += predicted[i]!;
    happened += actual[i]!;
    error += Math.abs(predicted[i]! - actual[i]!);
  }
  return {
    bias: happened === 0 ? Number.NaN : expected / happened - 1,
    error: error / predicted.length,
    rankCorrelation: rankCorrelation(predicted, actual),
  };
}

/** Customers of one tenth, with the sums of some columns over them. */
export interface Decile {
  readonly customers: number;
  readonly sums: readonly number[];
}

/**
 * Tenths of the customers by a column, the highest first, each with its sums of other columns. Where an edge parts
 * customers who are equal in that column, each of them counts with their mean, so that the tenths are equal in
 * size and the order of the rows does not matter. Fewer than ten customers give fewer groups.
 */
export function deciles(by: Float64Array, columns: readonly Float64Array[]): Decile[] {
  const order = Uint32Array.from(by.keys()).sort((a, b) => by[b]! - by[a]!);
  const ordered = columns.map((column) => meanOfEquals(order, by, column));
  const groups = Math.min(10, by.length);
  const edge = (group: number) => Math.round((group * by.length) / groups);
  return Array.from({ length: groups }, (_, group) => ({
    customers: edge(group + 1) - edge(group),
    sums: ordered.map((values) =>
      values.subarray(edge(group), edge(group + 1)).reduce((sum, value) => sum + value, 0),
    ),
  }));
}

/** A column in the given order, each value replaced by the mean over those equal in `by`. */
function meanOfEquals(order: Uint32Array, by: Float64Array, column: Float64Array): Float64Array {
  const values = Float64Array.from(order, (at) => column[at]!);
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && by[order[end]!] === by[order[start]!]) end++;
    const equals = values.subarray(start, end);
    equals.fill(equals.reduce((sum, value) => sum + value, 0) / equals.length);
  }
  return values;
}
