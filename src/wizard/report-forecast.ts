import { backtest } from "../core/insight/backtest.ts";
import { baseInterval } from "../core/models/base-interval.ts";
import { orderValue } from "../core/models/fit-spend.ts";
import { WEEKS_A_MONTH } from "../core/models/forecast-window.ts";
import { purchaseModel } from "../core/models/purchase-models.ts";
import type { ShopModel } from "../core/models/shop-model.ts";
import { shareOfBest } from "../core/segments/share-of-best.ts";
import { adviceOn } from "./advise-forecast.ts";
import type { Choices } from "./choices.ts";
import type { CustomerTable } from "./customer-table.ts";
import type { BaseWorth, FitDetails, ForecastReport, Learnt, Parameter } from "./forecast.ts";
import { MODEL, type TableForecast } from "./forecast-table.ts";
import type { Progress } from "./service.ts";
import { viewBacktest } from "./view-backtest.ts";

/** "The best 20%", and the part of the history to fit on: as CLV_BASE and CLV_BACKTEST have them. */
const BEST = 0.2;
const FITTED_SHARE = 2 / 3;
const SPEND_LETTERS = ["p", "q", "v"];

/** How sure a forecast is; in steps, for the check fits the model once more. */
export function* reportForecast(
  table: CustomerTable,
  forecast: TableForecast,
  choices: Choices,
): Generator<Progress, ForecastReport> {
  const total = 3;
  const { model } = forecast;
  const known = model.purchases.estimate !== "none" && model.spend.estimate !== "none";
  yield { stage: "check", done: 0, total };
  const base = known ? baseWorth(forecast, choices) : null;
  yield { stage: "check", done: 1, total };
  const test = known ? backtest(table.history!.orders, FITTED_SHARE, MODEL) : null;
  yield { stage: "check", done: 2, total };
  const checked = test === null || Number.isNaN(test.predictedValue[0]) ? null : viewBacktest(test);
  yield { stage: "check", done: 3, total };
  return {
    base,
    backtest: checked,
    learnt: forecast.offered ? learntOf(model) : null,
    fit: fitDetails(model),
    advice: adviceOn(table, forecast, checked),
  };
}

function baseWorth(forecast: TableForecast, choices: Choices): BaseWorth {
  const { model, customers, window, columns, historic, predicted } = forecast;
  const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
  const { histories, averages } = customers;
  const { low, high } = baseInterval(
    model.purchases,
    model.spend,
    window,
    histories,
    averages,
    sum(columns.value),
  );
  const [active, earned, expected] = [sum(columns.alive), sum(historic), sum(predicted)];
  const whole = sum(columns.value);
  // What is left of a euro of revenue after margin and the cost of orders.
  const left = whole > 0 ? expected / whole : choices.margin;
  const both = historic.map((value, at) => value + predicted[at]!);
  return {
    customers: historic.length,
    active,
    gone: historic.length - active,
    orders: sum(columns.orders),
    historic: earned,
    predicted: expected,
    low: Math.min(low * left, high * left),
    high: Math.max(low * left, high * left),
    total: earned + expected,
    bestShare: finite(shareOfBest(both, BEST)),
  };
}

type Four = [number, number, number, number];

/** With a + b below this nearly every customer leaves at once or stays for ever: who passes the first order stays. */
const ALL_OR_NOTHING = 0.1;

/**
 * The parameters in words: a pace of r ÷ alpha orders a week; after an order the customer leaves with the chance
 * a ÷ (a + b); the smaller r, the more customers differ (the pace's coefficient of variation is 1 ÷ √r).
 */
function learntOf({ purchases, spend }: ShopModel): Learnt {
  const [r, alpha, a, b] = Array.from({ length: 4 }, (_, at) => purchases.parameters[at] ?? 0) as Four;
  const varied = 1 / Math.sqrt(r);
  return {
    weeksBetween: alpha / r,
    monthsBetween: alpha / r / WEEKS_A_MONTH,
    leaving:
      purchases.used !== MODEL
        ? null
        : { after: a + b < ALL_OR_NOTHING ? "first-order" : "an-order", share: a / (a + b) },
    orderValue: orderValue(spend, 0, 0),
    differ: varied > 0.8 ? "much" : varied > 0.4 ? "somewhat" : "little",
  };
}

function fitDetails({ purchases, spend }: ShopModel): FitDetails {
  const letters = purchaseModel(purchases.used).parameterNames;
  return {
    model: purchases.used,
    estimate: purchases.estimate,
    purchases: parametersOf(letters, purchases.parameters, purchases.standardErrors),
    logLikelihood: finite(purchases.logLikelihood),
    customers: purchases.customers,
    repeatCustomers: purchases.repeatCustomers,
    spendEstimate: spend.estimate,
    spend:
      spend.estimate === "fitted" ? parametersOf(SPEND_LETTERS, spend.parameters, spend.standardErrors) : [],
    spendLogLikelihood: finite(spend.logLikelihood),
    correlation: finite(spend.correlation),
  };
}

function parametersOf(
  letters: readonly string[],
  values: Float64Array,
  errors: Float64Array | null,
): Parameter[] {
  return letters.map((name, at) => ({
    name,
    value: values[at]!,
    error: errors === null ? null : finite(errors[at]!),
  }));
}

function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
