import type { CostView, JoinedView, SoftOffer } from "../../wizard/soft/soft-view.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const rows = (f: Format, n: number) => `${f.count(n)} ${plural(n, "row", "rows")}`;
const customers = (f: Format, n: number) => `${f.count(n)} ${plural(n, "customer", "customers")}`;

/** English of the columns that are carried along, and of a second table. */
export const enSoft = {
  title: "Soft data",
  now: (columns: number, cost: boolean) =>
    columns === 0 && !cost
      ? "none"
      : [
          columns === 0 ? "" : `${columns} ${plural(columns, "column", "columns")}`,
          cost ? "cost to serve" : "",
        ]
          .filter(Boolean)
          .join(", "),
  hint: "What else you know of a customer. It goes along into your result, and can show what drives a segment.",
  own: "From this table",
  ownNone:
    "This table has no columns to add besides those in use. Names, addresses and telephone numbers are left out.",
  identity: "Names, addresses and telephone numbers are left out.",
  more: (f: Format, n: number) => `${f.count(n)} more ${plural(n, "column", "columns")}`,
  rules: {
    "as-it-is": "",
    rows: "how many",
    average: "average",
    total: "total",
    latest: "latest",
    together: "all together",
  } satisfies Record<SoftOffer["rule"], string>,
  example: (text: string) => `for example ${text}`,
  unreadable: (f: Format, offer: SoftOffer) =>
    `${f.count(offer.unreadable)} ${plural(offer.unreadable, "cell is", "cells are")} no ${offer.kind === "date" ? "date" : "number"}`,
  missing: (headings: string) => `Not in this table: ${headings}. Left out.`,
  drop: "Take off the list",
  second: "From a second table",
  secondHint:
    "Service tickets, satisfaction or preferences: any table with a column that says which customer.",
  secondAdd: "Add a second table",
  secondHow: "Click a cell in the other table, or type its range.",
  range: "Range of the second table",
  useSelection: "Use selection",
  useRange: "Use this range",
  looking: "Looking at the second table…",
  cancel: "Leave it out",
  remove: "Remove table",
  removed: "The second table is removed.",
  customerColumn: "Customer stands in",
  joined: (f: Format, { rowsMatched, rows: all, customersMatched, customers: of }: JoinedView) =>
    rowsMatched === 0
      ? "None of its rows belongs to one of your customers."
      : `${f.count(rowsMatched)} of ${rows(f, all)} found a customer: ${f.count(customersMatched)} of ${customers(f, of)} ${plural(customersMatched, "has", "have")} one or more.`,
  joinedNone: "Choose another column for the customer, or another table.",
  notFound: (f: Format, count: number, first: string) =>
    `${customers(f, count)} in it ${plural(count, "is", "are")} not in your first table: ${first}${count > 3 ? "…" : ""}`,
  shared: (f: Format, count: number) =>
    `${f.count(count)} ${plural(count, "address is", "addresses are")} used by more than one customer; those rows are left out.`,
  withoutCustomer: (f: Format, count: number) =>
    `${rows(f, count)} ${plural(count, "names", "name")} no customer; left out.`,
  grown: "There are rows right below this range. Select the table again to take them along.",
  customerMissing: (heading: string, taken: string) =>
    `There is no column “${heading}” any more, so we took “${taken}”.`,
  gone: (label: string) =>
    `The second table${label === "" ? "" : ` (${label})`} is gone or empty. Nothing of it is taken along.`,
  sameTable: (label: string) =>
    `The second table (${label}) is the table you started with. Nothing of it is taken along.`,
  rowsIn: (sheet: string) => `Rows in ${sheet}`,
  cost: "Cost to serve",
  costNone: "None",
  costOf: (heading: string, sheet: string) => `${heading} (${sheet})`,
  costHint:
    "A column with what serving a customer cost. It is summed for each customer and taken off the value.",
  costEffect: (f: Format, { before, after, average }: CostView): readonly [string, string, string] => [
    `Average value ${f.money(before)} → `,
    f.money(after),
    ` with the cost to serve of ${f.money(average)}.`,
  ],
  costExpected:
    "Expected value stays as it is: this cost was made already. It is taken off what was earned so far.",
  costBase: (f: Format, { customers: known }: CostView, all: number) =>
    `${f.count(known)} of ${customers(f, all)} ${plural(known, "has", "have")} a cost; the others count as 0.`,
  costTwice: (cost: string) => `Is it part of the ${cost} too? Set that to 0, or it counts twice.`,
  costUnreadable: (f: Format, n: number) =>
    `${rows(f, n)} ${plural(n, "has", "have")} no readable amount; counted as 0:`,
  costElsewhere: (f: Format, n: number, codes: string) =>
    `${rows(f, n)} in another currency (${codes}); left out.`,
  costTurned: "All amounts are below zero, so we took them as costs.",
};
