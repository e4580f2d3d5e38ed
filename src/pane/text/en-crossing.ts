import type { Circular, CrossedRows } from "../../wizard/pages/crossing/crossing-view.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const customers = (f: Format, n: number) => `${f.count(n)} ${plural(n, "customer", "customers")}`;

export const enCrossing = {
  /** On a link to the page. */
  link: "Who is both?",
  title: "Value tiers crossed",
  line: "Segments and value",
  rowsLabel: "Cross value tiers with",
  rows: { rfm: "RFM segments", quadrant: "Quadrants" } satisfies Record<CrossedRows, string>,
  overlap: (name: string, share: number, tier: string) => `Of ${name}, ${share}% are also ${tier}`,
  overlapAll: (name: string, tier: string) => `All ${name} are also ${tier}`,
  overlapNone: (name: string, tier: string) => `None of ${name} are ${tier}`,
  base: (f: Format, n: number, of: number) => `${f.count(n)} of ${customers(f, of)}.`,
  notBest: (f: Format, n: number) => `${f.count(n)} ${plural(n, "is", "are")} not:`,
  other: (f: Format, n: number, tier: string) => `${f.count(n)} ${tier}.`,
  saveFirst: (f: Format, n: number, tier: string) => `${customers(f, n)} in ${tier} may be leaving.`,
  saveWhere: (f: Format, names: string, value: number) =>
    ` ${names}: ${f.money(value)} of value is at stake. Save these first.`,
  moreOften: (
    f: Format,
    name: string,
    tier: string,
    share: string,
    ofAll: string,
    n: number,
    of: number,
  ): readonly [string, string] => [
    `${name}: ${share} are ${tier}, against ${ofAll} of all.`,
    ` That is ${f.count(n)} of ${customers(f, of)}, more than chance explains.`,
  ],
  mostValue: (
    f: Format,
    name: string,
    tier: string,
    n: number,
    people: string,
    value: string,
  ): readonly [string, string] => [
    `${name} × ${tier} holds ${value} of the value`,
    ` with ${customers(f, n)} (${people}).`,
  ],
  nothing: "Nothing to cross the value tiers with",
  nothingHint: "Tiers can be crossed with RFM segments or with quadrants, and this table carries neither.",
  circular: {
    earned:
      "Mind: value so far is also the M in RFM, so part of this overlap follows by itself. Expected value tells you more.",
    partly:
      "Value so far is a part of this value and also the M in RFM, so part of the overlap follows by itself.",
    "same-value":
      "Quadrants and tiers are borders on the same value, so part of this overlap follows by itself. RFM segments tell you more.",
  } satisfies Record<Circular, string>,
  useExpected: "Choose expected value",
  noForecast: "Your orders do not carry a forecast of each customer yet.",
  expected: "These tiers rest on expected value, so they do not repeat what RFM counts.",
  table: (rows: string) => `${rows} (rows) by value tier (columns)`,
  show: "Show",
  measures: { customers: "Customers", people: "% customers", value: "% value" },
  press: "Press a cell to see what to do. Stronger colour: a larger part of its row.",
  all: "All",
  cell: (name: string, tier: string) => `${name} × ${tier}`,
  facts: {
    customers: "Customers",
    people: "Of all customers",
    value: "Of all value",
    row: (name: string) => `Of ${name}`,
    column: (name: string) => `Of ${name}`,
    index: "Index (100 = as expected)",
  },
  tactic: "Tactic",
  list: "Make a list of these customers",
  /** Less than half a percent, but not nothing. */
  under: "<1%",
};
