import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

/** A border, and whether the customer reaches it. */
const atBorder = (border: string, reached: boolean) =>
  reached ? `(border ${border})` : `(below the border of ${border})`;

const days = (f: Format, n: number) => `${f.count(n)} ${plural(n, "day", "days")}`;

export const enCustomer = {
  /** On a link to the page. */
  link: "Why this tactic?",
  title: "Why this tactic?",
  line: "One customer",
  field: "Customer",
  hint: "Type a part of the name or number.",
  useRow: "Use the selected row",
  none: "No customer bears this name or number. Check the spelling, or type a shorter part of it.",
  matches: (f: Format, n: number) => `${f.count(n)} ${plural(n, "customer", "customers")}`,
  shownOf: (f: Format, shown: number, n: number) =>
    `The first ${f.count(shown)} of ${f.count(n)} customers; type on to see fewer.`,
  orders: (f: Format, n: number) => `${f.count(n)} ${plural(n, "order", "orders")}`,
  missed: {
    "no-customer":
      "The selected row names no customer of this table. Select a row of your table or of the results, then press Use the selected row.",
    "left-out":
      "The selected row was left out when the data were cleaned, so it is part of no customer. Select another row, or take it back under Clean-up.",
  },
  quadrant: "Quadrant",
  segment: "Segment",
  tier: "Value tier",
  because: (value: string, valueBorder: string, high: boolean) =>
    `, because the value is ${value} ${atBorder(valueBorder, high)}`,
  andRelation: (months: string, border: string, long: boolean, expected: boolean) =>
    ` and the relationship runs ${months}${expected ? " incl. expected" : ""} ${atBorder(border, long)}.`,
  months: (number: string) => `${number} ${number === "1" ? "month" : "months"}`,
  expectedMonths: (months: string) => `${months} of the relationship are still expected.`,
  early: (f: Format, since: number, within: number) =>
    `, because the first order was ${since === 0 ? "today" : `${days(f, since)} ago`}. Customers who come back usually do so within ${days(f, within)}; until then “short” says nothing.`,
  noQuadrant: "No quadrant: the data tell no duration, or the same one for everybody.",
  loss: (value: string) => `Loss-making: the value is ${value}, below zero.`,
  compared: "Compared with your other customers",
  has: {
    "last-order": (f: Format, n: number) => (n === 0 ? "Last order today" : `Last order ${days(f, n)} ago`),
    orders: (f: Format, n: number) => `${f.count(n)} ${plural(n, "order", "orders")}`,
    spent: (f: Format, n: number) => `${f.money(n)} spent`,
    value: (f: Format, n: number) => `Value ${f.money(n)}`,
    duration: (f: Format, n: number) => `${f.number(n)} ${plural(n, "month", "months")} a customer`,
  },
  moreThan: {
    "last-order": (share: string) => `more recent than ${share}`,
    other: (share: string) => `more than ${share}`,
  },
  asMuchAs: {
    "last-order": (share: string) => `as recent as ${share}`,
    other: (share: string) => `the same as ${share}`,
  },
  least: { "last-order": "longest ago of all", other: "less than all others" },
  allOthers: "all others",
  fewOthers: "a few others",
  under: (share: string) => `under ${share}`,
  over: (share: string) => `over ${share}`,
  today: "Counted from the latest order in your data.",
  scores: (r: number, f: number, m: number) => `Scores: recency ${r}, frequency ${f}, spend ${m}`,
  value: "Value",
  earnedOnly: "Earned so far; nothing is forecast.",
  alive: (chance: string) => `Chance of still being a customer: ${chance}.`,
  moreOrders: (f: Format, orders: string, n: number) =>
    `About ${orders} more orders in ${f.count(n)} ${plural(n, "month", "months")}.`,
  hardlyOrders: (f: Format, n: number) =>
    `Hardly any more orders in ${f.count(n)} ${plural(n, "month", "months")}.`,
  /** Both ends of the interval are nothing. */
  likelyNothing: (mean: string) =>
    `Most likely nothing more: at least 80% of such customers spend nothing; on average ${mean}.`,
  estimate: "An estimate from all your customers. Nobody knows what one person will do.",
  tactic: "Tactic",
  quiet: (name: string) =>
    `Instead of the tactic for ${name}: the last order is longer ago than that of most customers.`,
  show: "Show in sheet",
};
