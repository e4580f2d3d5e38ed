import type { PurchaseHistories } from "../../core/customers/purchase-histories.ts";
import { sortByInteger } from "../../core/math/sort-by-integer.ts";
import { fitPurchases } from "../../core/models/fit-purchases.ts";
import { fitSpend } from "../../core/models/fit-spend.ts";
import type { PurchaseModelName } from "../../core/models/purchase-model.ts";
import type { ShopModel } from "../../core/models/shop-model.ts";
import { type SpendStatistics, spendPoints } from "./spend-points.ts";

/** What the warehouse sends home, merged so far that it is small whatever the number of customers. */
export interface MergedShop {
  readonly counts: MergedCounts;
  readonly spend: SpendStatistics;
  /** Of all customers: purchases and net spend. */
  readonly orders: number;
  readonly total: number;
}

/** How many customers share x, t_x and T; days (means, where merged by week), in any order. */
export interface MergedCounts {
  readonly frequency: Int32Array;
  readonly recencyDays: Float64Array;
  readonly ageDays: Float64Array;
  readonly customers: Float64Array;
}

/** A fit from which can be predicted. */
export type FittedShop = Pick<ShopModel, "purchases" | "spend">;

const DAYS_A_WEEK = 7;
/** Parts of a day by which mean days are ordered. */
const FINE = 64;

/**
 * The fit at home: that of `fitShop` on the raw customers, bit for bit for the purchases (the same merged rows in the
 * same order), to about 1e-9 for the spend (see `spendPoints`).
 */
export function fitMerged(shop: MergedShop, name: PurchaseModelName): FittedShop {
  const ordinary = shop.total > 0 ? shop.total / shop.orders : Number.NaN;
  return {
    purchases: fitPurchases(mergedHistories(shop.counts), name),
    spend: fitSpend(spendPoints(shop.spend), ordinary),
  };
}

/** The counts as the models ask for them: weeks, ordered by age, frequency and recency as `purchaseHistories` does. */
function mergedHistories(counts: MergedCounts): PurchaseHistories {
  const { frequency, recencyDays, ageDays, customers } = counts;
  const fine = (days: Float64Array) => Int32Array.from(days, (each) => Math.round(each * FINE));
  const byRecency = sortByInteger(null, fine(recencyDays));
  const order = sortByInteger(sortByInteger(byRecency, frequency), fine(ageDays));
  const pick = (column: ArrayLike<number>, unit = 1) =>
    Float64Array.from(order, (row) => column[row]! / unit);
  return {
    frequency: pick(frequency),
    recency: pick(recencyDays, DAYS_A_WEEK),
    age: pick(ageDays, DAYS_A_WEEK),
    weight: pick(customers),
  };
}
