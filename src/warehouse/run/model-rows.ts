import {
  covarianceFields,
  modelFields,
  parameterNames,
  spendParameters,
} from "../../catalogue/functions/model-fields.ts";
import { trustText } from "../../catalogue/names/model-notes.ts";
import type { Language } from "../../catalogue/text.ts";
import type { FittedShop } from "../home/fit-merged.ts";

type Line = (string | number | null)[];

/** The fit as the table that CLV_MODEL makes, so that CLV_PREDICT in a sheet takes it as its model. */
export function modelRows({ purchases, spend }: FittedShop, asOf: string, language: Language): Line[] {
  const names = parameterNames(purchases.used);
  const fitted = spend.estimate === "fitted";
  const known = (value: number) => (Number.isFinite(value) ? value : null);
  return [
    ["name", "value", "standard error"],
    [modelFields.model, purchases.asked, null],
    [modelFields.used, purchases.used, null],
    [modelFields.asOf, asOf, null],
    [modelFields.customers, purchases.customers, null],
    [modelFields.repeatCustomers, purchases.repeatCustomers, null],
    ...names.map((name, at) => [name, purchases.parameters[at]!, purchases.standardErrors?.[at] ?? null]),
    ...spendParameters.map((name, at) => [
      name,
      fitted ? spend.parameters[at]! : null,
      spend.standardErrors?.[at] ?? null,
    ]),
    [modelFields.meanOrderValue, spend.mean, null],
    [modelFields.logLikelihood, known(purchases.logLikelihood), null],
    [modelFields.aic, known(purchases.aic), null],
    [modelFields.bic, known(purchases.bic), null],
    [modelFields.limit, known(purchases.limit.logLikelihood), null],
    [modelFields.spendLogLikelihood, known(spend.logLikelihood), null],
    [modelFields.correlation, known(spend.correlation), null],
    ...covarianceRows(names, purchases.covariance),
    ...(fitted ? covarianceRows(spendParameters, spend.covariance) : []),
    ["trust", trustText(purchases, spend, language), null],
  ];
}

function covarianceRows(names: readonly string[], covariance: Float64Array): Line[] {
  return covarianceFields(names).map(({ field, row, column }) => [
    field,
    covariance[row * names.length + column]!,
    null,
  ]);
}
