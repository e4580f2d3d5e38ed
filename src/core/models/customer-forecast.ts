import { orderValue } from "./fit-spend.ts";
import type { ForecastWindow } from "./forecast-window.ts";
import { forecastPurchases } from "./predict-columns.ts";
import type { UsablePurchases } from "./purchase-fit.ts";
import { purchaseModel } from "./purchase-models.ts";
import type { ModelledCustomers } from "./shop-model.ts";
import type { UsableSpend } from "./spend-fit.ts";

/** One row a customer, in the order of the summary; money before margin, in the currency of the orders. */
export interface CustomerForecast {
  /** P(alive): the chance of still being a customer. */
  readonly alive: Float64Array;
  /** Expected orders in the window. */
  readonly orders: Float64Array;
  /** Expected value of a coming order. */
  readonly orderValue: Float64Array;
  /** Expected value of the window, discounted to now. */
  readonly value: Float64Array;
  /** Expected weeks as an active customer within the window. */
  readonly activeWeeks: Float64Array;
}

/** What predicting takes of a model of a shop; one whose parameters were kept from before will do as well. */
export interface UsableModel {
  readonly purchases: UsablePurchases;
  readonly spend: UsableSpend;
}

/** What each customer is expected to bring; all NaN when the fits allow no prediction. */
export function forecastCustomers(
  { purchases, spend }: UsableModel,
  { histories, averages }: ModelledCustomers,
  window: ForecastWindow,
): CustomerForecast {
  const rows = forecastPurchases(purchaseModel(purchases.used), purchases.parameters, window, histories);
  const { rowOf, frequency } = histories;
  const unknown = purchases.estimate === "none" || spend.estimate === "none";
  const column = (compute: (row: number, customer: number) => number) =>
    Float64Array.from(rowOf, (row, customer) => (unknown ? Number.NaN : compute(row, customer)));
  const values = column((row, customer) => orderValue(spend, frequency[row]!, averages[customer]!));
  return {
    alive: column((row) => rows.alive[row]!),
    orders: column((row) => rows.purchases[row]!),
    orderValue: values,
    value: column((row, customer) => rows.discounted[row]! * values[customer]!),
    activeWeeks: column((row) => rows.activeWeeks[row]!),
  };
}
