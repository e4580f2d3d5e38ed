import { summariseOrders } from "../../core/customers/summarise-orders.ts";
import { forecastCustomers } from "../../core/models/customer-forecast.ts";
import { forecastWindow } from "../../core/models/forecast-window.ts";
import { fitShop, modelledCustomers } from "../../core/models/shop-model.ts";
import { valueIntervals } from "../../core/models/value-intervals.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { customerColumn } from "./customer-column.ts";
import { refuseWithoutForecast } from "./forecast-refusals.ts";
import { discountArg, marginArg, modelArg, monthsArg } from "./model-args.ts";
import { asOfArg, orderArgs, ordersOf } from "./order-args.ts";
import { readModel } from "./read-model.ts";

export const CLV_PREDICT = defineFunction({
  name: "CLV_PREDICT",
  summary: {
    en: "What each customer is expected to bring in the coming months: chance of still being a customer, orders, order value, predicted, historic and total value, and the 80% interval of the prediction.",
    nl: "Wat elke klant de komende maanden naar verwachting oplevert: kans dat het nog een klant is, bestellingen, orderwaarde, voorspelde, historische en totale waarde, en het 80%-interval van de voorspelling.",
  },
  args: [...orderArgs, monthsArg, marginArg, discountArg, asOfArg, modelArg],
  example: {
    en: "=CLV_PREDICT(A1:A500,B1:B500,C1:C500,12,0.35)",
    nl: "=CLV_PREDICT(A1:A500;B1:B500;C1:C500;12;0,35)",
  },
  shape: "customers",
  compute: ([ids, dates, amounts, months, margin, discount, asOf, modelCells], { language }) => {
    const orders = ordersOf(ids, dates, amounts);
    const summary = summariseOrders(orders, asOf);
    const chosen = readModel(modelCells);
    const customers = modelledCustomers(summary);
    const model = typeof chosen === "string" ? fitShop(summary, customers.histories, chosen) : chosen;
    if (summary.customers > 0) refuseWithoutForecast(model);
    const window = forecastWindow(months, discount);
    const forecast = forecastCustomers(model, customers, window);
    const { low, high } = valueIntervals(
      model.purchases,
      model.spend,
      window,
      customers.histories,
      customers.averages,
    );
    const predicted = forecast.value.map((value) => value * margin);
    const historic = summary.total.map((total) => total * margin);
    const heading = (name: keyof typeof columnNames) => columnNames[name][language];
    return [
      customerColumn(orders, summary, language),
      { heading: heading("chanceActive"), kind: "numbers", values: forecast.alive },
      { heading: heading("expectedOrders"), kind: "numbers", values: forecast.orders },
      { heading: heading("expectedOrderValue"), kind: "numbers", values: forecast.orderValue },
      { heading: heading("predictedValue"), kind: "numbers", values: predicted },
      { heading: heading("historicValue"), kind: "numbers", values: historic },
      {
        heading: heading("totalValue"),
        kind: "numbers",
        values: historic.map((value, at) => value + predicted[at]!),
      },
      { heading: heading("low"), kind: "numbers", values: low.map((value) => value * margin) },
      { heading: heading("high"), kind: "numbers", values: high.map((value) => value * margin) },
    ];
  },
});
