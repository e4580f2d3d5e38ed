import type { RefundReport, Tally } from "./clean-report.ts";
import type { OrderNumbers } from "./order-numbers.ts";
import { Sums } from "./sum-amounts.ts";
import type { RowAmounts } from "./tell-amounts.ts";

const PREFIX = /^([^\d]{1,12})\d/;

interface PrefixCount {
  rows: number;
  orders: number;
  positive: number;
  negative: number;
}

/** Beginnings of order numbers under which nothing is sold and something is given back ("C", "CN-"). */
export function creditPrefixes(numbers: OrderNumbers, amounts: RowAmounts): RefundReport["prefixes"] {
  const counts = new Map<string, PrefixCount>();
  for (let group = 0; group < numbers.groups; group++) {
    const number = numbers.numbers[group];
    const prefix = typeof number === "string" ? (PREFIX.exec(number.trim())?.[1] ?? "") : "";
    const count = counts.get(prefix.toUpperCase()) ?? { rows: 0, orders: 0, positive: 0, negative: 0 };
    counts.set(prefix.toUpperCase(), count);
    count.orders++;
    for (let at = numbers.starts[group]!; at < numbers.starts[group + 1]!; at++) {
      countRow(count, amounts.amounts[numbers.members[at]!]!);
    }
  }
  if ([...counts.values()].every(({ positive }) => positive === 0)) return [];
  return [...counts]
    .filter(([prefix, { positive, negative }]) => prefix !== "" && negative > 0 && positive === 0)
    .map(([prefix, { rows, orders }]) => ({ prefix, rows, orders }))
    .sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
}

function countRow(count: PrefixCount, amount: number): void {
  count.rows++;
  if (amount > 0) count.positive++;
  else if (amount < 0) count.negative++;
}

/** Kept rows with a negative amount. */
export function tallyNetted(
  numbers: OrderNumbers,
  counted: Float64Array,
  amounts: Float64Array,
  isKept: (row: number) => boolean,
): Tally {
  const sums = new Sums(1);
  let rows = 0;
  let orders = 0;
  let lastGroup = -1;
  for (const row of numbers.members) {
    if (!isKept(row) || !(amounts[row]! < 0)) continue;
    rows++;
    const group = numbers.groupOf[row]!;
    if (group !== lastGroup) orders++;
    lastGroup = group;
    sums.add(0, counted[row]!);
  }
  return { rows, orders, amount: sums.value(0) };
}

/** What the refund column says of the kept rows; null without one. */
export function tallyColumn(
  amounts: RowAmounts,
  netted: boolean,
  isKept: (row: number) => boolean,
): RefundReport["column"] {
  if (amounts.refunds === null) return null;
  const sums = new Sums(1);
  let rows = 0;
  amounts.refunds.forEach((refund, row) => {
    if (refund === 0 || !isKept(row)) return;
    rows++;
    sums.add(0, -refund);
  });
  return { rows, amount: sums.value(0), netted };
}
