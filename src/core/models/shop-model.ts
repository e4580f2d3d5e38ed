import type { CustomerSummary } from "../customers/customer-summary.ts";
import { type CustomerHistories, purchaseHistories } from "../customers/purchase-histories.ts";
import { repeatAverages, spendHistories } from "../customers/spend-histories.ts";
import { fitPurchases } from "./fit-purchases.ts";
import { fitSpend } from "./fit-spend.ts";
import type { PurchaseFit } from "./purchase-fit.ts";
import type { PurchaseModelName } from "./purchase-model.ts";
import type { SpendFit } from "./spend-fit.ts";

/** What was learnt of a shop: how its customers buy and leave, and what their orders are worth. */
export interface ShopModel {
  readonly purchases: PurchaseFit;
  readonly spend: SpendFit;
}

/** The customers in the form that the models ask for. */
export interface ModelledCustomers {
  readonly histories: CustomerHistories;
  /** Repeat average of each customer, 0 when unknown; in the currency of the orders. */
  readonly averages: Float64Array;
}

export function modelledCustomers(summary: CustomerSummary): ModelledCustomers {
  return { histories: purchaseHistories(summary), averages: repeatAverages(summary) };
}

/** Fits the purchases and the spend of all customers. Where nobody came back, an order is worth the mean order. */
export function fitShop(
  summary: CustomerSummary,
  histories: CustomerHistories,
  name: PurchaseModelName,
): ShopModel {
  let [total, purchases] = [0, 0];
  for (let i = 0; i < summary.customers; i++) {
    total += summary.total[i]!;
    purchases += summary.purchases[i]!;
  }
  const ordinary = total > 0 ? total / purchases : Number.NaN;
  return { purchases: fitPurchases(histories, name), spend: fitSpend(spendHistories(summary), ordinary) };
}
