/** What may be asked of the page. */
export interface DriversQuestion {
  readonly page: "drivers";
}

/** What drives a segment: attributes that are more common in it than among all customers. */
export interface DriversView {
  readonly customers: number;
}
