import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const customers = (f: Format, n: number) => `${f.count(n)} ${plural(n, "customer", "customers")}`;

/** English, from the preview on. */
export const enOutcome = {
  preview: {
    title: "Preview",
    view: "View",
    tabs: { quadrants: "Quadrants", rfm: "RFM", tiers: "Value tiers" },
    heading: (name: string, people: number, share: number, of: string) =>
      `${name}: ${people}% of customers bring ${share}% of ${of}`,
    drag: "Each dot is a customer. Drag a line to move a border.",
    dragSampled: (f: Format, n: number) =>
      `Each dot is a customer; ${f.count(n)} of them are drawn, all are counted. Drag a line to move a border.`,
    valueAxis: (sign: string) => `↑ Value per customer${sign === "" ? "" : `, ${sign}`}`,
    corner: { revenue: "customers · revenue", value: "customers · value" },
    durationAxis: "Duration, months →",
    valueBorder: "Border of high value",
    durationBorder: "Border of a long relationship",
    groups: "What each group gets",
    winBack: (tactic: string) => `Who was of high value and has gone quiet gets another tactic. ${tactic}`,
    quadrantAndTactic: "Quadrant and tactic",
    customers: "Customers",
    measures: { revenue: "Revenue", value: "Value" },
    of: { revenue: "revenue", value: "value" },
    value: "Value",
    all: "All customers",
    firstRows: "The first rows",
    customer: "Customer",
    quadrant: "Quadrant",
    tier: "Tier",
    counted: (f: Format, list: readonly { readonly name: string; readonly customers: number }[]) =>
      list.map(({ name, customers: n }) => `${name} ${f.count(n)}`).join(", "),
    quiet: (f: Format, n: number) =>
      `${f.count(n)} good ${plural(n, "customer has", "customers have")} gone quiet`,
    quietNone: "No good customer has gone quiet",
    quietShare: (names: readonly string[], share: number, of: string) =>
      `${names.join(" and ")}: ${share}% of your ${of} so far.`,
    grid: (rows: string, columns: string) =>
      `Customers by ${rows.toLowerCase()} (rows) and by ${columns.toLowerCase()} (columns)`,
    rows: { r: "Recency", rf: "Recency and frequency" },
    columns: { fm: "Frequency and spend", f: "Frequency", m: "Spend" },
    up: { r: "↑ more recent", rf: "↑ more recent · more often" },
    across: { fm: "more often, more spent →", f: "more often →", m: "more spent →" },
    segments: "Segments",
    segment: "Segment",
    scores: "Scores compare your customers with each other, not with other shops.",
    scoresByDays:
      "Recency is scored by days: up to 180, up to 365, longer. Frequency and spend compare your customers with each other.",
    fixed: {
      5: (share: number) =>
        `Because ${share}% ordered once, frequency is scored on 1, 2, 3, 4–5 and 6+ orders.`,
      3: (share: number) => `Because ${share}% ordered once, frequency is scored on 1, 2 and 3+ orders.`,
    },
    top: (people: number, share: number, of: string) => `The top ${people}% bring ${share}% of ${of}`,
    ranked: "Ranked by value; customers with the same value stay together.",
    tierTable: "Value tiers",
    averageValue: "Average value",
    allShort: "All",
    basedOn: (f: Format, n: number) => `based on ${customers(f, n)}`,
    half: (people: string, of: string) => `Half of all ${of} comes from the best ${people} of customers`,
    curveShare: (of: string) => `Share of ${of}`,
    customersBest: "Customers, best first →",
    alike: "- - all alike",
    curveTable: "Share that the best customers bring together",
    curveFirst: "Customers",
    bestShare: (share: string) => `Best ${share}`,
    bestTenth: (share: number, of: string) => `The best 10% alone bring ${share}% of ${of}.`,
    loss: (f: Format, n: number) =>
      `${customers(f, n)} ${plural(n, "costs", "cost")} more than ${plural(n, "it brings", "they bring")}.`,
    write: { beside: "Write to columns", "new-sheet": "Write to new sheet" },
    elsewhere: { beside: "Write beside my table", "new-sheet": "Write to a new sheet" },
  },
  notes: {
    "few-customers": (f: Format, n: number) =>
      `With ${customers(f, n)} a name such as “At risk” would rest on chance, so RFM names are left out. From 30 customers you get them.`,
    caution: (f: Format, n: number) =>
      `Based on ${customers(f, n)}. From 500 the borders are reliable; until then take them as a first indication.`,
    "all-durations-equal": (f: Format, months: number) =>
      months === 0
        ? "Nobody has ordered on a second day yet, so there is no long or short relationship and no quadrant. Tiers and values are right; choose a longer period for quadrants."
        : `Every relationship lasts ${f.months(months)}, so there is no long or short one and no quadrant. Tiers and values are right.`,
    "no-duration":
      "No column tells how long customers have been with you, so there are no quadrants. Choose a duration, or a first and a last order, under Columns.",
    "no-rfm":
      "RFM needs the last order, the number of orders and the revenue of each customer. Choose these under Columns.",
    "rows-left-out": (f: Format, n: number, without: string) =>
      `${f.count(n)} ${plural(n, "row was", "rows were")} left out: no ${without} that we can read.`,
    without: { customer: "customer", date: "date", amount: "amount", value: "value" },
    incomplete: (f: Format, n: number, role: string) =>
      `${customers(f, n)} ${plural(n, "has", "have")} nothing we can read under ${role}, so that column is not used.`,
    "without-purchase": (f: Format, n: number) =>
      `${customers(f, n)} with refunds only ${plural(n, "was", "were")} left out.`,
    "other-currency": (f: Format, n: number, name: string) =>
      `${f.count(n)} ${plural(n, "row is", "rows are")} not in ${name} and ${plural(n, "was", "were")} left out.`,
  },
  writing: {
    title: "Writing your results",
    working: "Working it out",
    notWritten: "Not written",
    progress: "Progress",
    of: (f: Format, done: number, total: number) => `${f.count(done)} of ${f.count(total)}`,
    stages: {
      read: "Orders read",
      summarise: "Customers summed up",
      forecast: "Coming months forecast",
      segment: "Segments and tactics chosen",
      check: "Forecast checked",
      arrange: "Rows arranged",
      write: "Rows written",
    },
    states: { done: "done", now: "busy", later: "waiting" },
    newSheet: "Your own sheets are not touched. If you cancel, nothing is written.",
    beside: "Only the empty columns beside your table are filled. If you cancel, nothing is written.",
    cancel: "Cancel",
  },
  result: {
    title: (n: number) =>
      `Your customers in ${["one sentence", "two sentences", "three sentences"][n - 1] ?? "short"}`,
    done: (day: string) => `Done · ${day}`,
    donePlain: "Done",
    topTier: (
      f: Format,
      n: number,
      share: number,
      revenue: number,
      of: string,
    ): readonly [string, string] => [
      `${f.count(n)} very profitable ${plural(n, "customer", "customers")}`,
      ` (${share}%) ${plural(n, "brings", "bring")} ${revenue}% of your ${of}.`,
    ],
    quietTop: (f: Format, n: number, revenue: number): readonly [string, string] => [
      `${f.count(n)} of them ${plural(n, "has", "have")} gone quiet.`,
      ` Together they spent ${f.money(revenue)}; win these back first.`,
    ],
    oneOrder: (f: Format, n: number, share: number): readonly [string, string] => [
      `${customers(f, n)} ordered once.`,
      ` That is ${share}%; a second order is the next step.`,
    ],
    bestQuadrant: (
      f: Format,
      name: string,
      n: number,
      revenue: number,
      of: string,
    ): readonly [string, string] => [
      `${name}: ${customers(f, n)}`,
      ` ${plural(n, "brings", "bring")} ${revenue}% of your ${of}.`,
    ],
    next: "What you can do now",
    people: customers,
    show: "Show",
    wrote: "What was written",
    newSheet: "New sheet",
    beside: "Beside your table",
    columns: "Columns",
    rows: (f: Format, n: number, sheet: string) => `${f.count(n)} ${plural(n, "row", "rows")} in “${sheet}”`,
    contents: (columns: number, charts: number, dated: boolean) =>
      `${columns} ${plural(columns, "column", "columns")} and ${charts} ${plural(charts, "chart", "charts")}, with ${dated ? "the date and the borders" : "the borders"} used.`,
    untouched: { "new-sheet": "Your orders are unchanged.", beside: "Your own columns are unchanged." },
    again: "New analysis",
    undo: "Undo last run",
    open: { "new-sheet": "Open sheet", beside: "Show columns" },
    undone: "Undone: everything is as it was.",
    undoing: "Undoing…",
  },
};
