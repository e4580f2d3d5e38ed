/** What may be asked of the page. */
export interface EffectQuestion {
  readonly page: "effect";
}

/** Whether a tactic raised value: test group against control group. */
export interface EffectView {
  readonly customers: number;
}
