import { purchasesWithin } from "../customers/purchases-within.ts";
import { latestDay, summariseOrders } from "../customers/summarise-orders.ts";
import { forecastCustomers } from "../models/customer-forecast.ts";
import { forecastWindow, WEEKS_A_MONTH } from "../models/forecast-window.ts";
import type { PurchaseModelName } from "../models/purchase-model.ts";
import { fitShop, modelledCustomers, type ShopModel } from "../models/shop-model.ts";
import type { Orders } from "../orders/orders.ts";

/** One row a customer of the calibration period: what was expected of the time after it, and what happened. */
export interface Backtest {
  /** What was fitted on the calibration period. */
  readonly model: ShopModel;
  /** Last day of the calibration period, and of the data. */
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
 * Fits on the first part of the history and predicts the rest, for the customers who had bought by then. Values
 * are net amounts, not discounted, because they are compared with what was paid.
 *
 * The naive forecast repeats what each customer did in as long a time just before the split; where the history
 * before it is shorter, at the same pace.
 *
 * @param share part of the days of the history to fit on, between 0 and 1
 * @returns null when either part has no days, or nobody had bought by the split
 */
export function backtest(orders: Orders, share: number, name: PurchaseModelName): Backtest | null {
  const asOf = latestDay(orders);
  const first = summariseOrders(orders).firstDay.reduce((low, day) => Math.min(low, day), asOf);
  const split = Math.floor(first + share * (asOf - first));
  const summary = summariseOrders(orders, split);
  if (summary.customers === 0 || split <= first || split >= asOf) return null;

  const days = asOf - split;
  const customers = modelledCustomers(summary);
  const model = fitShop(summary, customers.histories, name);
  const window = forecastWindow(days / 7 / WEEKS_A_MONTH, 0);
  const forecast = forecastCustomers(model, customers, window);
  const after = purchasesWithin(orders, split, asOf);
  const before = purchasesWithin(orders, split - days, split);
  const pace = days / Math.min(days, split - first + 1);
  const own = (values: ArrayLike<number>, times = 1) =>
    Float64Array.from(summary.identifier, (at) => values[at]! * times);
  return {
    ...{ model, split, asOf },
    predictedOrders: forecast.orders,
    predictedValue: forecast.value,
    actualOrders: own(after.purchases),
    actualValue: own(after.total),
    naiveOrders: own(before.purchases, pace),
    naiveValue: own(before.total, pace),
  };
}
