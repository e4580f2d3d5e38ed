import type { Orders } from "../orders/orders.ts";

type Rows = Pick<Orders, "customer" | "day" | "amount">;

/**
 * The rows in order of day, rows of one day in their own order; the same object when they already stand so.
 * Rows with a NaN day are left out.
 *
 * A counting sort, because days are whole numbers in a narrow range: time and memory grow with the rows plus
 * the days between the first and the last. The columns are copied rather than pointed into, so that the pass
 * over them afterwards reads memory in order.
 */
export function orderByDay(rows: Rows): Rows {
  const starts = dayStarts(rows.day);
  if (starts === null) return rows;
  const { first, positions, count } = starts;
  const customer = new Int32Array(count);
  const day = new Float64Array(count);
  const amount = new Float64Array(count);
  for (let row = 0; row < rows.day.length; row++) {
    const at = rows.day[row]!;
    if (Number.isNaN(at)) continue;
    const to = positions[at - first]!++;
    customer[to] = rows.customer[row]!;
    day[to] = at;
    amount[to] = rows.amount[row]!;
  }
  return { customer, day, amount };
}

/** For each day from the first on, where its rows begin; null when the rows are in order already. */
function dayStarts(days: Float64Array): { first: number; positions: Int32Array; count: number } | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let sorted = true;
  for (let row = 0; row < days.length; row++) {
    const day = days[row]!;
    // False for NaN too, which therefore never counts as sorted.
    if (!(day >= last)) sorted = false;
    if (day > last) last = day;
    if (day < first) first = day;
  }
  if (sorted) return null;
  if (!(last >= first)) return { first: 0, positions: new Int32Array(0), count: 0 };

  const positions = new Int32Array(last - first + 2);
  for (let row = 0; row < days.length; row++) {
    const day = days[row]!;
    if (!Number.isNaN(day)) positions[day - first + 1]!++;
  }
  for (let day = 1; day < positions.length; day++) positions[day]! += positions[day - 1]!;
  return { first, positions, count: positions[positions.length - 1]! };
}
