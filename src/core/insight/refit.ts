/** What may have changed since a model was fitted; null where it is not known. */
export interface SinceTheFit {
  readonly days: number | null;
  /** Population stability index of value and of recency, 0 where chance alone explains it. */
  readonly valueShift: number | null;
  readonly recencyShift: number | null;
  /** Total predicted ÷ total actual − 1. */
  readonly bias: number | null;
  /** Customers who came since ÷ all customers now. */
  readonly newShare: number | null;
}

export type RefitReason = keyof SinceTheFit;

/** A figure beyond its border calls for a new fit (the usual borders of monitoring; see PSI). */
const REFIT_BORDERS: Readonly<Record<RefitReason, number>> = {
  days: 90,
  valueShift: 0.25,
  recencyShift: 0.25,
  bias: 0.2,
  newShare: 0.25,
};

/** Why to fit again; empty when the fit still holds. */
export function refitReasons(since: SinceTheFit): RefitReason[] {
  const reasons = Object.keys(REFIT_BORDERS) as RefitReason[];
  return reasons.filter((reason) => Math.abs(since[reason] ?? 0) > REFIT_BORDERS[reason]);
}
