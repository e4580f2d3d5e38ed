import { retentionValue } from "./retention-value.ts";
import { type SpendingLimits, spendingLimits } from "./spending-limits.ts";

/** What is known of each customer; arrays of equal length, money after margin. */
export interface MoneyColumns {
  /** Lifetime value before the cost of winning. */
  readonly valueBefore: Float64Array;
  /** Margin so far before the cost of winning, over the months since the first order; null when not known. */
  readonly earned: Float64Array | null;
  readonly months: Float64Array | null;
  /** What a window ahead is expected to bring, and the share of it that each is expected to stay; null without a forecast. */
  readonly coming: { readonly value: Float64Array; readonly kept: Float64Array } | null;
}

export interface SpendingTerms {
  /** What winning a customer costs today. */
  readonly winningCost: number;
  /** What an effort adds to the share of customers kept, e.g. 0.05. */
  readonly gain: number;
  /** Share kept a year, and discount of a year, where there is no forecast. */
  readonly kept: number;
  readonly discount: number;
}

export interface GroupLimits extends SpendingLimits {
  readonly customers: number;
  /** Averages of the group. */
  readonly valueBefore: number;
  readonly marginAMonth: number;
  readonly keptNow: number;
  readonly keptGoal: number;
  readonly valueIfKept: number;
}

/**
 * What may be spent on a customer of a group.
 *
 * Margin a month is that of all members together over all their months since the first order, quiet months
 * included: who bought once last week does not count as who buys every week. With a forecast the share kept is
 * the part of the window that a member is expected to stay, and a customer who stays is worth what the group is
 * expected to bring ÷ all the time kept: buying goes on at one pace for as long as a customer stays. Without one
 * both come from a share kept a year (the "end" form of the retention value).
 *
 * @param members positions in the columns, at least one
 */
export function limitsOfGroup(
  { valueBefore, earned, months, coming }: MoneyColumns,
  members: ArrayLike<number>,
  { winningCost, gain, kept, discount }: SpendingTerms,
): GroupLimits {
  const customers = members.length;
  const sum = (values: Float64Array | null) => {
    let total = values === null ? Number.NaN : 0;
    for (let at = 0; at < customers; at++) total += values?.[members[at]!] ?? 0;
    return total;
  };
  const length = sum(months);
  const marginAMonth = length > 0 ? sum(earned) / length : Number.NaN;
  const average = sum(valueBefore) / customers;
  const stay = sum(coming?.kept ?? null);
  const keptNow = coming === null ? kept : stay / customers;
  const valueIfKept =
    coming === null
      ? retentionValue(12 * marginAMonth, kept, discount, "end")
      : stay > 0
        ? sum(coming.value) / stay
        : 0;
  const keptGoal = Math.min(1, keptNow + gain);
  const averages = { valueBefore: average, marginAMonth, keptNow, keptGoal, valueIfKept };
  return { customers, ...averages, ...spendingLimits({ ...averages, winningCost }) };
}
