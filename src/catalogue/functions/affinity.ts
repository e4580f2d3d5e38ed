import { type Affinity, affinities } from "../../core/insight/affinity.ts";
import { segmentSizes } from "../../core/insight/attribute.ts";
import { fewestInSegment } from "../../core/insight/drivers.ts";
import { readIdentifiers } from "../../sheet/read-identifiers.ts";
import { type AnswerColumn, defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { labelGroups } from "../names/label-groups.ts";
import { Refusal } from "../problem.ts";
import type { Language } from "../text.ts";

export const mostSegments = 200;

export const AFFINITY = defineFunction({
  name: "AFFINITY",
  summary: {
    en: "What goes with what, for cross-selling: pairs of items in at least 5 baskets, strongest first. Lift 2 = twice as often together as by chance; related, not cause.",
    nl: "Wat gaat samen met wat, voor cross-selling: paren artikelen in ten minste 5 mandjes, sterkste eerst. Lift 2 = twee keer zo vaak samen als door toeval; samenhang, geen oorzaak.",
  },
  args: [
    {
      name: "baskets",
      kind: "identifiers",
      help: {
        en: "Order number of each row, for what is bought at once; or the customer, for what is bought by the same person.",
        nl: "Ordernummer van elke rij, voor wat tegelijk wordt gekocht; of de klant, voor wat dezelfde persoon koopt.",
      },
    },
    {
      name: "items",
      kind: "texts",
      help: { en: "Item or category of each row.", nl: "Artikel of categorie van elke rij." },
    },
    {
      name: "segments",
      kind: "texts",
      optional: true,
      help: {
        en: "Segment of each row's customer: adds an index for each segment of at least 30 baskets (100 = as in all). May be left out.",
        nl: "Segment van de klant van elke rij: voegt een index toe voor elk segment van ten minste 30 mandjes (100 = zoals bij allen). Mag weg.",
      },
    },
  ],
  example: { en: "=AFFINITY(A2:A500,D2:D500)", nl: "=AFFINITY(A2:A500;D2:D500)" },
  shape: "table",
  compute: ([baskets, items, segments], { language }): AnswerColumn[] => {
    const { codes, spellings } = readIdentifiers(items);
    const { basket, count } = inOrder(baskets.codes);
    const groups = segments === undefined ? null : basketGroups(basket, count, segments, language);
    const pairs = affinities(basket, codes, count, spellings.length, groups);
    const numbers = (name: keyof typeof columnNames, of: (pair: Affinity) => number): AnswerColumn => ({
      heading: columnNames[name][language],
      kind: "numbers",
      values: pairs.map(of),
    });
    return [
      {
        heading: columnNames.item[language],
        kind: "cells",
        values: pairs.map(({ item }) => spellings[item]!),
      },
      {
        heading: columnNames.goesWith[language],
        kind: "cells",
        values: pairs.map(({ other }) => spellings[other]!),
      },
      numbers("basketsTogether", (pair) => pair.together),
      numbers("support", (pair) => pair.support),
      numbers("confidence", (pair) => pair.confidence),
      numbers("lift", (pair) => pair.lift),
      ...(groups?.labels ?? []).flatMap((label, at): AnswerColumn[] =>
        groups!.sizes[at]! < fewestInSegment
          ? []
          : [
              {
                heading: `${columnNames.index[language]} ${label}`,
                kind: "numbers",
                values: pairs.map((pair) => pair.indexes[at]!),
              },
            ],
      ),
    ];
  },
});

/** Baskets numbered anew: one whose rows were all left out (a blank item) is no basket. */
function inOrder(codes: Int32Array): { basket: Int32Array; count: number } {
  const numbers = new Map<number, number>();
  const basket = codes.map((code) => {
    if (code < 0) return -1;
    let number = numbers.get(code);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(code, number);
    }
    return number;
  });
  return { basket, count: numbers.size };
}

/** The segment of each basket: that of its first row that has one. */
function basketGroups(
  basket: Int32Array,
  count: number,
  segments: readonly (string | null)[],
  language: Language,
) {
  const { labels, positions } = labelGroups(segments, language);
  if (labels.length > mostSegments) {
    const counts = { count: labels.length, most: mostSegments };
    throw new Refusal([{ key: "too-many-groups", argument: "segments", ...counts }]);
  }
  const segment = new Int32Array(count).fill(-1);
  segments.forEach((text, row) => {
    const own = basket[row]!;
    if (text !== null && own >= 0 && segment[own]! < 0) segment[own] = positions[row]!;
  });
  const groups = { segment, segments: labels.length };
  return { ...groups, labels, sizes: segmentSizes(groups) };
}
