import { type Backtest, backtest } from "../../core/insight/backtest.ts";
import { backtestVerdict } from "../../core/insight/backtest-verdict.ts";
import { deciles, type ForecastCheck, forecastCheck } from "../../core/insight/forecast-check.ts";
import type { PurchaseModelName } from "../../core/models/purchase-model.ts";
import type { Cell } from "../../sheet/cell.ts";
import { defineFunction } from "../define-function.ts";
import { backtestNames, backtestVerdicts } from "../names/backtest-names.ts";
import { Refusal } from "../problem.ts";
import type { Language } from "../text.ts";
import { refuseWithoutForecast } from "./forecast-refusals.ts";
import { modelNameArg } from "./model-args.ts";
import { orderArgs, ordersOf } from "./order-args.ts";

export const CLV_BACKTEST = defineFunction({
  name: "CLV_BACKTEST",
  summary: {
    en: "Would the forecast have been right? Fits on the first part of your own history and checks the rest, by tenths of the customers, beside the naive forecast of as many as in the last period.",
    nl: "Had de voorspelling geklopt? Schat op het eerste deel van je eigen geschiedenis en toetst de rest, per tiende deel van de klanten, naast de naïeve voorspelling van evenveel als in de vorige periode.",
  },
  args: [
    ...orderArgs,
    {
      name: "share",
      kind: "number",
      optional: true,
      default: 2 / 3,
      above: 0,
      below: 1,
      help: {
        en: "Part of the history to fit on, between 0 and 1. May be left out: two thirds.",
        nl: "Deel van de geschiedenis om op te schatten, tussen 0 en 1. Mag weg: twee derde.",
      },
    },
    modelNameArg,
  ],
  example: { en: "=CLV_BACKTEST(A1:A500,B1:B500,C1:C500)", nl: "=CLV_BACKTEST(A1:A500;B1:B500;C1:C500)" },
  shape: "table",
  compute: ([ids, dates, amounts, share, model], { language }) => {
    const test = backtest(ordersOf(ids, dates, amounts), share, model as PurchaseModelName);
    if (test === null) throw new Refusal([{ key: "too-short-to-check" }], "#N/A");
    refuseWithoutForecast(test.model);
    const lines = [...decileLines(test), ...checkLines(test, language)];
    const headings = [
      backtestNames.group,
      backtestNames.customers,
      backtestNames.predictedOrders,
      backtestNames.actualOrders,
      backtestNames.naiveOrders,
      backtestNames.predictedValue,
      backtestNames.actualValue,
      backtestNames.naiveValue,
    ];
    return headings.map((heading, at) => ({
      heading: heading[language],
      kind: "cells",
      values: lines.map((line) => line[at] ?? null),
    }));
  },
});

/** Tenths by predicted orders; money in its own columns over the same customers. */
function decileLines(test: Backtest): Cell[][] {
  const columns = [
    test.predictedOrders,
    test.actualOrders,
    test.naiveOrders,
    test.predictedValue,
    test.actualValue,
    test.naiveValue,
  ];
  return deciles(test.predictedOrders, columns).map(({ customers, sums }, at) => [
    at + 1,
    customers,
    ...sums,
  ]);
}

function checkLines(test: Backtest, language: Language): Cell[][] {
  const orders = forecastCheck(test.predictedOrders, test.actualOrders);
  const naiveOrders = forecastCheck(test.naiveOrders, test.actualOrders);
  const value = forecastCheck(test.predictedValue, test.actualValue);
  const naiveValue = forecastCheck(test.naiveValue, test.actualValue);
  const sum = (values: Float64Array) => values.reduce((total, one) => total + one, 0);
  const line = (name: keyof typeof backtestNames, of: (check: ForecastCheck) => number): Cell[] => [
    backtestNames[name][language],
    null,
    ...[of(orders), null, of(naiveOrders)],
    ...[of(value), null, of(naiveValue)],
  ];
  return [
    [
      backtestNames.total[language],
      test.actualOrders.length,
      ...[test.predictedOrders, test.actualOrders, test.naiveOrders].map(sum),
      ...[test.predictedValue, test.actualValue, test.naiveValue].map(sum),
    ],
    line("bias", (check) => check.bias),
    line("error", (check) => check.error),
    line("rankCorrelation", (check) => check.rankCorrelation),
    [backtestNames.verdict[language], backtestVerdicts[backtestVerdict(orders, naiveOrders)][language]],
  ];
}
