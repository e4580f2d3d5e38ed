import { rfmScores } from "../../core/segments/rfm-scores.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { binsArg } from "./order-args.ts";

export const RFM_SCORE = defineFunction({
  name: "RFM_SCORE",
  summary: {
    en: "R, F and M of rows that are already one customer each, scored against each other; equal values share a score.",
    nl: "R, F en M van rijen die al één klant zijn, gescoord ten opzichte van elkaar; gelijke waarden delen een score.",
  },
  args: [
    {
      name: "days_since_last",
      kind: "numbers",
      min: 0,
      help: {
        en: "Days since the customer's last order.",
        nl: "Dagen sinds de laatste bestelling van de klant.",
      },
    },
    {
      name: "orders",
      kind: "numbers",
      min: 0,
      help: { en: "Number of orders of the customer.", nl: "Aantal bestellingen van de klant." },
    },
    {
      name: "total",
      kind: "numbers",
      help: {
        en: "What the customer has spent in total, net.",
        nl: "Wat de klant in totaal heeft besteed, netto.",
      },
    },
    binsArg,
  ],
  example: { en: "=RFM_SCORE(B2:B300,C2:C300,D2:D300)", nl: "=RFM_SCORE(B2:B300;C2:C300;D2:D300)" },
  shape: "rows",
  compute: ([daysSinceLast, orders, total, bins], { language }) => {
    const { r, f, m } = rfmScores(daysSinceLast, orders, total, bins);
    return [
      { heading: columnNames.r[language], kind: "numbers", values: r },
      { heading: columnNames.f[language], kind: "numbers", values: f },
      { heading: columnNames.m[language], kind: "numbers", values: m },
    ];
  },
});
