import type { CurrencyLine } from "./clean-report.ts";
import type { ReadRows } from "./read-rows.ts";
import { FLAG } from "./reasons.ts";
import { Sums } from "./sum-amounts.ts";

/** Rows and total of each currency, of the rows that nothing else leaves out; most rows first. */
export function countCurrencies(read: ReadRows, counted: Float64Array, mask: number): CurrencyLine[] {
  const { codes, ofRow } = read.currencies;
  const others = mask & ~FLAG["other-currency"];
  const rows = new Int32Array(codes.length + 1);
  const sums = new Sums(codes.length + 1);
  for (let row = 0; row < ofRow.length; row++) {
    if ((read.flags[row]! & others) !== 0) continue;
    // Rows that name none stand last.
    const at = ofRow[row]! < 0 ? codes.length : ofRow[row]!;
    rows[at]!++;
    sums.add(at, counted[row]!);
  }
  return [...codes, null]
    .map((currency, at) => ({ currency, rows: rows[at]!, amount: sums.value(at) }))
    .filter((line) => line.rows > 0)
    .sort((a, b) => b.rows - a.rows);
}
