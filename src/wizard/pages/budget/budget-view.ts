/** What may be asked of the page. */
export interface BudgetQuestion {
  readonly page: "budget";
}

/** What may be spent on a customer of each tier, and what a change would bring. */
export interface BudgetView {
  readonly customers: number;
}
