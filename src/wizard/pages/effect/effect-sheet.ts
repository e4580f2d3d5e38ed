import { columnNames } from "../../../catalogue/names/column-names.ts";
import { testGroupNames, upliftVerdicts, upliftWarnings } from "../../../catalogue/names/uplift-names.ts";
import type { Text } from "../../../catalogue/text.ts";
import type { Cell } from "../../../sheet/cell.ts";
import { noteWords } from "../../note-words.ts";
import { dutchOrder } from "../../run-notes.ts";
import type { Language } from "../../service.ts";
import type { PageSheet } from "../page.ts";
import type { Effect, EffectMeasure, GroupOutcome, ReadView } from "./effect-view.ts";

const TEXTS = {
  sheet: { en: "Effect", nl: "Effect" },
  group: { en: "group", nl: "groep" },
  buyers: { en: "buyers", nl: "kopers" },
  mean: { en: "mean a customer", nl: "gemiddelde per klant" },
  title: noteWords.title,
  measured: { en: "measured", nl: "gemeten" },
  after: { en: "orders after", nl: "bestellingen na" },
  upTo: { en: "up to", nl: "tot en met" },
  difference: { en: "difference a customer", nl: "verschil per klant" },
  cost: { en: "cost of the tactic", nl: "kosten van de tactiek" },
  groups: { en: "groups", nl: "groepen" },
} satisfies Record<string, Text>;

const MEASURES: Readonly<Record<EffectMeasure, Text>> = {
  revenue: { en: "revenue", nl: "omzet" },
  margin: { en: "margin", nl: "marge" },
  orders: columnNames.orders,
};

const hundredths = (amount: number | null) => (amount === null ? null : Math.round(amount * 100) / 100);

/** Both groups, and beside them what the difference means. Only for an effect that was found. */
export function effectSheet(view: ReadView, language: Language): PageSheet {
  if (view.outcome.key !== "done") throw new Error("There is no effect to write.");
  const { effect } = view.outcome;
  const row = (name: Text, group: GroupOutcome): Cell[] => [
    name[language],
    group.customers,
    group.buyers,
    ...[group.mean, group.low, group.high].map(hundredths),
  ];
  const number = effect.measure === "orders" ? "number" : "money";
  return {
    name: TEXTS.sheet[language],
    headings: [
      TEXTS.group,
      columnNames.customers,
      TEXTS.buyers,
      TEXTS.mean,
      columnNames.intervalLow,
      columnNames.intervalHigh,
    ].map((name) => name[language]),
    formats: ["text", "integer", "integer", number, number, number],
    rows: [row(testGroupNames.test, effect.test), row(testGroupNames.control, effect.control)],
    notes: notesOf(view, effect, language),
    look: {
      charts: [
        {
          kind: "columns",
          title: `${MEASURES[effect.measure][language]}: ${TEXTS.mean[language]}`,
          names: 0,
          values: [3],
          firstRow: 1,
          lastRow: 2,
        },
      ],
    },
  };
}

function notesOf({ tactic, place }: ReadView, effect: Effect, language: Language): [string, Cell][] {
  const notes: [string, Cell][] = [[TEXTS.title[language], null]];
  const add = (name: Text, value: Cell) => {
    if (value !== null && value !== "") notes.push([name[language], value]);
  };
  add(columnNames.tactic, tactic);
  add(TEXTS.groups, place?.label ?? null);
  add(TEXTS.measured, MEASURES[effect.measure][language]);
  add(TEXTS.after, dutchOrder(effect.after));
  add(TEXTS.upTo, dutchOrder(effect.asOf));
  add(TEXTS.difference, hundredths(effect.difference));
  add(columnNames.intervalLow, hundredths(effect.low));
  add(columnNames.intervalHigh, hundredths(effect.high));
  add(columnNames.pValue, effect.p === null ? null : Number(effect.p.toPrecision(3)));
  add(columnNames.totalGain, hundredths(effect.gain));
  add(TEXTS.cost, effect.cost);
  add(columnNames.returnOnCost, hundredths(effect.returnOnCost));
  add(columnNames.verdict, upliftVerdicts[effect.finding][language]);
  if (effect.warning !== null) add(columnNames.warning, upliftWarnings[effect.warning][language]);
  return notes;
}
