import type { Choices } from "./choices.ts";
import type { ForecastReport, ForecastView } from "./forecast.ts";
import type { TableForecast } from "./forecast-table.ts";

/** What the pane says of a forecast, in plain numbers. */
export function viewForecast(
  forecast: TableForecast,
  choices: Choices,
  report: ForecastReport | null,
): ForecastView {
  const { value, standard, offered, model } = forecast;
  return {
    ...{ value, standard, offered, report },
    months: choices.months,
    averageHistoric: mean(forecast.historic),
    averageFormula: mean(forecast.formula),
    averagePredicted: offered ? mean(forecast.predicted) : null,
    notes: { purchases: model.purchases.notes, spend: model.spend.notes },
  };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
