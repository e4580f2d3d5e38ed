/** What may be asked of the page. */
export interface CustomerQuestion {
  readonly page: "customer";
}

/** Why one customer got this segment, tier, quadrant and tactic. */
export interface CustomerView {
  readonly customers: number;
}
