import { paybackPeriods } from "../../core/models/acquisition.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { Refusal } from "../problem.ts";

export const CAC_PAYBACK = defineFunction({
  name: "CAC_PAYBACK",
  summary: {
    en: "Periods until the acquisition cost of a customer is earned back. In a column, a row whose margin is not above 0 stays blank: it never is.",
    nl: "Perioden tot de wervingskosten van een klant zijn terugverdiend. In een kolom blijft een rij zonder positieve marge leeg: dat gebeurt nooit.",
  },
  args: [
    {
      name: "cac",
      kind: "numbers",
      min: 0,
      help: { en: "Cost of acquiring the customer.", nl: "Kosten om de klant te werven." },
    },
    {
      name: "margin_per_period",
      kind: "numbers",
      help: {
        en: "Margin that the customer brings in one period.",
        nl: "Marge die de klant in één periode oplevert.",
      },
    },
  ],
  example: { en: "=CAC_PAYBACK(120,15)", nl: "=CAC_PAYBACK(120;15)" },
  shape: "rows",
  compute: ([cac, margin], { language, single }) => {
    const values = cac.map((cost, row) => paybackPeriods(cost, margin[row]!));
    if (single && Number.isNaN(values[0])) {
      throw new Refusal([{ key: "never-earned-back", argument: "margin_per_period", value: margin[0]! }]);
    }
    return [{ heading: columnNames.payback[language], kind: "numbers", values }];
  },
});
