import type { PurchaseHistories } from "../customers/purchase-histories.ts";

/** What there is to learn from. */
export interface HistoryCounts {
  readonly customers: number;
  readonly repeatCustomers: number;
  /** Σ x. */
  readonly purchases: number;
  /** Σ T and max T, weeks. */
  readonly ageTotal: number;
  readonly ageMax: number;
  /** Customers whose last purchase lies before the end. */
  readonly silent: number;
  /** Σ x (log(x / t_x) − 1): no log-likelihood can be higher; below 0 in days, one purchase a day being the most. */
  readonly ceiling: number;
}

export function historyCounts({ frequency, recency, age, weight }: PurchaseHistories): HistoryCounts {
  let [customers, repeatCustomers, purchases, ageTotal, ageMax, silent, ceiling] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < frequency.length; i++) {
    const w = weight[i]!;
    const x = frequency[i]!;
    customers += w;
    purchases += w * x;
    ageTotal += w * age[i]!;
    if (age[i]! > ageMax) ageMax = age[i]!;
    if (recency[i]! < age[i]!) silent += w;
    if (x > 0) {
      repeatCustomers += w;
      ceiling += w * x * (Math.log(x / recency[i]!) - 1);
    }
  }
  return { customers, repeatCustomers, purchases, ageTotal, ageMax, silent, ceiling };
}
