/** What may be asked of the page. */
export interface AudienceQuestion {
  readonly page: "audience";
}

/** A group of customers as a list for an advertising or mail platform. */
export interface AudienceView {
  readonly customers: number;
}
