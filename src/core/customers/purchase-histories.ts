import { sortByInteger } from "../math/sort-by-integer.ts";
import type { CustomerSummary } from "./customer-summary.ts";

/**
 * What the purchase models need to know of customers; one row may stand for many who are alike. The arrays are
 * of equal length, in any order; the models run fastest on rows ordered by age.
 */
export interface PurchaseHistories {
  /** x: repeat purchase days, whole. */
  readonly frequency: Float64Array;
  /** t_x: age at the last purchase, weeks. */
  readonly recency: Float64Array;
  /** T: age at the end of the observation, weeks. */
  readonly age: Float64Array;
  /** How many customers the row stands for. */
  readonly weight: Float64Array;
}

/** Merged histories that remember which customer went where. */
export interface CustomerHistories extends PurchaseHistories {
  /** For each customer of the summary, the row of the histories. */
  readonly rowOf: Int32Array;
}

const DAYS_A_WEEK = 7;

/**
 * Merges the customers of a summary who have the same x, t_x and T; CDNOW's 2,357 become 1,016.
 *
 * Days are whole, so that "the same" is exact. The rows come out ordered by age, then frequency, then recency:
 * the same customers in another order give the same rows, and so bit for bit the same fit.
 */
export function purchaseHistories(summary: CustomerSummary): CustomerHistories {
  const n = summary.customers;
  const frequency = summary.purchases.map((purchases) => purchases - 1);
  const recency = new Int32Array(n);
  const age = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    recency[i] = summary.lastDay[i]! - summary.firstDay[i]!;
    age[i] = summary.asOf - summary.firstDay[i]!;
  }
  const order = sortByInteger(sortByInteger(sortByInteger(null, recency), frequency), age);
  const rowOf = new Int32Array(n);
  const firsts = new Int32Array(n);
  let rows = 0;
  for (let k = 0; k < n; k++) {
    const i = order[k]!;
    const first = rows > 0 ? firsts[rows - 1]! : -1;
    const same =
      first >= 0 &&
      age[i] === age[first] &&
      frequency[i] === frequency[first] &&
      recency[i] === recency[first];
    if (!same) firsts[rows++] = i;
    rowOf[i] = rows - 1;
  }
  const histories = {
    frequency: new Float64Array(rows),
    recency: new Float64Array(rows),
    age: new Float64Array(rows),
    weight: new Float64Array(rows),
    rowOf,
  };
  for (let row = 0; row < rows; row++) {
    const i = firsts[row]!;
    histories.frequency[row] = frequency[i]!;
    histories.recency[row] = recency[i]! / DAYS_A_WEEK;
    histories.age[row] = age[i]! / DAYS_A_WEEK;
  }
  for (let i = 0; i < n; i++) histories.weight[rowOf[i]!]!++;
  return histories;
}
