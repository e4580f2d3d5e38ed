/** The coming months: where each ends and what money then is worth now. */
export interface ForecastWindow {
  readonly months: number;
  /** Weeks from now to the end of each month; the last is the end of the window. */
  readonly ends: Float64Array;
  /** (1 + discount)^(−k/12) for month k: money counts as earned at the end of its month. */
  readonly factors: Float64Array;
  /** Weeks to the end of the window. */
  readonly weeks: number;
}

/** A twelfth of a year of 365.25 days, in weeks. */
export const WEEKS_A_MONTH = 365.25 / 84;

/**
 * @param months above 0; a broken last month counts to its own end
 * @param discount a year, e.g. 0.1
 */
export function forecastWindow(months: number, discount: number): ForecastWindow {
  const steps = Math.ceil(months);
  const ends = Float64Array.from({ length: steps }, (_, k) => Math.min(k + 1, months) * WEEKS_A_MONTH);
  const factors = Float64Array.from({ length: steps }, (_, k) =>
    Math.exp((-Math.min(k + 1, months) / 12) * Math.log1p(discount)),
  );
  return { months, ends, factors, weeks: months * WEEKS_A_MONTH };
}
