import { binCounts, binsOf } from "../../core/insight/number-bins.ts";
import { populationStability } from "../../core/insight/population-stability.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { labelGroups } from "../names/label-groups.ts";
import { stabilityNames } from "../names/stability-names.ts";
import type { Language } from "../text.ts";
import { type DriftValues, driftValues } from "./drift-values.ts";

export const DRIFT = defineFunction({
  name: "DRIFT",
  summary: {
    en: "Has your base shifted? Population stability index (PSI) with its parts; from 0.1 watch, from 0.25 shifted, and stable as long as the difference can be chance.",
    nl: "Is je klantenbestand verschoven? Population stability index (PSI) met zijn delen; vanaf 0,1 let op, vanaf 0,25 verschoven, en stabiel zolang het verschil toeval kan zijn.",
  },
  args: [
    {
      name: "before",
      kind: "cells",
      help: {
        en: "Earlier values or segments, a column of numbers or of texts.",
        nl: "Eerdere waarden of segmenten, een kolom met getallen of met teksten.",
      },
    },
    {
      name: "after",
      kind: "cells",
      help: {
        en: "Later ones of the same kind; the column may have another length.",
        nl: "Latere van dezelfde soort; de kolom mag een andere lengte hebben.",
      },
    },
    {
      name: "bins",
      kind: "number",
      optional: true,
      default: 10,
      min: 2,
      max: 100,
      whole: true,
      help: {
        en: "Number of classes for numbers, each with as many of the earlier values; equal values stay together. May be left out: 10.",
        nl: "Aantal klassen voor getallen, elk met evenveel van de eerdere waarden; gelijke waarden blijven bij elkaar. Mag weg: 10.",
      },
    },
  ],
  example: { en: "=DRIFT(B2:B300,E2:E320)", nl: "=DRIFT(B2:B300;E2:E320)" },
  shape: "table",
  compute: ([before, after, bins], { language }) => {
    const { labels, counts } = binned(driftValues(before, after), bins, language);
    const { index, parts, finding } = populationStability(counts.before, counts.after);
    const shares = (of: Float64Array) => {
      const all = of.reduce((sum, count) => sum + count, 0);
      return [...of.map((count) => count / all), 1];
    };
    return [
      {
        heading: columnNames.bin[language],
        kind: "cells",
        values: [...labels, columnNames.all[language]],
      },
      { heading: columnNames.shareBefore[language], kind: "numbers", values: shares(counts.before) },
      { heading: columnNames.shareAfter[language], kind: "numbers", values: shares(counts.after) },
      { heading: columnNames.stabilityIndex[language], kind: "numbers", values: [...parts, index] },
      {
        heading: columnNames.verdict[language],
        kind: "cells",
        values: [...labels.map(() => null), stabilityNames[finding][language]],
      },
    ];
  },
});

interface Binned {
  readonly labels: readonly string[];
  readonly counts: { readonly before: Float64Array; readonly after: Float64Array };
}

function binned(values: DriftValues, bins: number, language: Language): Binned {
  if (values.kind === "texts") {
    const { labels, positions } = labelGroups([...values.before, ...values.after], language);
    const before = new Float64Array(labels.length);
    const after = new Float64Array(labels.length);
    positions.forEach((position, at) => {
      (at < values.before.length ? before : after)[position]!++;
    });
    return { labels, counts: { before, after } };
  }
  const classes = binsOf(values.before, bins);
  return {
    labels: binLabels(classes.edges, language),
    counts: { before: binCounts(values.before, classes), after: binCounts(values.after, classes) },
  };
}

/** "≤ 20", "20 – 45" (above 20, up to and including 45), "> 45". */
function binLabels(edges: Float64Array, language: Language): string[] {
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 6 });
  const written = Array.from(edges, (edge) => format.format(edge));
  const between = written
    .slice(1)
    .map((edge, at) => (edge === written[at] ? edge : `${written[at]} – ${edge}`));
  return [`≤ ${written[0]}`, ...between, `> ${written[written.length - 1]}`];
}
