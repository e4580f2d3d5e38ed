import { columnNames } from "../../../catalogue/names/column-names.ts";
import type { Text } from "../../../catalogue/text.ts";
import type { Cell } from "../../../sheet/cell.ts";
import { isoDay } from "../../grid.ts";
import type { ColumnFormat } from "../../host.ts";
import { namesInForce } from "../../names-in-force.ts";
import { noteWords } from "../../note-words.ts";
import { dutchOrder } from "../../run-notes.ts";
import type { Language } from "../../service.ts";
import type { RfmKey, TierKey } from "../../vocabulary.ts";
import { vocabularyOf } from "../../vocabulary-of.ts";
import { groupName } from "../groups-of.ts";
import type { PageContext, PageSheet } from "../page.ts";
import type { Circular, CrossingCell, CrossingQuestion, CrossingView } from "./crossing-view.ts";

const TEXTS = {
  sheet: { en: "Crossing", nl: "Kruising" },
  chart: { en: "Customers by segment and value tier", nl: "Klanten naar segment en waardegroep" },
  title: noteWords.title,
  upTo: noteWords.upTo,
  value: { en: "value tiers rest on", nl: "waardegroepen berusten op" },
  mind: { en: "mind", nl: "let op" },
} satisfies Record<string, Text>;

const WORTH: Readonly<Record<CrossingView["worth"], Text>> = {
  historic: { en: "value so far", nl: "waarde tot nu toe" },
  predicted: { en: "value expected", nl: "verwachte waarde" },
  combined: { en: "value so far and expected", nl: "waarde tot nu toe en verwacht" },
  formula: { en: "value by the formula", nl: "waarde volgens de formule" },
  given: { en: "value in your table", nl: "waarde in je tabel" },
};

const CIRCULAR: Readonly<Record<Circular, Text>> = {
  earned: {
    en: "value so far is also M in RFM, so some of the overlap follows by itself; expected value is better here",
    nl: "waarde tot nu toe is ook de M van RFM, dus een deel van de overlap spreekt vanzelf; verwachte waarde past hier beter",
  },
  partly: {
    en: "value so far is also M in RFM, so a part of the overlap follows by itself",
    nl: "waarde tot nu toe is ook de M van RFM, dus een deel van de overlap spreekt vanzelf",
  },
  "same-value": {
    en: "quadrants and value tiers rest on the same value, so some of the overlap follows by itself",
    nl: "kwadranten en waardegroepen berusten op dezelfde waarde, dus een deel van de overlap spreekt vanzelf",
  },
};

/** The pane's colours of the tiers. */
const COLOURS: Readonly<Record<TierKey, string>> = {
  very_profitable: "#0b5559",
  profitable: "#2f7f80",
  low_profit: "#a9cfcc",
  loss_making: "#b5432e",
};

/** What a block of columns shows of each cell, given that of all customers. */
type Measure = (cell: CrossingCell, all: CrossingCell) => number;

const BLOCKS: readonly {
  readonly words: Text | null;
  readonly format: ColumnFormat;
  readonly of: Measure;
}[] = [
  { words: null, format: "integer", of: ({ customers }) => customers },
  {
    words: columnNames.shareOfCustomers,
    format: "percent",
    of: ({ customers }, all) => customers / all.customers,
  },
  { words: columnNames.shareOfValue, format: "percent", of: ({ value }, all) => value / all.value },
];

/** Customers, their share and the share of value of every cell, and the tactic of each where there is one. */
export function crossingSheet(
  context: PageContext,
  _question: CrossingQuestion,
  view: CrossingView,
  language: Language,
): PageSheet {
  const words = vocabularyOf(language);
  const names = namesInForce(words, context.choices);
  const { rows, rowKeys, columnKeys, cells } = view;
  const all = cells.at(-1)?.at(-1) ?? { customers: 0, value: 0 };
  // Of a loss there are no shares.
  const blocks = BLOCKS.filter(({ words: heading }) => heading !== columnNames.shareOfValue || all.value > 0);
  const tactics = rows === "rfm" ? columnKeys : [];
  const tiers = [...columnKeys.map((key) => names.tiers[key]), columnNames.all[language]];
  const under = (heading: Text | null) =>
    tiers.map((tier) => (heading === null ? tier : `${tier}: ${heading[language]}`));
  const rowName = (at: number) =>
    at === rowKeys.length ? columnNames.all[language] : groupName(names, rows!, rowKeys[at]!);
  return {
    name: TEXTS.sheet[language],
    headings: [
      columnNames[rows === "quadrant" ? "quadrant" : "segment"][language],
      ...blocks.flatMap((block) => under(block.words)),
      ...tactics.map((key) => `${columnNames.tactic[language]}: ${names.tiers[key]}`),
    ],
    formats: [
      "text",
      ...blocks.flatMap(({ format }) => tiers.map(() => format)),
      ...tactics.map(() => "text" as const),
    ],
    rows: cells.map((row, at) => [
      rowName(at),
      ...blocks.flatMap(({ of }) => row.map((cell) => of(cell, all))),
      ...tactics.map(
        (tier): Cell => (at === rowKeys.length ? null : words.crossings[rowKeys[at] as RfmKey][tier]),
      ),
    ]),
    notes: notesOf(context, view, language),
    look: {
      heat: blocks.map((_, at) => ({
        firstRow: 1,
        lastRow: rowKeys.length,
        firstColumn: 1 + at * tiers.length,
        lastColumn: at * tiers.length + columnKeys.length,
      })),
      bold: [{ row: cells.length, column: 0, columns: 1 + blocks.length * tiers.length }],
      charts: [
        {
          kind: "stacked",
          title: TEXTS.chart[language],
          names: 0,
          values: columnKeys.map((_, at) => at + 1),
          firstRow: 1,
          lastRow: rowKeys.length,
          colours: columnKeys.map((key) => COLOURS[key]),
        },
      ],
    },
  };
}

function notesOf({ segmented }: PageContext, view: CrossingView, language: Language): [string, Cell][] {
  const { asOf } = segmented.table;
  const { worth, circular } = view;
  return [
    [TEXTS.title[language], null],
    ...(asOf === null ? [] : [[TEXTS.upTo[language], dutchOrder(isoDay(asOf))] as [string, Cell]]),
    [TEXTS.value[language], WORTH[worth][language]],
    ...(circular === null ? [] : [[TEXTS.mind[language], CIRCULAR[circular][language]] as [string, Cell]]),
  ];
}
