import { paretoCurve } from "../../core/insight/pareto-curve.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";

export const PARETO = defineFunction({
  name: "PARETO",
  summary: {
    en: "Which share of your customers brings which share of the value? Cumulative, best customers first.",
    nl: "Welk deel van je klanten brengt welk deel van de waarde? Cumulatief, beste klanten eerst.",
  },
  args: [
    {
      name: "values",
      kind: "numbers",
      help: {
        en: "Value of each customer, CLV for example. Blank cells are left out.",
        nl: "Waarde van elke klant, bijvoorbeeld de CLV. Lege cellen tellen niet mee.",
      },
    },
    {
      name: "steps",
      kind: "number",
      optional: true,
      default: 10,
      min: 1,
      max: 1000,
      whole: true,
      help: {
        en: "Number of equal steps of customers. May be left out: 10.",
        nl: "Aantal gelijke stappen van klanten. Mag weg: 10.",
      },
    },
  ],
  example: { en: "=PARETO(B2:B300)", nl: "=PARETO(B2:B300)" },
  shape: "table",
  compute: ([values, steps], { language }) => {
    const curve = paretoCurve(values, values.length === 0 ? 0 : steps);
    return [
      { heading: columnNames.shareOfCustomers[language], kind: "numbers", values: curve.customers },
      { heading: columnNames.shareOfValue[language], kind: "numbers", values: curve.share },
      { heading: columnNames.cumulativeValue[language], kind: "numbers", values: curve.value },
    ];
  },
});
