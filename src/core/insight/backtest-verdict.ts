import type { ForecastCheck } from "./forecast-check.ts";

/** Whether a forecast served: a key, for which the catalogue has the words. */
export type BacktestVerdict = "good" | "ranks" | "noBetter" | "nothingHappened";

/** A total that is further off than this calls for a new fit. */
const LARGEST_BIAS = 0.2;

/** Judged on orders: money follows from them, and one large basket does not decide. */
export function backtestVerdict(forecast: ForecastCheck, naive: ForecastCheck): BacktestVerdict {
  if (Number.isNaN(forecast.bias)) return "nothingHappened";
  if (!(forecast.error < naive.error)) return "noBetter";
  return Math.abs(forecast.bias) <= LARGEST_BIAS ? "good" : "ranks";
}
