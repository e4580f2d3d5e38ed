import { summariseOrders } from "../../core/customers/summarise-orders.ts";
import { baseInterval } from "../../core/models/base-interval.ts";
import { forecastCustomers } from "../../core/models/customer-forecast.ts";
import { forecastWindow } from "../../core/models/forecast-window.ts";
import { fitShop, modelledCustomers } from "../../core/models/shop-model.ts";
import { shareOfBest } from "../../core/segments/share-of-best.ts";
import { defineFunction } from "../define-function.ts";
import { baseMeasures } from "../names/base-measures.ts";
import { refuseWithoutCustomers, refuseWithoutForecast } from "./forecast-refusals.ts";
import { discountArg, marginArg, modelArg, monthsArg } from "./model-args.ts";
import { asOfArg, orderArgs, ordersOf } from "./order-args.ts";
import { readModel } from "./read-model.ts";

/** "The best 20%" of the measures. */
const BEST = 0.2;

export const CLV_BASE = defineFunction({
  name: "CLV_BASE",
  summary: {
    en: "The worth of the whole customer base: customers, how many are still active, expected orders, predicted value with its 80% interval, historic value, total, and the share held by the best 20%.",
    nl: "De waarde van het hele klantenbestand: klanten, hoeveel nog actief zijn, verwachte bestellingen, voorspelde waarde met 80%-interval, historische waarde, totaal, en het aandeel van de beste 20%.",
  },
  args: [...orderArgs, monthsArg, marginArg, discountArg, asOfArg, modelArg],
  example: {
    en: "=CLV_BASE(A1:A500,B1:B500,C1:C500,12,0.35)",
    nl: "=CLV_BASE(A1:A500;B1:B500;C1:C500;12;0,35)",
  },
  shape: "table",
  compute: ([ids, dates, amounts, months, margin, discount, asOf, modelCells], { language }) => {
    const summary = summariseOrders(ordersOf(ids, dates, amounts), asOf);
    refuseWithoutCustomers(summary);
    const chosen = readModel(modelCells);
    const customers = modelledCustomers(summary);
    const model = typeof chosen === "string" ? fitShop(summary, customers.histories, chosen) : chosen;
    refuseWithoutForecast(model);
    const window = forecastWindow(months, discount);
    const forecast = forecastCustomers(model, customers, window);
    const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
    const predicted = sum(forecast.value);
    const { histories, averages } = customers;
    const { low, high } = baseInterval(model.purchases, model.spend, window, histories, averages, predicted);
    const historic = sum(summary.total);
    const both = summary.total.map((total, at) => total + forecast.value[at]!);
    const lines = [
      [baseMeasures.customers, summary.customers],
      [baseMeasures.active, sum(forecast.alive)],
      [baseMeasures.orders, sum(forecast.orders)],
      [baseMeasures.predicted, predicted * margin],
      [baseMeasures.low, low * margin],
      [baseMeasures.high, high * margin],
      [baseMeasures.historic, historic * margin],
      [baseMeasures.total, (historic + predicted) * margin],
      [baseMeasures.best, shareOfBest(both, BEST)],
    ] as const;
    return [
      {
        heading: baseMeasures.measure[language],
        kind: "cells",
        values: lines.map(([name]) => name[language]),
      },
      { heading: baseMeasures.value[language], kind: "numbers", values: lines.map(([, value]) => value) },
    ];
  },
});
