import type { OrderNumbers } from "./order-numbers.ts";
import { withoutDust } from "./sum-amounts.ts";
import type { RowAmounts } from "./tell-amounts.ts";
import type { LineMode } from "./tell-lines.ts";

/** What tells one order's rows apart where order numbers are used again. */
export interface RowKeys {
  readonly customers: Int32Array;
  readonly days: Int32Array;
  readonly currencies: Int32Array;
}

/**
 * What each row adds to its order: its amount less what was given back; 0 for a row without amount and, where
 * the total is repeated, for each row but the first with that amount.
 *
 * @param before which row of an order bears its total: kept ones should go first, so that an order keeps its
 *   amount when one of its lines goes
 */
export function countAmounts(
  orders: OrderNumbers,
  keys: RowKeys,
  amounts: RowAmounts,
  mode: LineMode,
  netRefunds: boolean,
  before: (a: number, b: number) => number,
): Float64Array {
  const refunds = netRefunds ? amounts.refunds : null;
  const counted = amounts.amounts.map((amount, row) => {
    if (Number.isNaN(amount)) return 0;
    const refund = refunds?.[row] ?? 0;
    return refund === 0 || amount < 0 ? amount : withoutDust(amount - refund);
  });
  if (mode !== "repeated") return counted;
  for (let group = 0; group < orders.groups; group++) {
    const from = orders.starts[group]!;
    const to = orders.starts[group + 1]!;
    if (to - from < 2) continue;
    const seen = new Set<string>();
    for (const row of orders.members.slice(from, to).sort(before)) {
      if (Number.isNaN(amounts.amounts[row]!)) continue;
      const key = `${keys.customers[row]} ${keys.days[row]} ${keys.currencies[row]} ${amounts.amounts[row]}`;
      if (seen.has(key)) counted[row] = 0;
      else seen.add(key);
    }
  }
  return counted;
}

/**
 * Why a row has no amount to count: "blank" only where no other row of its order bears the order's total.
 * Zeros beside a total on one line are such blanks too.
 */
export function tellMissing(
  orders: OrderNumbers,
  amounts: RowAmounts,
  mode: LineMode,
): (row: number) => "blank" | "unreadable" | "zero" | null {
  const { blank } = amounts;
  const bearing = new Uint8Array(orders.groups);
  if (mode === "first-line" || mode === "repeated") {
    for (let row = 0; row < blank.length; row++) {
      const amount = amounts.amounts[row]!;
      if (amount > 0 || amount < 0) bearing[orders.groupOf[row]!] = 1;
    }
  }
  return (row) => {
    const amount = amounts.amounts[row]!;
    if (amount > 0 || amount < 0) return null;
    if (blank[row] === 1) return bearing[orders.groupOf[row]!] === 1 ? null : "blank";
    if (Number.isNaN(amount)) return "unreadable";
    return bearing[orders.groupOf[row]!] === 1 ? null : "zero";
  };
}
