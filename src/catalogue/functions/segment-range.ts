import { tiersByBorder } from "../../core/segments/tiers.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { defaultTierLabels } from "../names/tier-names.ts";
import { Refusal } from "../problem.ts";

export const SEGMENT_RANGE = defineFunction({
  name: "SEGMENT_RANGE",
  summary: {
    en: "Value tier of each customer by fixed borders (CLV ranges), highest first; a value equal to a border belongs above it.",
    nl: "Waardegroep van elke klant op vaste grenzen (CLV-ranges), hoogste eerst; een waarde gelijk aan een grens hoort erboven.",
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
      name: "borders",
      kind: "number-list",
      help: {
        en: "Values at which a tier begins; 2 borders make 3 tiers.",
        nl: "Waarden waarbij een waardegroep begint; 2 grenzen geven 3 groepen.",
      },
    },
    {
      name: "labels",
      kind: "text-list",
      optional: true,
      help: {
        en: "Own names, highest tier first, one for each tier. May be left out.",
        nl: "Eigen namen, hoogste groep eerst, één per groep. Mag weg.",
      },
    },
  ],
  example: { en: "=SEGMENT_RANGE(B2:B300,E1:E2)", nl: "=SEGMENT_RANGE(B2:B300;E1:E2)" },
  shape: "rows",
  compute: ([values, borders, labels], { language }) => {
    const falling = [...borders].sort((a, b) => b - a);
    const twice = falling.find((border, at) => at > 0 && border === falling[at - 1]);
    if (twice !== undefined) throw new Refusal([{ key: "double-border", argument: "borders", value: twice }]);
    const count = borders.length + 1;
    if (labels !== undefined && labels.length !== count) {
      throw new Refusal([
        { key: "wrong-label-count", argument: "labels", count: labels.length, expected: count },
      ]);
    }
    const names = labels ?? defaultTierLabels(count, language);
    const tiers = tiersByBorder(values, falling);
    return [
      {
        heading: columnNames.tier[language],
        kind: "cells",
        values: Array.from(tiers, (tier) => names[tier]!),
      },
    ];
  },
});
