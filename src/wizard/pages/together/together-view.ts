/** What may be asked of the page. */
export interface TogetherQuestion {
  readonly page: "together";
}

/** What is bought together, or with what a segment buys. */
export interface TogetherView {
  readonly customers: number;
}
