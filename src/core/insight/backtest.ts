import { latestDay, summariseOrders } from "../customers/summarise-orders.ts";
import type { PurchaseModelName } from "../models/purchase-model.ts";
import { fitShop, modelledCustomers, type ShopModel } from "../models/shop-model.ts";
import type { Orders } from "../orders/orders.ts";
import { type ForecastOutcome, forecastOutcome } from "./forecast-outcome.ts";

/** One row a customer of the calibration period: what was expected of the time after it, and what happened. */
export interface Backtest extends ForecastOutcome {
  /** What was fitted on the calibration period. */
  readonly model: ShopModel;
}

/**
 * Fits on the first part of the history and predicts the rest, for the customers who had bought by then.
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
  const customers = modelledCustomers(summary);
  const model = fitShop(summary, customers.histories, name);
  return { model, ...forecastOutcome(orders, summary, customers, model, first, asOf) };
}
