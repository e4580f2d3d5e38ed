import { maximumAcquisitionCost } from "../../core/models/acquisition.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";

export const MAX_CAC = defineFunction({
  name: "MAX_CAC",
  summary: {
    en: "The most that winning a customer may cost: lifetime value before cost ÷ ratio.",
    nl: "Wat het winnen van een klant hoogstens mag kosten: klantwaarde vóór kosten ÷ verhouding.",
  },
  args: [
    {
      name: "clv_before_cost",
      kind: "numbers",
      help: {
        en: "Lifetime value before the cost of winning the customer.",
        nl: "Klantwaarde vóór aftrek van de wervingskosten.",
      },
    },
    {
      name: "ratio",
      kind: "numbers",
      optional: true,
      default: 1,
      above: 0,
      help: {
        en: "Value for each euro of acquisition: 1 is break-even, 3 the usual target. May be left out: 1.",
        nl: "Waarde voor elke euro werving: 1 is quitte, 3 het gebruikelijke doel. Mag weg: 1.",
      },
    },
  ],
  example: { en: "=MAX_CAC(600,3)", nl: "=MAX_CAC(600;3)" },
  shape: "rows",
  compute: ([value, ratio], { language }) => [
    {
      heading: columnNames.maximumAcquisitionCost[language],
      kind: "numbers",
      values: value.map((before, row) => maximumAcquisitionCost(before, ratio[row]!)),
    },
  ],
});
