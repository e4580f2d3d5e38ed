import {
  type DurationRule,
  defaultDurationBorder,
  durationBorder,
  durationRules,
  type ValueRule,
  valueBorder,
  valueRules,
} from "../../core/segments/borders.ts";
import { quadrants, quadrantsOf } from "../../core/segments/quadrants.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { quadrantNames } from "../names/quadrant-names.ts";
import { Refusal } from "../problem.ts";

export const QUADRANT = defineFunction({
  name: "QUADRANT",
  summary: {
    en: "Quadrant of value × duration of the relationship: Protect, Deepen, Grow or Keep lean. A value of 0 or below is always low.",
    nl: "Kwadrant van waarde × duur van de relatie: Koesteren, Verdiepen, Laten groeien of Efficiënt bedienen. Een waarde van 0 of lager is altijd laag.",
  },
  args: [
    {
      name: "value",
      kind: "numbers",
      help: {
        en: "Value of each customer, CLV for example.",
        nl: "Waarde van elke klant, bijvoorbeeld de CLV.",
      },
    },
    {
      name: "duration",
      kind: "numbers",
      min: 0,
      help: {
        en: "Duration of the relationship, in months for example.",
        nl: "Duur van de relatie, bijvoorbeeld in maanden.",
      },
    },
    {
      name: "value_border",
      kind: "number-or-choice",
      optional: true,
      default: "median",
      choices: valueRules,
      help: {
        en: 'From this value on it is high: a number, "median", "mean" or "top20". May be left out: the median.',
        nl: 'Vanaf deze waarde is het hoog: een getal, "median", "mean" of "top20". Mag weg: de mediaan.',
      },
    },
    {
      name: "duration_border",
      kind: "number-or-choice",
      optional: true,
      choices: durationRules,
      help: {
        en: 'From this duration on it is long: a number, "median" or "mean". May be left out: the median of the durations above 0.',
        nl: 'Vanaf deze duur is het lang: een getal, "median" of "mean". Mag weg: de mediaan van de duren boven 0.',
      },
    },
    {
      name: "labels",
      kind: "text-list",
      optional: true,
      help: {
        en: "Four own names: high and long, high and short, low and long, low and short. May be left out.",
        nl: "Vier eigen namen: hoog en lang, hoog en kort, laag en lang, laag en kort. Mag weg.",
      },
    },
  ],
  example: { en: "=QUADRANT(B2:B300,C2:C300)", nl: "=QUADRANT(B2:B300;C2:C300)" },
  shape: "rows",
  compute: ([values, durations, valueRule, durationRule, labels], { language, rows }) => {
    const names = labels ?? quadrants.map((quadrant) => quadrantNames[quadrant][language]);
    if (names.length !== quadrants.length) {
      throw new Refusal([
        { key: "wrong-label-count", argument: "labels", count: names.length, expected: quadrants.length },
      ]);
    }
    const positions =
      rows === 0
        ? []
        : quadrantsOf(values, durations, highFrom(values, valueRule), longFrom(durations, durationRule));
    return [
      {
        heading: columnNames.quadrant[language],
        kind: "cells",
        values: Array.from(positions, (position) => names[position]!),
      },
    ];
  },
});

function highFrom(values: Float64Array, rule: number | string): number {
  const border = typeof rule === "number" ? rule : valueBorder(values, rule as ValueRule);
  if (Number.isNaN(border))
    throw new Refusal([{ key: "no-top-tier", argument: "value_border", value: rule }]);
  return border;
}

function longFrom(durations: Float64Array, rule: number | string | undefined): number {
  if (typeof rule === "number") return rule;
  if (rule !== undefined) return durationBorder(durations, rule as DurationRule);
  // One-time buyers only, or one and the same duration: a border in the data would part nothing.
  if (durations.every((duration) => duration === durations[0])) {
    throw new Refusal([{ key: "all-equal", argument: "duration", value: durations[0]! }]);
  }
  return defaultDurationBorder(durations);
}
