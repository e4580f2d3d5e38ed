import type { PurchaseModelName } from "../../core/models/purchase-model.ts";
import { purchaseModel } from "../../core/models/purchase-models.ts";

/** Names of the rows of a CLV_MODEL table. They are never translated, so that a table reads back everywhere. */
export const modelFields = {
  model: "model",
  used: "used",
  asOf: "as_of",
  customers: "customers",
  repeatCustomers: "repeat customers",
  meanOrderValue: "mean order value",
  logLikelihood: "log-likelihood",
  aic: "AIC",
  bic: "BIC",
  limit: "log-likelihood without dropout",
  spendLogLikelihood: "log-likelihood of spend",
  correlation: "correlation of frequency and order value",
  trust: "trust",
} as const;

export const spendParameters = ["p", "q", "v"] as const;

export function parameterNames(model: PurchaseModelName): readonly string[] {
  return purchaseModel(model).parameterNames;
}

/** Names and positions of the covariances of the logs of some parameters: the upper triangle, row by row. */
export function covarianceFields(names: readonly string[]): { field: string; row: number; column: number }[] {
  return names.flatMap((first, row) =>
    names.slice(row).map((second, step) => ({
      field: `cov(log ${first}, log ${second})`,
      row,
      column: row + step,
    })),
  );
}
