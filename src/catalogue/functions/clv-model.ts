import { summariseOrders } from "../../core/customers/summarise-orders.ts";
import type { PurchaseModelName } from "../../core/models/purchase-model.ts";
import { fitShop, modelledCustomers, type ShopModel } from "../../core/models/shop-model.ts";
import type { Cell } from "../../sheet/cell.ts";
import { instantOfDay } from "../../sheet/time-zone.ts";
import { type Context, defineFunction } from "../define-function.ts";
import { trustText } from "../names/model-notes.ts";
import { refuseWithoutCustomers } from "./forecast-refusals.ts";
import { modelNameArg } from "./model-args.ts";
import { covarianceFields, modelFields, parameterNames, spendParameters } from "./model-fields.ts";
import { asOfArg, orderArgs, ordersOf } from "./order-args.ts";

type Line = readonly [name: string, value: Cell, error?: number | undefined];

export const CLV_MODEL = defineFunction({
  name: "CLV_MODEL",
  summary: {
    en: "Fits how your customers buy, leave and spend, and says how far to trust it. Hand the table to CLV_PREDICT to fit only once. Time in weeks.",
    nl: "Schat hoe je klanten kopen, vertrekken en besteden, en zegt hoe ver je erop kunt vertrouwen. Geef de tabel aan CLV_PREDICT om maar één keer te schatten. Tijd in weken.",
  },
  args: [...orderArgs, modelNameArg, asOfArg],
  example: {
    en: '=CLV_MODEL(A1:A500,B1:B500,C1:C500,"mbg-nbd")',
    nl: '=CLV_MODEL(A1:A500;B1:B500;C1:C500;"mbg-nbd")',
  },
  shape: "table",
  compute: ([customers, dates, amounts, name, asOf], context) => {
    const summary = summariseOrders(ordersOf(customers, dates, amounts), asOf);
    refuseWithoutCustomers(summary);
    const { histories } = modelledCustomers(summary);
    const fitted = fitShop(summary, histories, name as PurchaseModelName);
    const lines = modelLines(fitted, summary.asOf, context);
    return [
      { heading: "name", kind: "cells", values: lines.map(([field]) => field) },
      { heading: "value", kind: "cells", values: lines.map(([, value]) => value) },
      { heading: "standard error", kind: "numbers", values: lines.map(([, , error]) => error ?? Number.NaN) },
    ];
  },
});

function modelLines({ purchases, spend }: ShopModel, asOf: number, { language, timeZone }: Context): Line[] {
  const names = parameterNames(purchases.used);
  const fittedSpend = spend.estimate === "fitted";
  return [
    [modelFields.model, purchases.asked],
    [modelFields.used, purchases.used],
    [modelFields.asOf, instantOfDay(asOf, timeZone)],
    [modelFields.customers, purchases.customers],
    [modelFields.repeatCustomers, purchases.repeatCustomers],
    ...names.map((name, at): Line => [name, purchases.parameters[at]!, purchases.standardErrors?.[at]]),
    ...spendParameters.map(
      (name, at): Line => [name, fittedSpend ? spend.parameters[at]! : null, spend.standardErrors?.[at]],
    ),
    [modelFields.meanOrderValue, spend.mean],
    [modelFields.logLikelihood, purchases.logLikelihood],
    [modelFields.aic, purchases.aic],
    [modelFields.bic, purchases.bic],
    [modelFields.limit, purchases.limit.logLikelihood],
    [modelFields.spendLogLikelihood, spend.logLikelihood],
    [modelFields.correlation, spend.correlation],
    ...covarianceLines(names, purchases.covariance),
    ...(fittedSpend ? covarianceLines(spendParameters, spend.covariance) : []),
    [modelFields.trust, trustText(purchases, spend, language)],
  ];
}

function covarianceLines(names: readonly string[], covariance: Float64Array): Line[] {
  return covarianceFields(names).map(({ field, row, column }) => [
    field,
    covariance[row * names.length + column]!,
  ]);
}
