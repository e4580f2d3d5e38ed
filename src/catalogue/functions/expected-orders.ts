import { expectedPurchases } from "../../core/models/predict-purchase.ts";
import type { PurchaseModelName } from "../../core/models/purchase-model.ts";
import { purchaseModel } from "../../core/models/purchase-models.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { closedFormModelArg, historyArgs, parameterArgs, refuseRecencyAboveAge } from "./history-args.ts";

export const EXPECTED_ORDERS = defineFunction({
  name: "EXPECTED_ORDERS",
  summary: {
    en: "Orders expected in the coming t weeks of a customer with this history, by the closed form of the paper.",
    nl: "Bestellingen die je de komende t weken verwacht van een klant met deze geschiedenis, volgens de formule van het artikel.",
  },
  args: [
    {
      name: "t",
      kind: "numbers",
      min: 0,
      help: {
        en: "Time ahead, in weeks if the parameters are.",
        nl: "Tijd vooruit, in weken als de parameters dat zijn.",
      },
    },
    ...historyArgs,
    ...parameterArgs,
    closedFormModelArg,
  ],
  example: {
    en: "=EXPECTED_ORDERS(39,2,30.43,38.86,0.243,4.414,0.793,2.426)",
    nl: "=EXPECTED_ORDERS(39;2;30,43;38,86;0,243;4,414;0,793;2,426)",
  },
  shape: "rows",
  compute: ([t, frequency, recency, age, r, alpha, a, b, name], { language, rowInRange }) => {
    refuseRecencyAboveAge(recency, age, rowInRange);
    const model = purchaseModel(name as PurchaseModelName);
    return [
      {
        heading: columnNames.expectedOrders[language],
        kind: "numbers",
        values: frequency.map((x, at) =>
          expectedPurchases(model, [r[at]!, alpha[at]!, a[at]!, b[at]!], t[at]!, x, recency[at]!, age[at]!),
        ),
      },
    ];
  },
});
