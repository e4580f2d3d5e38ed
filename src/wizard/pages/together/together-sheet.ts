import { columnNames } from "../../../catalogue/names/column-names.ts";
import type { Text } from "../../../catalogue/text.ts";
import { fewestInSegment } from "../../../core/insight/drivers.ts";
import type { Cell } from "../../../sheet/cell.ts";
import type { Choices } from "../../choices.ts";
import { namesInForce } from "../../names-in-force.ts";
import type { Segments } from "../../segment-customers.ts";
import type { Language } from "../../service.ts";
import { vocabularyOf } from "../../vocabulary-of.ts";
import { type Grouping, groupName } from "../groups-of.ts";
import type { PageSheet } from "../page.ts";
import { type LineBaskets, pairsIn } from "./baskets-of-lines.ts";
import { basketsByGroup } from "./group-buys.ts";
import type { ProductLines } from "./product-lines.ts";

const TEXTS = {
  name: { en: "Goes together", nl: "Gaat samen" },
  ofAll: { en: "share of all", nl: "aandeel van alle" },
  basket: { en: "basket", nl: "mandje" },
  order: { en: "one order", nl: "één bestelling" },
  customer: { en: "all that one customer bought", nl: "alles wat één klant kocht" },
  baskets: { en: "baskets", nl: "mandjes" },
  fewest: { en: "baskets of a pair, at least", nl: "mandjes van een paar, ten minste" },
  related: { en: "related, not cause", nl: "samenhang, geen oorzaak" },
} satisfies Record<string, Text>;

/** More rows are no list to read any more. */
const MOST = 5000;
/** Bars of the chart. */
const MOST_BARS = 12;

interface SheetInput {
  readonly lines: ProductLines;
  readonly baskets: LineBaskets;
  readonly segments: Segments;
  readonly grouping: Grouping;
  readonly choices: Choices;
  readonly language: Language;
}

/** Every pair in both directions, with the index of each group that has enough baskets. */
export function togetherSheet({
  lines,
  baskets,
  segments,
  grouping,
  choices,
  language,
}: SheetInput): PageSheet {
  const groups = basketsByGroup(baskets, segments, grouping);
  const names = namesInForce(vocabularyOf(language), choices);
  const shown = (groups?.keys ?? []).flatMap((key, at) =>
    groups!.sizes[at]! < fewestInSegment ? [] : [{ at, name: groupName(names, grouping, key) }],
  );
  const pairs = pairsIn(baskets, lines.products.length, groups).slice(0, MOST);
  const heading = (name: "item" | "goesWith" | "basketsTogether" | "support" | "confidence" | "lift") =>
    columnNames[name][language];
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  const headings = [
    heading("item"),
    heading("goesWith"),
    heading("basketsTogether"),
    heading("support"),
    heading("confidence"),
    TEXTS.ofAll[language],
    heading("lift"),
    ...shown.map(({ name }) => `${columnNames.index[language]} ${name}`),
  ];
  const notes: [string, Cell][] = [
    [TEXTS.basket[language], TEXTS[baskets.kind][language]],
    [TEXTS.baskets[language], baskets.count],
    [TEXTS.fewest[language], baskets.fewest],
    [TEXTS.related[language], null],
    [heading("lift"), null],
  ];
  const firstRow = notes.length;
  const both = ({ item, other }: { readonly item: number; readonly other: number }) =>
    [item, other]
      .sort((a, b) => a - b)
      .map((product) => lines.products[product]!)
      .join(" + ");
  const strongest = new Map(pairs.map((pair) => [both(pair), round(pair.lift, 2)]));
  notes.push(...[...strongest].slice(0, MOST_BARS));
  return {
    name: TEXTS.name[language],
    headings,
    formats: [
      "text",
      "text",
      "integer",
      "percent",
      "percent",
      "percent",
      "number",
      ...shown.map(() => "integer" as const),
    ],
    rows: pairs.map((pair) => [
      lines.products[pair.item]!,
      lines.products[pair.other]!,
      pair.together,
      round(pair.support, 4),
      round(pair.confidence, 4),
      round(pair.confidence / pair.lift, 4),
      round(pair.lift, 2),
      ...shown.map(({ at }) => Math.round(pair.indexes[at]!)),
    ]),
    notes,
    ...(strongest.size > 0
      ? {
          look: {
            charts: [
              {
                kind: "bars",
                title: heading("lift"),
                // The notes stand one blank column to the right of the table.
                names: headings.length + 1,
                values: [headings.length + 2],
                firstRow,
                lastRow: notes.length - 1,
              },
            ],
          },
        }
      : {}),
  };
}
