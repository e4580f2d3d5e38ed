import {
  rowShares,
  segmentFlows,
  type TransitionMeasure,
  transitionCounts,
  transitionMeasures,
} from "../../core/insight/transitions.ts";
import type { Identifiers } from "../../sheet/read-identifiers.ts";
import { readIdentifiers } from "../../sheet/read-identifiers.ts";
import { type AnswerColumn, defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { labelGroups } from "../names/label-groups.ts";
import { type Problem, Refusal } from "../problem.ts";
import type { Language } from "../text.ts";

export const MOVEMENT = defineFunction({
  name: "MOVEMENT",
  summary: {
    en: "Who moved to another segment? Segments before in the rows, after in the columns, with who is new and who is gone.",
    nl: "Wie is van segment veranderd? Segmenten van eerst in de rijen, van later in de kolommen, met wie nieuw is en wie weg is.",
  },
  args: [
    {
      name: "before_ids",
      kind: "identifiers",
      group: "before",
      help: { en: "Customers of the earlier list.", nl: "Klanten van de eerdere lijst." },
    },
    {
      name: "before_segments",
      kind: "texts",
      group: "before",
      help: { en: "Their segments then.", nl: "Hun segmenten van toen." },
    },
    {
      name: "after_ids",
      kind: "identifiers",
      group: "after",
      help: {
        en: "Customers of the later list; it may have another length and order.",
        nl: "Klanten van de latere lijst; die mag een andere lengte en volgorde hebben.",
      },
    },
    {
      name: "after_segments",
      kind: "texts",
      group: "after",
      help: { en: "Their segments now.", nl: "Hun segmenten van nu." },
    },
    {
      name: "show",
      kind: "choice",
      optional: true,
      default: "count",
      choices: transitionMeasures,
      help: {
        en: '"count", share of the "row", or "net" (what each segment gained and lost). May be left out: "count".',
        nl: '"count" (aantal), aandeel van de "row" (rij) of "net" (wat elk segment won en verloor). Mag weg: "count".',
      },
    },
  ],
  example: {
    en: "=MOVEMENT(A2:A300,B2:B300,D2:D320,E2:E320)",
    nl: "=MOVEMENT(A2:A300;B2:B300;D2:D320;E2:E320)",
  },
  shape: "table",
  blankWhen: "all",
  compute: ([beforeIds, beforeSegments, afterIds, afterSegments, show], { language }): AnswerColumn[] => {
    const { labels, positions } = labelGroups(
      [...named(beforeIds, beforeSegments), ...named(afterIds, afterSegments)],
      language,
    );
    // One reading of both lists, so that 17850 and "17850" meet.
    const { codes } = readIdentifiers([...beforeIds.spellings, ...afterIds.spellings]);
    const customers = codes.reduce((most, code) => Math.max(most, code + 1), 0);
    const problems: Problem[] = [];
    const segmentsOf = (argument: string, ids: Identifiers, skip: number, start: number): Int32Array => {
      const segments = new Int32Array(customers).fill(-1);
      let at = start;
      for (const own of ids.codes) {
        if (own < 0) continue;
        const segment = positions[at++]!;
        const customer = codes[skip + own]!;
        if (segments[customer]! >= 0 && segments[customer] !== segment) {
          problems.push({ key: "in-two-segments", argument, value: ids.spellings[own]! });
        }
        segments[customer] = segment;
      }
      return segments;
    };
    const earlier = beforeIds.codes.filter((code) => code >= 0).length;
    const before = segmentsOf("before_ids", beforeIds, 0, 0);
    const after = segmentsOf("after_ids", afterIds, beforeIds.spellings.length, earlier);
    if (problems.length > 0) throw new Refusal(problems);
    const counts = transitionCounts(before, after, labels.length);
    return (show as TransitionMeasure) === "net"
      ? netColumns(counts, labels, language)
      : matrixColumns(show === "row" ? rowShares(counts, labels.length + 1) : counts, labels, language);
  },
});

/** The segments of the rows that have a customer. */
function named(ids: Identifiers, segments: readonly (string | null)[]): (string | null)[] {
  return segments.filter((_, row) => ids.codes[row]! >= 0);
}

function matrixColumns(cells: Float64Array, labels: readonly string[], language: Language): AnswerColumn[] {
  const width = labels.length + 1;
  const corner = `${columnNames.before[language]} → ${columnNames.after[language]}`;
  return [
    { heading: corner, kind: "cells", values: [...labels, columnNames.newcomers[language]] },
    ...[...labels, columnNames.gone[language]].map(
      (heading, column): AnswerColumn => ({
        heading,
        kind: "numbers",
        values: cells.filter((_, at) => at % width === column),
      }),
    ),
  ];
}

function netColumns(counts: Float64Array, labels: readonly string[], language: Language): AnswerColumn[] {
  const flows = segmentFlows(counts, labels.length);
  const headings = {
    before: "before",
    stayed: "stayed",
    in: "movedIn",
    out: "movedOut",
    new: "newcomers",
    gone: "gone",
    net: "net",
    after: "after",
  } as const;
  const keys = Object.keys(headings) as (keyof typeof headings)[];
  return [
    { heading: columnNames.segment[language], kind: "cells", values: labels },
    ...keys.map(
      (key): AnswerColumn => ({
        heading: columnNames[headings[key]][language],
        kind: "numbers",
        values: flows.map((flow) => flow[key]),
      }),
    ),
  ];
}
