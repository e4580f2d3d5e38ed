import type { DriversView, NextProduct } from "../../wizard/pages/drivers/drivers-view.ts";
import type { Grouping } from "../../wizard/pages/groups-of.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const customers = (f: Format, n: number) => `${f.count(n)} ${plural(n, "customer", "customers")}`;

export const enDrivers = {
  /** On a link to the page. */
  link: "What sets a group apart?",
  title: "What sets a group apart",
  line: "Drivers",
  groupingLabel: "Groups by",
  groupings: { tier: "Value", quadrant: "Quadrant", rfm: "RFM" } satisfies Record<Grouping, string>,
  group: "Group",
  option: (f: Format, name: string, n: number) => `${name} (${f.count(n)})`,
  /** The value (or attribute) found most clearly. */
  finding: (what: string, times: string, name: string) => `${what}: ${times} times as common in ${name}`,
  findingSlight: (what: string, name: string) => `${what} is more common in ${name}`,
  findingHigher: (what: string, name: string) => `${what} is higher in ${name}`,
  findingLess: (what: string, name: string) => `${what} counts for less in ${name}`,
  findingNone: (name: string) => `Nothing sets ${name} apart more than chance explains`,
  base: (f: Format, n: number, of: number, tests: number) =>
    `${f.count(n)} of ${customers(f, of)}; ${f.count(tests)} ${plural(tests, "comparison", "comparisons")} made for all groups, and corrected for that number.`,
  noTests: (f: Format, n: number, of: number) => `${f.count(n)} of ${customers(f, of)}.`,
  related: "Related is not yet the cause: only a test on a part of the customers tells.",
  more: "More than elsewhere",
  less: "Less than elsewhere",
  leak: "May be the group itself",
  leakHint:
    "These follow from being in the group, or are made of the same orders, so they explain nothing. Check where they come from.",
  /** Before the index. */
  index: "Index",
  share: (here: string, all: string, f: Format, n: number) =>
    `${here} here, ${all} of all · ${customers(f, n)}`,
  medians: (here: string, all: string, f: Format, n: number) =>
    `Median ${here} here, ${all} of all · ${customers(f, n)}`,
  bars: "Bar: share of this group. Line: share of all customers. Index 100 is average.",
  moreRows: (f: Format, n: number) => `${f.count(n)} more in the table below and on the sheet.`,
  chance: (f: Format, n: number) =>
    `${f.count(n)} other ${plural(n, "comparison", "comparisons")} may be chance and ${plural(n, "is", "are")} left out.`,
  hidden: "Groups under 30 customers and values that fewer than 5 customers have are not looked at.",
  advice: "What you could do with it",
  next: (f: Format, { product, basket, together }: NextProduct, lift: string) =>
    `Next product: “${product}”. ${basket === "order" ? `${f.count(together)} ${plural(together, "order holds", "orders hold")} both` : `${customers(f, together)} bought both`}, ${lift} times as often as by chance.`,
  table: "Show as a table",
  columns: {
    about: "Attribute",
    here: "Here",
    all: "All",
    index: "Index",
  },
  nothing: {
    "small-group": (f: Format, name: string, n: number) =>
      `${name} has ${customers(f, n)}. From 30 a comparison says something; choose a larger group.`,
    everybody: (_f: Format, name: string, _n: number) =>
      `Everybody is in ${name}, so there is nobody to compare with. Choose other groups, or other borders.`,
  } satisfies Record<NonNullable<DriversView["nothing"]>, (f: Format, name: string, n: number) => string>,
  nothingTitle: "Nothing to compare",
  soft: {
    title: "Tell more about your customers",
    lead: "Soft data are what you know beyond orders: channel, interest, satisfaction, service contacts, region. Choose columns of your table, or join a second table by customer, and this page tells which of them go with a good customer.",
    button: "Choose soft data",
  },
  own: {
    title: "Your own advice",
    now: {
      standard: "standard",
      own: (f: Format, n: number) => `${f.count(n)} ${plural(n, "rule", "rules")}`,
      broken: "cannot be read",
    },
    hint: "The advice is a table: a kind of group × a kind of attribute, and the tactic. Write it to a sheet, change what you like, select it and use it. A row may also name a group, an attribute or a value of yours: “Champions × Newsletter”.",
    from: (label: string) =>
      `Your table ${label} goes first; what it does not name keeps the standard advice.`,
    broken: "The table that you chose cannot be used now, so the standard advice is shown.",
    write: "Write advice table",
    use: "Use selected table",
    used: (f: Format, n: number) => `${f.count(n)} ${plural(n, "rule", "rules")} taken from your table.`,
    standard: "Use standard advice",
    back: "The standard advice is used again.",
  },
  list: "Make a list of these customers",
};
