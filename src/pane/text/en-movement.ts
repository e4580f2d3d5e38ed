import type { FitAgain, MovementView } from "../../wizard/pages/movement/movement-view.ts";
import type { Kept, KeptRun } from "../../wizard/service.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

type Reason = FitAgain["reasons"][number]["key"];
type Compared = Extract<MovementView, { state: "compared" }>;

const customers = (f: Format, n: number) => `${f.count(n)} ${plural(n, "customer", "customers")}`;
const share = (part: number) => Math.round(100 * part);

export const enMovement = {
  /** On a link to the page. */
  link: "Who has moved?",
  title: "Who has moved",
  line: "Compare with an earlier run",
  days: (f: Format, then: string, now: string) => `${f.date(then)} → ${f.date(now)}`,
  card: {
    title: "Who has moved since last time?",
    first: "Write your results once; from then on you see who joined and who left each group.",
    hint: (f: Format, kept: KeptRun) => `Compare with ${f.date(kept.day)}, ${customers(f, kept.customers)}.`,
  },
  none: "Write your results once; next time you see who moved",
  noneHow:
    "Each time you write your results, Waarde keeps on a hidden sheet of this document who was in which group. Once there are newer orders, this page shows who joined and who left each group, by the same borders.",
  noneSameDay: (f: Format, kept: string, day: string) =>
    `The last results that were kept are of ${f.date(kept)}; these data run up to ${f.date(day)}. Add newer orders to see who moved.`,
  noneTooMany: (f: Format, n: number, most: number) =>
    `With ${customers(f, n)} nothing is kept: the hidden sheet would weigh the document down. Up to ${f.count(most)} customers it is.`,
  noneWhere: "Nothing leaves your document. To forget it all, show the hidden sheet of Waarde and delete it.",
  stranger: "This looks like another shop",
  strangerHow: (f: Format, shared: number, then: number, day: string, label: string) =>
    `Of the ${customers(f, then)} of ${f.date(day)} (${label}), ${shared === 0 ? "none is" : `only ${f.count(shared)} ${plural(shared, "is", "are")}`} in the table that is open now. Choose the table with the same customers, or another day.`,
  chooseTable: "Choose another table",
  compareWith: "Compare with",
  keptDay: (f: Format, day: string, n: number) => `${f.date(day)}, ${customers(f, n)}`,
  by: "Group by",
  groupings: { quadrant: "Quadrants", tier: "Tiers", rfm: "RFM" },
  heading: (f: Format, joined: number, left: number, name: string) =>
    joined === 0 && left === 0
      ? `Nobody joined ${name} and nobody left it`
      : joined === 0
        ? `${customers(f, left)} left ${name}, nobody joined it`
        : `${customers(f, joined)} joined ${name}, ${left === 0 ? "nobody" : f.count(left)} left it`,
  stayed: (f: Format, { stayed, earlier }: Compared) =>
    `${f.percent(earlier > 0 ? share(stayed / earlier) : 0)} of the ${f.count(earlier)} earlier customers stayed where they were. Both dates use the same borders.`,
  otherValue:
    "The value that the groups rested on then cannot be worked out of this table, so groups by value moved for that reason too.",
  matrix: "From group (rows) to group (columns), number of customers",
  corner: "from ↓ to →",
  newcomers: "New",
  gone: "Gone",
  caption: "Stronger colour: a larger part of the row. Outlined: stayed.",
  flow: "Where they went",
  flowHint: "Each band is a stream of customers, as wide as their number.",
  routes: "All moves",
  routesTable: "Customers by the group they left and the group they joined",
  from: "From",
  to: "To",
  customers: "Customers",
  groups: "Groups then and now",
  group: "Group",
  change: "Change",
  ownBorders: (counts: string) =>
    `Counted by the borders of then. By those of today, as in your results: ${counts}.`,
  all: "All customers",
  first: "Look at these first",
  slipped: (f: Format, n: number, name: string) =>
    `${customers(f, n)} slipped out of ${name}. A personal message now costs less than winning them back later.`,
  show: (f: Format, n: number) => `Show ${customers(f, n)}`,
  hide: "Hide the list",
  listed: (f: Format, shown: number, n: number) =>
    shown === n
      ? "The most valuable first."
      : `The ${f.count(shown)} most valuable; “Write to sheet” gives all ${f.count(n)}.`,
  customer: "Customer",
  valueThen: "Value then",
  valueNow: "Value now",
  drift: {
    title: {
      stable: "The shop is much as it was",
      watch: "The shop is shifting",
      shifted: "The shop has shifted",
    },
    of: { value: "Value per customer", recency: "Days since last order" },
    finding: { stable: "stable", watch: "watch", shifted: "shifted" },
    hint: "Shift (PSI): below 0.1 stable, from 0.25 shifted.",
  },
  check: {
    title: (
      f: Format,
      { predicted, actual, bias }: { predicted: number; actual: number; bias: number | null },
    ) =>
      bias === null
        ? `${f.count(predicted)} orders were expected, none came`
        : `${f.count(predicted)} orders were expected, ${f.count(actual)} came`,
    off: (f: Format, bias: number) =>
      share(bias) === 0
        ? "The forecast was right to the percent."
        : `The forecast was ${f.percent(Math.abs(share(bias)))} too ${bias > 0 ? "high" : "low"}.`,
    value: (f: Format, predicted: number, actual: number) =>
      `In money: ${f.money(predicted)} expected, ${f.money(actual)} came in.`,
    more: "The check in full",
  },
  again: {
    note: (f: Format, day: string, reasons: string) =>
      `Your results of ${f.date(day)} are out of date: ${reasons}. Write them again.`,
    reason: (f: Format, key: Reason, figure: number) => {
      switch (key) {
        case "days":
          return `they are ${f.count(figure)} days old`;
        case "valueShift":
          return "the value of customers has shifted";
        case "recencyShift":
          return "customers order at other times than then";
        case "bias":
          return `the forecast was ${f.percent(Math.abs(share(figure)))} too ${figure > 0 ? "high" : "low"}`;
        case "newShare":
          return `${f.percent(share(figure))} of your customers are new since`;
      }
    },
    and: " and ",
  },
  kept: (f: Format, kept: Kept) => {
    switch (kept.state) {
      case "kept":
        return "Kept on a hidden sheet: next time you see who moved.";
      case "too-many":
        return `Not kept to compare with later: that goes up to ${f.count(kept.most)} customers.`;
      case "failed":
        return "Not kept to compare with later, because no hidden sheet could be written. Your results do stand.";
    }
  },
};
