import type { CleanUp } from "../../wizard/service.ts";
import { enTraps } from "./en-traps.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

/** A title and a sentence each. */
type Pairs<Key extends string> = Readonly<Record<Key, readonly [string, string]>>;

const rows = (f: Format, n: number) => `${f.count(n)} ${plural(n, "row", "rows")}`;

/** English, for what is left out. */
export const enCleanup = {
  title: "What we leave out",
  next: "Make choices",
  looking: "Going through your orders…",
  ready: (n: number) => plural(n, "order is ready", "orders are ready"),
  none: "No order is left. Take rows back below, or check the columns.",
  from: (f: Format, customers: number, first: string, last: string) =>
    `from ${f.count(customers)} ${plural(customers, "customer", "customers")}, ${first} to ${last}`,
  total: (kept: string, all: string) => `${kept} of the ${all} that came in`,
  totalAll: (kept: string) => `${kept}, all that came in`,
  used: (f: Format, n: number) => `${rows(f, n)} used`,
  left: (f: Format, n: number) => `${f.count(n)} left out`,
  out: "Left out",
  outHint: "rows · on = left out",
  nothing: "Nothing was left out: every row is an order.",
  kept: "Kept, and good to know",
  switchName: (name: string) => `Leave out: ${name}`,
  taken: "Taken back: these rows count again.",
  showRows: "Show rows",
  hideRows: "Hide rows",
  row: (n: string) => `Row ${n}`,
  more: (f: Format, n: number) => `and ${f.count(n)} more`,
  worth: (amount: string) => `Together ${amount}.`,
  reasons: {
    "blank-row": ["Empty rows", "Nothing stands in them."],
    "repeated-heading": ["Headings again", "The headings stand once more between the rows."],
    "total-row": ["Sums", "A total under the rows is no order."],
    duplicate: ["Exact duplicates", "The same row twice; the first one stays."],
    "test-order": ["Test orders", "Marked as a test, or from a test address."],
    cancelled: ["Cancelled", "The order says that it was cancelled."],
    failed: ["Payment did not go through", "Declined, or expired before it was paid."],
    unfinished: ["Not finished", "Drafts, unpaid orders and lost deals."],
    "missing-customer": ["No customer", "Nothing tells who ordered, mostly counter sales."],
    "missing-date": ["No date", "The date is empty."],
    "unreadable-date": ["Date not readable", "Mend the cell and it counts."],
    "improbable-date": ["Unlikely date", "Before 1990 or in the future."],
    "missing-amount": ["No amount", "The amount is empty."],
    "unreadable-amount": ["Amount not readable", "Mend the cell and it counts."],
    "other-currency": ["Another currency", "Currencies cannot be added up."],
    "zero-amount": ["Zero amount", "Gifts and replacements."],
    "whole-refund": ["Given back in full", "The order and its refund make nothing together."],
    refund: ["Refunds", "Without them, what was given back still counts as revenue."],
  } satisfies Pairs<CleanUp["reasons"][number]["reason"]>,
  refunds: (amount: string): readonly [string, string] => [
    "Refunds",
    `${amount} was taken off what these customers spent.`,
  ],
  partly: (amount: string): readonly [string, string] => [
    "Partly refunded",
    `${amount} was taken off these orders.`,
  ],
  credit: (f: Format, prefix: string, orders: number): readonly [string, string] => [
    `Numbers with ${prefix}`,
    `${f.count(orders)} ${plural(orders, "number that begins", "numbers that begin")} with ${prefix} ${plural(orders, "is a refund", "are refunds")}.`,
  ],
  pairs: (f: Format, n: number): readonly [string, string] => [
    "Mirrored orders",
    `${f.count(n)} ${plural(n, "order was", "orders were")} given back in full by a later refund.`,
  ],
  guests: (joined: boolean): readonly [string, string] => [
    "Guests",
    joined
      ? "Known by e-mail address, and added to the customer who uses it."
      : "Known by e-mail address, as they have no customer number.",
  ],
  large: (above: string, largest: string): readonly [string, string] => [
    "Unusually large",
    `Above ${above}; the largest is ${largest}. Businesses?`,
  ],
  lines: {
    lines: ["Several rows an order", "Their amounts are added up."],
    priced: ["Several rows an order", "Quantity × price, added up."],
    repeated: ["The total on every row", "Each order’s total is counted once."],
    "first-line": ["The total on the first row", "The other rows of an order hold its articles."],
  } satisfies Pairs<string>,
  linesAsk: "How do the rows of one order make its amount?",
  linesTold: (f: Format, votes: number, orders: number) =>
    `${f.count(votes)} of ${f.count(orders)} orders with several rows point to the marked answer.`,
  modes: {
    lines: ["Add the rows up", "Each row bears its own amount."],
    repeated: ["Count the total once", "Each row repeats the order’s total."],
    "first-line": ["Take the first row", "The other rows hold no amount."],
  } satisfies Pairs<string>,
  statuses: "Does this count as an order?",
  statusOn: "Counts as an order.",
  statusOff: "Left out, as cancelled.",
  traps: "About this export",
  trap: enTraps,
  platform: (name: string) => `Looks like ${name}`,
};
