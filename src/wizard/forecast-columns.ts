import { columnNames } from "../catalogue/names/column-names.ts";
import type { Text } from "../catalogue/text.ts";
import { looksAhead } from "./forecast.ts";
import type { TableForecast } from "./forecast-table.ts";
import type { ColumnFormat } from "./host.ts";

interface ForecastColumn {
  readonly name: Text;
  readonly format: ColumnFormat;
  readonly amountOf: (customer: number) => number;
}

/** What a sheet says of the forecast of each customer; nothing where the groups rest on what was earned. */
export function forecastColumns(forecast: TableForecast | null): ForecastColumn[] {
  if (forecast === null || !looksAhead(forecast.value)) return [];
  const { columns, historic, predicted } = forecast;
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  return [
    { name: columnNames.chanceActive, format: "percent", amountOf: (at) => round(columns.alive[at]!, 4) },
    { name: columnNames.expectedOrders, format: "number", amountOf: (at) => round(columns.orders[at]!, 2) },
    { name: columnNames.historicValue, format: "money", amountOf: (at) => round(historic[at]!, 2) },
    { name: columnNames.predictedValue, format: "money", amountOf: (at) => round(predicted[at]!, 2) },
    {
      name: columnNames.totalValue,
      format: "money",
      amountOf: (at) => round(historic[at]! + predicted[at]!, 2),
    },
  ];
}
