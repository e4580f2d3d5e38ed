import { clv } from "./clv.ts";
import { retentionValue } from "./retention-value.ts";
import { type SpendingLimits, spendingLimits } from "./spending-limits.ts";

/** A customer in seven numbers; the period is a year. */
export interface CustomerFigures {
  readonly orderValue: number;
  readonly ordersAYear: number;
  /** How many years someone stays a customer, above 0. */
  readonly years: number;
  /** Share of the order value that is left as margin, 0 … 1. */
  readonly margin: number;
  /** What winning one customer costs today. */
  readonly winningCost: number;
  /** What keeping one customer costs a year. */
  readonly keepingCost: number;
  /** How much more of all customers an effort keeps a year: 0.05 is five in every hundred. */
  readonly gain: number;
  /** Discount of a year, above −1. */
  readonly discount: number;
}

export interface CustomerCalculation extends SpendingLimits {
  /** After the cost of winning and keeping. */
  readonly clv: number;
  readonly valueBefore: number;
  /** Margin less the cost of keeping. */
  readonly marginAYear: number;
  /** Share kept a year; NaN for a customer who stays less than a year. */
  readonly keptNow: number;
  readonly keptGoal: number;
  /** The "end" form of the retention value; NaN where the share kept is not known. */
  readonly valueIfKept: number;
}

/**
 * Lifetime value by formula and what follows from it. Who stays L years on the average is kept with a chance of
 * 1 − 1/L a year (the mean of a geometric lifetime is 1/(1 − r)).
 */
export function calculateCustomer(figures: CustomerFigures): CustomerCalculation {
  const { orderValue, ordersAYear, years, margin, winningCost, keepingCost, gain, discount } = figures;
  const marginAYear = orderValue * ordersAYear * margin - keepingCost;
  const keeping = keepingCost * years;
  const valueBefore = clv(orderValue, ordersAYear, years, margin, keeping);
  const keptNow = years >= 1 ? 1 - 1 / years : Number.NaN;
  const keptGoal = Math.min(1, keptNow + gain);
  const valueIfKept = retentionValue(marginAYear, keptNow, discount, "end");
  const limits = spendingLimits({
    valueBefore,
    marginAMonth: marginAYear / 12,
    winningCost,
    valueIfKept,
    keptNow,
    keptGoal,
  });
  return {
    ...limits,
    clv: clv(orderValue, ordersAYear, years, margin, winningCost + keeping),
    ...{ valueBefore, marginAYear, keptNow, keptGoal, valueIfKept },
  };
}
