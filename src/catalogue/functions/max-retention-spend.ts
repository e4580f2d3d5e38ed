import { maximumRetentionSpend } from "../../core/models/acquisition.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";

export const MAX_RETENTION_SPEND = defineFunction({
  name: "MAX_RETENTION_SPEND",
  summary: {
    en: "The most to spend on keeping a customer in one period: (goal − now) × value if kept.",
    nl: "Wat het behoud van een klant in één periode hoogstens mag kosten: (doel − nu) × waarde als de klant blijft.",
  },
  args: [
    {
      name: "value_if_kept",
      kind: "numbers",
      help: {
        en: 'Value of a customer who stays: the "end" form of CLV_RETENTION.',
        nl: 'Waarde van een klant die blijft: de "end"-vorm van CLV_RETENTION.',
      },
    },
    {
      name: "retention_now",
      kind: "numbers",
      min: 0,
      max: 1,
      help: { en: "Retention today, 70% or 0.7.", nl: "Retentie nu, 70% of 0,7." },
    },
    {
      name: "retention_goal",
      kind: "numbers",
      min: 0,
      max: 1,
      help: {
        en: "Retention that the effort should reach, 75% or 0.75.",
        nl: "Retentie die je wilt bereiken, 75% of 0,75.",
      },
    },
  ],
  example: { en: "=MAX_RETENTION_SPEND(333.33,0.7,0.75)", nl: "=MAX_RETENTION_SPEND(333,33;0,7;0,75)" },
  shape: "rows",
  compute: ([value, now, goal], { language }) => [
    {
      heading: columnNames.maximumRetentionSpend[language],
      kind: "numbers",
      values: value.map((kept, row) => maximumRetentionSpend(kept, now[row]!, goal[row]!)),
    },
  ],
});
