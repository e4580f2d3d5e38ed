import { backtestVerdict } from "../core/insight/backtest-verdict.ts";
import { deciles, forecastCheck } from "../core/insight/forecast-check.ts";
import type { ForecastOutcome } from "../core/insight/forecast-outcome.ts";
import { WEEKS_A_MONTH } from "../core/models/forecast-window.ts";
import type { BacktestView } from "./forecast.ts";
import { isoDay } from "./grid.ts";

/** The check of a forecast on the time held back: totals, tenths and the verdict. */
export function viewBacktest(test: ForecastOutcome): BacktestView {
  const { predictedOrders, actualOrders, naiveOrders } = test;
  const model = forecastCheck(predictedOrders, actualOrders);
  const naive = forecastCheck(naiveOrders, actualOrders);
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const share = (bias: number) => (Number.isNaN(bias) ? null : bias);
  return {
    verdict: backtestVerdict(model, naive),
    split: isoDay(test.split),
    asOf: isoDay(test.asOf),
    days: test.asOf - test.split,
    months: (test.asOf - test.split) / 7 / WEEKS_A_MONTH,
    customers: actualOrders.length,
    predicted: sum(predictedOrders),
    actual: sum(actualOrders),
    naive: sum(naiveOrders),
    bias: share(model.bias),
    naiveBias: share(naive.bias),
    error: model.error,
    naiveError: naive.error,
    groups: deciles(predictedOrders, [predictedOrders, actualOrders, naiveOrders]).map(
      ({ customers, sums }) => ({
        customers,
        predicted: sums[0]!,
        actual: sums[1]!,
        naive: sums[2]!,
      }),
    ),
  };
}
