import { aliveChance } from "../../core/models/predict-purchase.ts";
import type { PurchaseModelName } from "../../core/models/purchase-model.ts";
import { purchaseModel } from "../../core/models/purchase-models.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { closedFormModelArg, historyArgs, parameterArgs, refuseRecencyAboveAge } from "./history-args.ts";

export const P_ALIVE = defineFunction({
  name: "P_ALIVE",
  summary: {
    en: "Chance that a customer with this history is still active, by the closed form of the paper.",
    nl: "Kans dat een klant met deze geschiedenis nog actief is, volgens de formule van het artikel.",
  },
  args: [...historyArgs, ...parameterArgs, closedFormModelArg],
  example: {
    en: "=P_ALIVE(2,30.43,38.86,0.243,4.414,0.793,2.426)",
    nl: "=P_ALIVE(2;30,43;38,86;0,243;4,414;0,793;2,426)",
  },
  shape: "rows",
  compute: ([frequency, recency, age, r, alpha, a, b, name], { language, rowInRange }) => {
    refuseRecencyAboveAge(recency, age, rowInRange);
    const model = purchaseModel(name as PurchaseModelName);
    return [
      {
        heading: columnNames.chanceActive[language],
        kind: "numbers",
        values: frequency.map((x, at) =>
          aliveChance(model, [r[at]!, alpha[at]!, a[at]!, b[at]!], x, recency[at]!, age[at]!),
        ),
      },
    ];
  },
});
