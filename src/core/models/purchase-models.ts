import { bgNbd, mbgNbd } from "./geometric-dropout.ts";
import { nbd } from "./nbd.ts";
import { paretoNbd } from "./pareto-nbd.ts";
import type { PurchaseModel, PurchaseModelName } from "./purchase-model.ts";

const MODELS: Readonly<Record<PurchaseModelName, PurchaseModel>> = {
  "bg-nbd": bgNbd,
  "mbg-nbd": mbgNbd,
  "pareto-nbd": paretoNbd,
  nbd,
};

/** The model of that name. */
export function purchaseModel(name: PurchaseModelName): PurchaseModel {
  return MODELS[name];
}
