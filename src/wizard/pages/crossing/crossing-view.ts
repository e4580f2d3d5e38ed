/** What may be asked of the page. */
export interface CrossingQuestion {
  readonly page: "crossing";
}

/** Value tiers crossed with RFM segments, and in words which Champions are also Very profitable. */
export interface CrossingView {
  readonly customers: number;
}
