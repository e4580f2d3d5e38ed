import { maximumAcquisitionCost, maximumRetentionSpend, paybackPeriods } from "./acquisition.ts";

/** Value for each unit spent on winning a customer that is held for healthy: the 3:1 convention. */
const TARGET_RATIO = 3;

/** What a customer brings and costs; money in one currency. */
export interface CustomerMoney {
  /** Lifetime value before the cost of winning the customer; the cost of keeping is off. */
  readonly valueBefore: number;
  /** Margin of a month, the cost of keeping off; NaN when not known. */
  readonly marginAMonth: number;
  /** What winning a customer costs today. */
  readonly winningCost: number;
  /** Value of a customer who stays, and the chance to keep one now and after an effort (0 … 1); NaN when not known. */
  readonly valueIfKept: number;
  readonly keptNow: number;
  readonly keptGoal: number;
}

/** What may be spent on a customer. Never below 0: who brings nothing may cost nothing. */
export interface SpendingLimits {
  /** The most to win one without losing money on it. */
  readonly breakEven: number;
  /** A third of that. */
  readonly target: number;
  /** Months until today's cost of winning one is earned back; NaN when it never is, or when that is not known. */
  readonly payback: number;
  /** The most to spend on keeping one; NaN when not known. */
  readonly keep: number;
}

export function spendingLimits(money: CustomerMoney): SpendingLimits {
  const { valueBefore, marginAMonth, winningCost, valueIfKept, keptNow, keptGoal } = money;
  return {
    breakEven: Math.max(0, maximumAcquisitionCost(valueBefore, 1)),
    target: Math.max(0, maximumAcquisitionCost(valueBefore, TARGET_RATIO)),
    payback: paybackPeriods(winningCost, marginAMonth),
    keep: Math.max(0, maximumRetentionSpend(valueIfKept, keptNow, keptGoal)),
  };
}
