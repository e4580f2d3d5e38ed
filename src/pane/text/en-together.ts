import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const baskets = (f: Format, n: number, kind: "order" | "customer") =>
  kind === "order"
    ? `${f.count(n)} ${plural(n, "order", "orders")}`
    : `${f.count(n)} ${plural(n, "customer", "customers")}`;

export const enTogether = {
  /** On a link to the page. */
  link: "What goes together?",
  title: "What goes together?",
  line: "Products",
  none: {
    orders: "No column tells which product was bought. Choose one at Columns, under More columns.",
    customers:
      "This table has one row a customer, so it does not tell what was bought. Choose a list of order lines under Range.",
  },
  toColumns: "Choose a column",
  top: (product: string, other: string) => `${product} and ${other} go together most`,
  nothing: "No two products go together by more than chance",
  basket: "Looked at",
  kinds: { order: "In one order", customer: "By one customer" },
  base: (f: Format, n: number, several: number, kind: "order" | "customer") =>
    `${f.count(several)} of ${baskets(f, n, kind)} ${plural(several, "holds", "hold")} two products or more.`,
  rare: (f: Format, n: number) => `Pairs in fewer than ${f.count(n)} of them are left out.`,
  buys: "Who buys ",
  also: " also buys ",
  share: {
    order: (share: string, all: string) => `: ${share} of those orders, against ${all} of all.`,
    customer: (share: string, all: string) => `: ${share} of them, against ${all} of all customers.`,
  },
  bar: (f: Format, lift: number, n: number, kind: "order" | "customer") =>
    `${f.number(Math.round(lift * 10) / 10)} times as often as by chance · ${baskets(f, n, kind)} with both`,
  more: (f: Format, shown: number, found: number) =>
    `${f.count(shown)} of ${f.count(found)} pairs, each product at most twice; the sheet has the others.`,
  cause: "Related, which is not yet a cause: only a test shows whether an offer sells more.",
  pairs: "Strongest pairs",
  group: "Group",
  kindsOfGroup: { quadrant: "Quadrants", tier: "Value tiers", rfm: "RFM segments" },
  groupMore: (name: string) => `What ${name} buys more`,
  groupNothing: (name: string) => `${name} buys nothing more often than the others, beyond chance.`,
  groupBase: (f: Format, n: number, kind: "order" | "customer") =>
    `Based on ${baskets(f, n, kind)}. Index 100 is as often as in all.`,
  noGroups: "No group has enough orders with products to compare.",
  ofGroup: (share: string, all: string) => `${share}, against ${all} of all`,
  index: (f: Format, n: number) => `index ${f.count(n)}`,
};
