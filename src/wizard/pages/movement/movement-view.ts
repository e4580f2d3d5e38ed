/** What may be asked of the page. */
export interface MovementQuestion {
  readonly page: "movement";
}

/** Who crossed a border since an earlier run. */
export interface MovementView {
  readonly customers: number;
}
