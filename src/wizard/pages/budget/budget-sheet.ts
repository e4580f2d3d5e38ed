import { columnNames } from "../../../catalogue/names/column-names.ts";
import type { Text } from "../../../catalogue/text.ts";
import type { Cell } from "../../../sheet/cell.ts";
import type { ColumnFormat } from "../../host.ts";
import { namesInForce } from "../../names-in-force.ts";
import type { Language } from "../../service.ts";
import { vocabularyOf } from "../../vocabulary-of.ts";
import { type Grouping, groupName } from "../groups-of.ts";
import type { PageContext, PageSheet } from "../page.ts";
import { budgetNotes } from "./budget-notes.ts";
import type { BudgetGroup, BudgetQuestion, BudgetView } from "./budget-view.ts";

const TEXTS = {
  sheet: { en: "Budget", nl: "Budget" },
  value: { en: "value before cost of winning", nl: "waarde vóór wervingskosten" },
  breakEven: { en: "to win: break-even", nl: "winnen: quitte" },
  target: { en: "to win: 3:1", nl: "winnen: 3:1" },
  payback: { en: "earned back (months)", nl: "terugverdiend (maanden)" },
  kept: { en: "kept now", nl: "behouden nu" },
  worth: { en: "value of who stays", nl: "waarde van wie blijft" },
  keep: { en: "to keep, a customer", nl: "behouden, per klant" },
  keepAll: { en: "to keep, all of them", nl: "behouden, samen" },
  extra: { en: "what-if: extra value", nl: "wat-als: extra waarde" },
  all: { en: "All", nl: "Alle" },
  chart: { en: "What a customer may cost to win", nl: "Wat een klant winnen mag kosten" },
} satisfies Record<string, Text>;

const GROUPING: Readonly<Record<Grouping, Text>> = {
  tier: columnNames.tier,
  quadrant: columnNames.quadrant,
  rfm: columnNames.segment,
};

/** The pane's tiers, deep and pale. */
const COLOURS = ["#a9cfcc", "#0b5559"] as const;

type Row = BudgetGroup<string>;
type Column = readonly [Text, ColumnFormat, (row: Row) => Cell];

const cents = (amount: number) => Math.round(amount * 100) / 100;

const COLUMNS: readonly Column[] = [
  [columnNames.customers, "integer", ({ customers }) => customers],
  [TEXTS.value, "money", ({ value }) => cents(value)],
  [TEXTS.breakEven, "money", ({ breakEven }) => cents(breakEven)],
  [TEXTS.target, "money", ({ target }) => cents(target)],
  [TEXTS.payback, "number", ({ payback }) => (payback === null ? null : Math.round(payback * 10) / 10)],
  [TEXTS.kept, "percent", ({ keeping }) => (keeping === null ? null : Number(keeping.now.toFixed(4)))],
  [TEXTS.worth, "money", ({ keeping }) => (keeping === null ? null : cents(keeping.valueIfKept))],
  [TEXTS.keep, "money", ({ keeping }) => (keeping === null ? null : cents(keeping.most))],
  [TEXTS.keepAll, "money", ({ keeping }) => (keeping === null ? null : cents(keeping.total))],
];

/** A row a group and one for all, what was asked beside it, and the limits as a chart. */
export function budgetSheet(
  { segmented, choices }: PageContext,
  _question: BudgetQuestion,
  view: BudgetView,
  language: Language,
): PageSheet {
  const names = namesInForce(vocabularyOf(language), choices);
  const rows: Row[] = view.groups.map((group) => ({ ...group, key: groupName(names, view.by, group.key) }));
  const all: Row = { ...view.all, key: TEXTS.all[language] };
  const { whatIf } = view;
  const extraOf = (at: number) => {
    const key = view.groups[at]?.key;
    const found = whatIf.extra.find((extra) => extra.key === key);
    return cents(key === undefined ? whatIf.total : (found?.extra ?? 0));
  };
  return {
    name: TEXTS.sheet[language],
    headings: [
      GROUPING[view.by][language],
      ...COLUMNS.map(([name]) => name[language]),
      TEXTS.extra[language],
    ],
    formats: ["text", ...COLUMNS.map(([, format]) => format), "money"],
    rows: [...rows, all].map((row, at) => [row.key, ...COLUMNS.map(([, , of]) => of(row)), extraOf(at)]),
    notes: budgetNotes(view, segmented, names, language),
    look: {
      colours: [],
      scatter: null,
      charts: [
        {
          kind: "bars",
          title: TEXTS.chart[language],
          names: 0,
          values: [3, 4],
          firstRow: 1,
          lastRow: rows.length,
          colours: COLOURS,
        },
      ],
      bold: [{ row: rows.length + 1, column: 0, columns: COLUMNS.length + 2 }],
    },
  };
}
