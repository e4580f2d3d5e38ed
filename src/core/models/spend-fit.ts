/** What a reader of a fit of the spend ought to know; keys, for which the catalogue has the words. */
export type SpendNote =
  /** Nobody has a repeat average above 0; the mean that the caller gave is used. */
  | "no-repeat-spend"
  /** Fewer than 10 customers with a repeat average; their pooled mean is used. */
  | "too-few-spenders"
  /** q ≤ 1: the fitted population has no finite mean; the pooled mean is used. */
  | "mean-infinite"
  | "not-converged"
  /** A parameter ran to its bound, as when all orders cost the same; the pooled mean, or one's own, is used. */
  | "spend-at-bound"
  /** Frequency and order value correlate by more than .3, which the model takes to be independent. */
  | "spend-depends-on-frequency";

/** What predicting takes of a fit; a table of parameters that was fitted before will do as well. */
export type UsableSpend = Pick<SpendFit, "estimate" | "parameters" | "covariance" | "mean">;

/** The outcome of a fit of the gamma-gamma model. */
export interface SpendFit {
  /** fitted: gamma-gamma. pooled: everyone's orders are worth `mean`. none: nothing is known of the spend. */
  readonly estimate: "fitted" | "pooled" | "none";
  /** p, q, v; v in the currency of the orders. Meaningless unless fitted. */
  readonly parameters: Float64Array;
  readonly standardErrors: Float64Array | null;
  /** Of the logs of the parameters, row-major. */
  readonly covariance: Float64Array;
  readonly logLikelihood: number;
  /** Customers with a repeat average above 0. */
  readonly customers: number;
  /** Σ w x z / Σ w x: what a repeat order brought on the average. */
  readonly mean: number;
  /** Pearson's, of frequency and average; NaN when one of them does not vary. */
  readonly correlation: number;
  readonly notes: readonly SpendNote[];
  readonly passes: number;
}
