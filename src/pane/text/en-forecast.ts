import type { BacktestView, BaseWorth, ValueKind } from "../../wizard/service.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const months = (f: Format, n: number) => `${f.number(n)} ${plural(n, "month", "months")}`;
const period = (f: Format, { days, months: long }: Pick<BacktestView, "days" | "months">) =>
  long < 2 ? `${f.count(days)} ${plural(days, "day", "days")}` : months(f, Math.round(long));

/** What to do, and why. */
type Advised = readonly [string, string];

/** English of the value that is chosen and of how sure its forecast is. */
export const enForecast = {
  value: "Value of a customer",
  kinds: { historic: "So far", predicted: "Expected", combined: "Together", formula: "Formula" },
  means: (f: Format, kind: ValueKind, ahead: number, margin: boolean, years: number) => {
    if (kind === "formula")
      return `Average order × orders a year × ${f.number(years)} ${plural(years, "year", "years")}${margin ? " × margin" : ""} − cost. Who is a customer for less than a year counts for a year. Everybody is taken to keep their pace; nothing is forecast.`;
    const earned = margin ? "Margin" : "Revenue";
    if (kind === "historic") return `${earned} so far; nothing is forecast.`;
    const next = `what we expect in the next ${months(f, ahead)}`;
    const said = kind === "predicted" ? `Only ${next}` : `${earned} so far plus ${next}`;
    return `${said}: good for groups, weak for one person.`;
  },
  months: "Months ahead",
  monthsUnit: "mo.",
  years: "Years asked",
  yearsUnit: "yr",
  costHintYears: "Winning and keeping one customer, over all those years.",
  costHint: "Winning and keeping one customer; taken off what was earned so far.",
  average: (value: string, earned: string, expected: string): readonly [string, string, string] => [
    "An average customer is worth ",
    value,
    `: ${earned} so far, ${expected} expected.`,
  ],
  averageFormula: (f: Format, value: string, years: number): readonly [string, string, string] => [
    "By the formula an average customer is worth ",
    value,
    ` in ${f.number(years)} ${plural(years, "year", "years")}.`,
  ],
  averageExpected: (expected: string): readonly [string, string, string] => [
    "An average customer is expected to bring ",
    expected,
    ".",
  ],
  notOffered: "Your orders do not carry a forecast of each customer yet.",
  notStandard: "A forecast is possible, but shaky, so value is what was earned unless you choose otherwise.",
  expectedMonths: "Count the months we still expect",
  expectedMonthsHint: "Duration is then first to last order, plus the months a customer is expected to stay.",
  standard:
    "Default: the customer in the middle (median). Duration is first to last order plus the months we still expect; customers who ordered once do not count for that border.",
  advanced: "Advanced",
  advancedNow: (f: Format, discount: number) => `discount ${f.number(discount * 100)}% a year`,
  discount: "Discount a year",
  discountHint: "Money that comes later is worth a little less today.",
  howSure: "How sure is this?",
  line: "The forecast",
  again: "Fit again",
  basis: (f: Format, kind: ValueKind, ahead: number) => {
    if (kind === "historic") return "Value: earned so far.";
    if (kind === "formula") return "Value: by the formula.";
    return `Value: ${kind === "combined" ? "so far plus " : ""}the next ${months(f, ahead)}.`;
  },
  verdict: {
    good: (bias: number) =>
      Math.abs(bias) < 0.05
        ? "Good enough to steer by."
        : `Good enough to steer by, a little too ${bias > 0 ? "hopeful" : "careful"}.`,
    ranks: "Use it to rank customers, not for amounts.",
    noBetter: "Do not rely on it: a simple guess did as well.",
    nothingHappened: "Nobody ordered in the time held back, so there is nothing to compare with.",
    tooShort: "Your orders span too short a time to check the forecast.",
    none: "Your orders do not carry a forecast yet.",
  },
  outcome: (f: Format, test: BacktestView) => {
    const off = Math.round(100 * Math.abs(test.bias ?? 0));
    const by = off === 0 ? "less than 1% off" : `${off}% too ${(test.bias ?? 0) > 0 ? "many" : "few"}`;
    return ` For the last ${period(f, test)} the model expected ${f.count(test.predicted)} orders; there were ${f.count(test.actual)} (${by}).`;
  },
  chart: "Expected against what happened",
  chartHint: (f: Format, test: BacktestView) =>
    `Orders per customer. ${f.count(test.customers)} ${plural(test.customers, "customer", "customers")} in ${f.count(test.groups.length)} equal groups, from most to least promising.`,
  happened: "happened",
  expected: "expected",
  guess: "simple guess",
  asTable: "Show as a table",
  table: "Orders per group",
  columns: { group: "Group", expected: "Expected", happened: "Happened", guess: "Guess" },
  all: "All",
  better: { yes: "Better than a simple guess", no: "Not better than a simple guess" },
  last: (f: Format, test: BacktestView) => `Last ${period(f, test)}`,
  orders: "Orders",
  offBy: "Off by",
  offEach: (f: Format, test: BacktestView) =>
    `For each customer the model was off by ${f.number(test.error)} orders on average, the guess by ${f.number(test.naiveError)}.`,
  whatHappened: "What happened",
  thisModel: "This model",
  naive: (f: Format, test: BacktestView) => `“Same as the ${period(f, test)} before”`,
  gone: (part: string) => `${part} of your customers are probably gone`,
  goneFew: "Hardly any of your customers are gone",
  parts: {
    tenth: "About one in ten",
    fifth: "About one in five",
    quarter: "About a quarter",
    third: "About a third",
    half: "About half",
    twoThirds: "About two thirds",
    threeQuarters: "About three quarters",
    most: "Nearly all",
  },
  still: (f: Format, base: BaseWorth) =>
    `About ${f.count(base.active)} of ${f.count(base.customers)} ${plural(base.customers, "customer", "customers")} will order again sooner or later, if nothing changes.`,
  earnedSoFar: "earned so far",
  expectedIn: (f: Format, ahead: number) => `expected, ${months(f, ahead)}`,
  worth: "All customers together",
  interval: (low: string, high: string) =>
    `What is expected lies between ${low} and ${high}, with a chance of 80%.`,
  expectedOrders: "Orders expected",
  best: "Held by the best 20%",
  learnt: "What the model learned",
  every: "A customer who stays orders every",
  weeks: (f: Format, n: number) => `${f.number(n)} ${plural(n, "week", "weeks")}`,
  monthsLong: months,
  leaves: {
    "an-order": "After an order, does not come back",
    "first-order": "After the first order, does not come back",
  },
  leavesNone: "no leaving to be seen",
  oneIn: (f: Format, share: number) => (share < 0.4 ? `1 in ${f.count(1 / share)}` : f.percent(100 * share)),
  hardly: "hardly ever",
  averageOrder: "Average order",
  differ: "Customers differ from each other",
  differs: { little: "a little", somewhat: "somewhat", much: "a lot" },
  analyst: "For the analyst",
  unit: "time in weeks",
  standardError: "SE",
  logLikelihood: "log-likelihood",
  models: { "mbg-nbd": "MBG/NBD", "bg-nbd": "BG/NBD", "pareto-nbd": "Pareto/NBD", nbd: "NBD" },
  spendModel: "Gamma-gamma",
  pooled: "one pooled mean order for all",
  correlation: "correlation of orders and order value",
  repeat: (f: Format, n: number, of: number) => `${f.count(n)} of ${f.count(of)} customers came back`,
  adviceTitle: "What would make it better",
  advice: {
    "missing-orders": (): Advised => [
      "Look for what is missing",
      "The total was more than 20% off: orders left out, or a period unlike the others?",
    ],
    "more-history": (f: Format, n: number): Advised => [
      "Add older orders",
      `You have ${months(f, Math.max(1, Math.round(n)))} of orders; with 24 every season shows twice.`,
    ],
    "more-repeat-buyers": (f: Format, n: number): Advised => [
      "Wait for more second orders",
      `${f.count(n)} ${plural(n, "customer has", "customers have")} come back; from 200 the forecast becomes steady.`,
    ],
    "shorter-horizon": (f: Format, ahead: number, history: number): Advised => [
      "Look less far ahead",
      `${months(f, ahead)} ahead is longer than the ${months(f, Math.max(1, Math.round(history)))} behind you.`,
    ],
    "apart-big-buyers": (): Advised => [
      "Keep business buyers apart",
      "Who orders often spends clearly more or less per order; two lists give two better forecasts.",
    ],
  },
  adviceNone: "Nothing much: your orders carry the forecast well.",
  refit:
    "A forecast is good for groups and weak for one person. Fit again after 90 days or when a quarter of the customers are new.",
};
