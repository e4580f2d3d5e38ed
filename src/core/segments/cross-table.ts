/** Counts (or sums) of two groupings against each other, with totals in the last row and column. */
export interface CrossTable {
  readonly rows: number;
  readonly columns: number;
  /** (rows + 1) × (columns + 1), row by row: number of customers. */
  readonly counts: Float64Array;
  /** The same cells: sum of the values. */
  readonly sums: Float64Array;
  /** The same cells: number of customers with a value. */
  readonly valued: Float64Array;
}

export const crossMeasures = ["count", "share", "row", "column", "value", "average", "index"] as const;

export type CrossMeasure = (typeof crossMeasures)[number];

/**
 * @param rowOf position of each customer's row group
 * @param columnOf position of each customer's column group
 * @param values value of each customer; NaN counts as no value
 */
export function crossTable(
  rowOf: ArrayLike<number>,
  columnOf: ArrayLike<number>,
  rows: number,
  columns: number,
  values: ArrayLike<number> | undefined,
): CrossTable {
  const width = columns + 1;
  const counts = new Float64Array((rows + 1) * width);
  const sums = new Float64Array((rows + 1) * width);
  const valued = new Float64Array((rows + 1) * width);
  for (let i = 0; i < rowOf.length; i++) {
    const row = rowOf[i]!;
    const column = columnOf[i]!;
    const value = values?.[i] ?? 0;
    for (const at of [
      row * width + column,
      row * width + columns,
      rows * width + column,
      rows * width + columns,
    ]) {
      counts[at]!++;
      if (Number.isNaN(value)) continue;
      sums[at]! += value;
      valued[at]!++;
    }
  }
  return { rows, columns, counts, sums, valued };
}

/**
 * One measure of every cell, totals included: count; share of all; share of its row or column; sum or average
 * of the values; index = 100 × observed ÷ expected when the two groupings were independent. NaN where there
 * is nothing to divide by.
 */
export function crossMeasure(table: CrossTable, measure: CrossMeasure): Float64Array {
  const { rows, columns, counts, sums, valued } = table;
  const width = columns + 1;
  const all = counts[counts.length - 1]!;
  return counts.map((count, at) => {
    const ofRow = counts[at - (at % width) + columns]!;
    const ofColumn = counts[rows * width + (at % width)]!;
    switch (measure) {
      case "count":
        return count;
      case "share":
        return count / all;
      case "row":
        return count / ofRow;
      case "column":
        return count / ofColumn;
      case "value":
        return sums[at]!;
      case "average":
        return sums[at]! / valued[at]!;
      default:
        return (100 * count * all) / (ofRow * ofColumn);
    }
  });
}
