/** What may be asked of the page. */
export interface CohortsQuestion {
  readonly page: "cohorts";
}

/** Customers by the period of their first order, and what they did after it. */
export interface CohortsView {
  readonly customers: number;
}
