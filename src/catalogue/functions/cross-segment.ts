import {
  type CrossMeasure,
  crossMeasure,
  crossMeasures,
  crossTable,
} from "../../core/segments/cross-table.ts";
import { type AnswerColumn, defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { labelGroups } from "../names/label-groups.ts";
import { Refusal } from "../problem.ts";

export const CROSS_SEGMENT = defineFunction({
  name: "CROSS_SEGMENT",
  summary: {
    en: "Cross table of two groupings: which Champions are also Very profitable? Totals stand right and below.",
    nl: "Kruistabel van twee indelingen: welke Kampioenen zijn ook Zeer winstgevend? Totalen staan rechts en onderaan.",
  },
  args: [
    {
      name: "rows",
      kind: "texts",
      help: { en: "Group of each customer for the rows.", nl: "Groep van elke klant voor de rijen." },
    },
    {
      name: "columns",
      kind: "texts",
      help: { en: "Group of each customer for the columns.", nl: "Groep van elke klant voor de kolommen." },
    },
    {
      name: "values",
      kind: "numbers",
      optional: true,
      help: {
        en: 'Value of each customer, for show "value" and "average". May be left out.',
        nl: 'Waarde van elke klant, voor show "value" en "average". Mag weg.',
      },
    },
    {
      name: "show",
      kind: "choice",
      optional: true,
      default: "count",
      choices: crossMeasures,
      help: {
        en: '"count", "share" of all, share of the "row" or "column", "value" (sum), "average", or "index" (100 = as expected). May be left out: "count".',
        nl: '"count" (aantal), "share" (aandeel), aandeel van de "row" of "column", "value" (som), "average" (gemiddelde) of "index" (100 = zoals verwacht). Mag weg: "count".',
      },
    },
  ],
  example: { en: "=CROSS_SEGMENT(H2:H300,I2:I300)", nl: "=CROSS_SEGMENT(H2:H300;I2:I300)" },
  shape: "table",
  blankWhen: "all",
  compute: ([rows, columns, values, show], { language, headerOf }): AnswerColumn[] => {
    const measure = show as CrossMeasure;
    if (values === undefined && (measure === "value" || measure === "average")) {
      throw new Refusal([{ key: "values-needed", argument: "values", show }]);
    }
    const down = labelGroups(rows, language);
    const across = labelGroups(columns, language);
    const table = crossTable(
      down.positions,
      across.positions,
      down.labels.length,
      across.labels.length,
      values,
    );
    const cells = crossMeasure(table, measure);
    const width = across.labels.length + 1;
    const all = columnNames.all[language];
    const corner = [headerOf("rows"), headerOf("columns")].filter((text) => text).join(" × ");
    return [
      { heading: corner, kind: "cells", values: [...down.labels, all] },
      ...[...across.labels, all].map(
        (heading, column): AnswerColumn => ({
          heading,
          kind: "numbers",
          values: cells.filter((_, at) => at % width === column),
        }),
      ),
    ];
  },
});
