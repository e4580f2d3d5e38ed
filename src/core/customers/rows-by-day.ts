/**
 * The positions of the rows in order of day, rows of one day in their own order; null when they already
 * stand so. Rows with a NaN day are left out.
 *
 * A counting sort, because days are whole numbers in a narrow range: time and memory grow with the rows
 * plus the days between the first and the last.
 */
export function rowsByDay(days: Float64Array): Int32Array | null {
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
  if (!(last >= first)) return new Int32Array(0);

  const starts = new Int32Array(last - first + 2);
  let dated = 0;
  for (let row = 0; row < days.length; row++) {
    const day = days[row]!;
    if (day >= first) {
      starts[day - first + 1]!++;
      dated++;
    }
  }
  for (let day = 1; day < starts.length; day++) starts[day]! += starts[day - 1]!;
  const rows = new Int32Array(dated);
  for (let row = 0; row < days.length; row++) {
    const day = days[row]!;
    if (day >= first) rows[starts[day - first]!++] = row;
  }
  return rows;
}
