import type { CustomerSummary } from "../customers/customer-summary.ts";
import { purchasesWithin } from "../customers/purchases-within.ts";
import { forecastCustomers, type UsableModel } from "../models/customer-forecast.ts";
import { forecastWindow, WEEKS_A_MONTH } from "../models/forecast-window.ts";
import type { ModelledCustomers } from "../models/shop-model.ts";
import type { Orders } from "../orders/orders.ts";

/** One row a customer: what was expected of the time after a day, and what happened in it. */
export interface ForecastOutcome {
  /** The last day that the forecast knew, and the last day of the data. */
  readonly split: number;
  readonly asOf: number;
  readonly predictedOrders: Float64Array;
  readonly predictedValue: Float64Array;
  readonly actualOrders: Float64Array;
  readonly actualValue: Float64Array;
  /** "As many as in the last period of that length": the rival that a forecast must beat. */
  readonly naiveOrders: Float64Array;
  readonly naiveValue: Float64Array;
}

/**
 * A forecast beside what happened. Values are net amounts, not discounted, because they are compared with what was
 * paid. The naive forecast repeats what each customer did in as long a time just before; where the history before
 * is shorter, at the same pace.
 *
 * @param summary customers by the split, its `asOf`; the rows of the answer are theirs
 * @param first first day of the history
 * @param asOf last day of what happened, after the split
 */
export function forecastOutcome(
  orders: Orders,
  summary: CustomerSummary,
  customers: ModelledCustomers,
  model: UsableModel,
  first: number,
  asOf: number,
): ForecastOutcome {
  const split = summary.asOf;
  const days = asOf - split;
  const window = forecastWindow(days / 7 / WEEKS_A_MONTH, 0);
  const forecast = forecastCustomers(model, customers, window);
  const after = purchasesWithin(orders, split, asOf);
  const before = purchasesWithin(orders, split - days, split);
  const pace = days / Math.min(days, split - first + 1);
  const own = (values: ArrayLike<number>, times = 1) =>
    Float64Array.from(summary.identifier, (at) => values[at]! * times);
  return {
    ...{ split, asOf },
    predictedOrders: forecast.orders,
    predictedValue: forecast.value,
    actualOrders: own(after.purchases),
    actualValue: own(after.total),
    naiveOrders: own(before.purchases, pace),
    naiveValue: own(before.total, pace),
  };
}
