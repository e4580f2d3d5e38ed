import type { CustomerSummary } from "../../core/customers/customer-summary.ts";
import type { ShopModel } from "../../core/models/shop-model.ts";
import { Refusal } from "../problem.ts";

/** A fit needs somebody who bought. */
export function refuseWithoutCustomers(summary: CustomerSummary): void {
  if (summary.customers === 0) throw new Refusal([{ key: "no-customers" }], "#N/A");
}

/** Where no time has passed, or nothing was ever earned, any forecast would be made up. */
export function refuseWithoutForecast({ purchases, spend }: ShopModel): void {
  if (purchases.estimate === "none") throw new Refusal([{ key: "no-time-passed" }], "#N/A");
  if (spend.estimate === "none") throw new Refusal([{ key: "no-spend" }], "#N/A");
}
