import { defaultShares } from "../../core/segments/borders.ts";
import { tiersByShare } from "../../core/segments/tiers.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { Refusal } from "../problem.ts";
import { labelsArg, tierLabels } from "./tier-labels.ts";

export const SEGMENT = defineFunction({
  name: "SEGMENT",
  summary: {
    en: "Value tier of each customer, the best 20%, the middle 60% and the lowest 20% by default; equal values stay together, and a value of 0 or below is loss-making.",
    nl: "Waardegroep van elke klant, standaard de beste 20%, de middelste 60% en de laagste 20%; gelijke waarden blijven bij elkaar, en een waarde van 0 of lager is verliesgevend.",
  },
  args: [
    {
      name: "values",
      kind: "numbers",
      help: {
        en: "Value of each customer, CLV for example.",
        nl: "Waarde van elke klant, bijvoorbeeld de CLV.",
      },
    },
    {
      name: "shares",
      kind: "number-list",
      optional: true,
      min: 0,
      help: {
        en: "Share of customers in each tier, best first: {20,60,20} or {0.2,0.6,0.2}, any number of them. May be left out: 20, 60, 20.",
        nl: "Aandeel klanten in elke groep, beste eerst: {20\\60\\20} of een bereik met 20%, 60%, 20%; elk aantal mag. Mag weg: 20, 60, 20.",
      },
    },
    labelsArg,
  ],
  example: { en: "=SEGMENT(B2:B300)", nl: "=SEGMENT(B2:B300)" },
  shape: "rows",
  compute: ([values, shares = defaultShares, labels], { language }) => {
    const sum = shares.reduce((total, share) => total + share, 0);
    const fits = [1, 100].some((whole) => Math.abs(sum - whole) <= whole * 0.01 + 1e-12);
    if (!fits) throw new Refusal([{ key: "shares-sum", argument: "shares", sum }]);
    const names = tierLabels(labels, shares.length, language);
    const tiers = tiersByShare(values, shares);
    return [
      {
        heading: columnNames.tier[language],
        kind: "cells",
        values: Array.from(tiers, (tier) => names[tier]!),
      },
    ];
  },
});
