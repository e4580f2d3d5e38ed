import type { Text } from "../../../catalogue/text.ts";
import type { Cell } from "../../../sheet/cell.ts";
import type { Segmented } from "../../analyse-source.ts";
import { isoDay } from "../../grid.ts";
import type { NamesInForce } from "../../names-in-force.ts";
import { noteWords } from "../../note-words.ts";
import { dutchOrder } from "../../run-notes.ts";
import type { Language } from "../../service.ts";
import { groupName } from "../groups-of.ts";
import type { Basis, BudgetView, Lever } from "./budget-view.ts";

const TEXTS = {
  title: noteWords.title,
  upTo: noteWords.upTo,
  value: { en: "value", nl: "waarde" },
  margin: { en: "margin", nl: "marge" },
  revenue: {
    en: "100%: value is revenue, so limits are too high",
    nl: "100%: waarde is omzet, dus grenzen zijn te hoog",
  },
  ahead: { en: "months ahead", nl: "maanden vooruit" },
  now: { en: "winning a customer costs now", nl: "een klant winnen kost nu" },
  ratio: { en: "3:1", nl: "3:1" },
  convention: {
    en: "convention: three times as much value as cost of winning",
    nl: "vuistregel: drie keer zoveel waarde als wervingskosten",
  },
  keep: { en: "to keep", nl: "behouden" },
  keepForecast: {
    en: "more kept × value of who stays (expected value ÷ share of the time that a customer stays)",
    nl: "meer behouden × waarde van wie blijft (verwachte waarde ÷ deel van de tijd dat een klant blijft)",
  },
  keepRate: {
    en: 'more kept × value of who stays ("end" form of CLV_RETENTION, margin a year)',
    nl: 'meer behouden × waarde van wie blijft ("end"-vorm van CLV_RETENTION, marge per jaar)',
  },
  gain: { en: "an effort keeps more", nl: "een actie behoudt meer" },
  kept: { en: "kept a year", nl: "behouden per jaar" },
  whatIf: { en: "what-if", nl: "wat-als" },
  whatIfFor: { en: "what-if for", nl: "wat-als voor" },
  equal: {
    en: "all else equal; the forecast is not fitted again",
    nl: "al het andere gelijk; de voorspelling is niet opnieuw berekend",
  },
  past: {
    en: "all else equal, had it been so in the past",
    nl: "al het andere gelijk, als het in het verleden zo was geweest",
  },
} satisfies Record<string, Text>;

const BASES: Readonly<Record<Basis, Text>> = {
  earned: {
    en: "margin so far; what is to come is not in it",
    nl: "marge tot nu toe; wat nog komt, zit er niet in",
  },
  both: { en: "margin so far and expected", nl: "marge tot nu toe en verwacht" },
  formula: { en: "by the formula", nl: "volgens de formule" },
  given: { en: "the value column of your table", nl: "de waardekolom van je tabel" },
};

const LEVERS: Readonly<Record<Lever, Text>> = {
  "order-value": { en: "order value", nl: "orderwaarde" },
  orders: { en: "number of orders", nl: "aantal bestellingen" },
  kept: { en: "customers who keep buying", nl: "klanten die blijven kopen" },
  cost: { en: "cost", nl: "kosten" },
};

/** What was asked, beside the table. */
export function budgetNotes(
  view: BudgetView,
  { table }: Segmented,
  names: NamesInForce,
  language: Language,
): [string, Cell][] {
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: 2 });
  const percent = (share: number) => `${number.format(100 * share)}%`;
  const { whatIf, by, groups } = view;
  const notes: [string, Cell][] = [[TEXTS.title[language], null]];
  const add = (name: Text, value: Text | string) =>
    notes.push([name[language], typeof value === "string" ? value : value[language]]);
  if (table.asOf !== null) add(TEXTS.upTo, dutchOrder(isoDay(table.asOf)));
  add(TEXTS.value, BASES[view.basis]);
  if (view.ofRevenue) add(TEXTS.margin, TEXTS.revenue);
  if (view.basis === "both") add(TEXTS.ahead, number.format(view.months));
  add(TEXTS.now, number.format(view.winningCost));
  add(TEXTS.ratio, TEXTS.convention);
  add(TEXTS.keep, view.kept === null ? TEXTS.keepForecast : TEXTS.keepRate);
  add(TEXTS.gain, percent(view.gain));
  if (view.kept !== null) add(TEXTS.kept, percent(view.kept));
  const sign = whatIf.lever === "cost" ? "−" : "+";
  add(TEXTS.whatIf, `${LEVERS[whatIf.lever][language]} ${sign}${percent(whatIf.share)}`);
  if (whatIf.groups.length < groups.length)
    add(TEXTS.whatIfFor, whatIf.groups.map((key) => groupName(names, by, key)).join(", "));
  add(TEXTS.whatIf, whatIf.ahead ? TEXTS.equal : TEXTS.past);
  return notes;
}
