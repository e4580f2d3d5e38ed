import type { PurchaseModelName } from "./purchase-model.ts";

/** What a reader of a fit ought to know; keys, for which the catalogue has the words. */
export type PurchaseNote =
  /** Every order lies on the last day: there is no time to learn a rate from. Nothing can be predicted. */
  | "no-time-passed"
  /** Nobody bought on a second day; a pooled rate of half a purchase in all is used. */
  | "no-repeat-buyers"
  /** Fewer than 10 customers; a pooled rate is used. */
  | "too-few-customers"
  /** Fewer than 5 repeat buyers; a pooled rate is used. */
  | "too-few-repeat-buyers"
  /** Fewer than 50 repeat buyers: fitted, but shaky. */
  | "few-repeat-buyers"
  /** Every customer's last purchase lies on the last day: dropout cannot show. */
  | "everyone-just-bought"
  /** A likelihood that no parameters can reach, a sign of broken arithmetic or data; a pooled rate is used. */
  | "likelihood-impossible"
  /** The search stopped before it had found the optimum. */
  | "not-converged"
  /** The optimum runs to "nobody ever leaves": the NBD is used. */
  | "dropout-not-identified"
  /** Dropout adds less than 1.35 to the log-likelihood (5% point of the boundary test): it may be luck. */
  | "dropout-doubtful"
  /** r and alpha ran to their bound: all customers seem to buy at one rate. */
  | "rates-alike"
  /** The dropout parameters ran to their bound: all customers seem to leave at one rate. */
  | "dropout-alike"
  /** A parameter ran to its lower bound. */
  | "at-lower-bound";

/** Parameters with the log-likelihood that they reach. */
interface Reached {
  /** In the order of the model's `parameterNames`, weeks; null where nothing was fitted. */
  readonly parameters: Float64Array | null;
  readonly logLikelihood: number;
}

/** What predicting takes of a fit; a table of parameters that was fitted before will do as well. */
export type UsablePurchases = Pick<PurchaseFit, "used" | "estimate" | "parameters" | "covariance">;

/** The outcome of a fit, always with something to predict from, unless `estimate` is "none". */
export interface PurchaseFit {
  readonly asked: PurchaseModelName;
  /** The model that the parameters belong to; "nbd" after a fallback. */
  readonly used: PurchaseModelName;
  /** fitted: as asked. no-dropout: the NBD limit. pooled: one rate for all. none: no prediction possible. */
  readonly estimate: "fitted" | "no-dropout" | "pooled" | "none";
  /** In the order of the parameter names of `used`; times in weeks. */
  readonly parameters: Float64Array;
  /** By the delta method; null at a bound and after a fallback to a pooled rate. */
  readonly standardErrors: Float64Array | null;
  /** Of the logs of the parameters, row-major; zeros for a parameter on its bound. */
  readonly covariance: Float64Array;
  /** Of all customers, time in weeks; NaN when nothing was fitted. */
  readonly logLikelihood: number;
  readonly aic: number;
  readonly bic: number;
  readonly customers: number;
  readonly repeatCustomers: number;
  /** The plain NBD on the same customers, to compare with. */
  readonly limit: Reached;
  /** What the model asked for ran to, also when it was not used. */
  readonly attempt: Reached;
  readonly notes: readonly PurchaseNote[];
  /** Evaluations of the likelihood over all rows. */
  readonly passes: number;
}
