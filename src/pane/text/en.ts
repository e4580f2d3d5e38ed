import { enAudience } from "./en-audience.ts";
import { enBudget } from "./en-budget.ts";
import { enCalculator } from "./en-calculator.ts";
import { enCleanup } from "./en-cleanup.ts";
import { enCohorts } from "./en-cohorts.ts";
import { enCrossing } from "./en-crossing.ts";
import { enCustomer } from "./en-customer.ts";
import { enDrivers } from "./en-drivers.ts";
import { enEffect } from "./en-effect.ts";
import { enForecast } from "./en-forecast.ts";
import { enMovement } from "./en-movement.ts";
import { enOutcome } from "./en-outcome.ts";
import { enPages } from "./en-pages.ts";
import { enProblems } from "./en-problems.ts";
import { enSettings } from "./en-settings.ts";
import { enSoft } from "./en-soft.ts";
import { enTogether } from "./en-together.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

/** The words of the pane in English; Dutch has the same keys by type. */
export const en = {
  language: "Language",
  steps: "Steps",
  stepNames: {
    range: "Range",
    columns: "Columns",
    cleanup: "Clean-up",
    choices: "Choices",
    preview: "Preview",
    write: "Write",
  },
  stepCount: (step: number, of: number) => `Step ${step} of ${of}`,
  stepLabel: (step: number, name: string) => `Step ${step}: ${name}`,
  back: "Back",
  foot: {
    unchanged: "Your sheet does not change",
    nothingWritten: "Nothing has been written yet",
    chooseFirst: "Choose one of the two first",
    kept: "Your choices and results are kept",
    busy: "Busy…",
  },
  start: {
    title: "What would you like to know?",
    lead: "From your order list to a plan for every customer, in six small steps.",
    best: "Who are my best customers?",
    bestHint: "Segments, value and a tactic for each customer.",
    noList: "No order list at hand?",
    sample: "Open the sample shop",
    lastRun: (sheet: string) => `Your last results are in “${sheet}”.`,
    privacy:
      "Your customer data stays in this spreadsheet. The add-in has no server and sends nothing to us or to others.",
  },
  range: {
    title: "Where are your orders?",
    hint: "Click one cell to take the whole table around it, or select just the cells you want.",
    range: "Range",
    useSelection: "Use selection",
    header: "The first row has headings",
    see: "What we see",
    firstRows: "The first rows of the table",
    row: "Row",
    rows: "Rows",
    columns: "Columns",
    oneRowIs: "One row is",
    oneRow: { order: "one order", line: "one line of an order", customer: "one customer" },
    empty: "empty",
    next: "Check columns",
    unclear:
      "This does not look like a list of orders or customers yet. Click a cell in your list, then press Use selection.",
    noMoney: (name: string) =>
      `This is ${name} without amounts, so nobody's value can be told from it. Open the export of your orders instead. Columns of this list can go along later as soft data.`,
    byHand: "Choose the columns myself",
    looking: "Looking at your sheet…",
    three: "Three columns are enough",
    example: "An example of an order list",
    exampleHeaders: ["Customer", "Date", "Amount"] as readonly [string, string, string],
    exampleRows: [
      ["K-1042", "2025-06-29", "64.90"],
      ["K-0877", "2025-06-28", "112.50"],
    ] as readonly (readonly [string, string, string])[],
    tables: "A table with one row a customer works too: customer, value and duration.",
  },
  columns: {
    title: "Check the columns",
    found: (found: number) =>
      `${found === 1 ? "One column was" : `${found} columns were`} found. One example of each shows how we read it.`,
    kind: "One row is",
    kinds: { orders: "An order", lines: "An order line", customers: "A customer" },
    none: "None",
    choose: "Choose a column",
    next: { orders: "Check the data", customers: "Make choices" },
    others: "More columns",
    useReading: "Use this reading",
    useCurrency: (name: string) => `Use ${name}`,
    roles: {
      customer: "Customer",
      date: "Order date",
      amount: "Amount",
      order: "Order",
      value: "Value",
      revenue: "Revenue",
      orders: "Orders",
      duration: "Duration",
      "first-order": "First order",
      "last-order": "Last order",
      currency: "Currency",
      quantity: "Quantity",
      refund: "Refund",
      status: "Status",
      product: "Product",
    },
    readings: {
      customer: (text: string) => `${text}, capitals ignored`,
      order: (text: string) => `order ${text}`,
      orders: (f: Format, n: number) => `${f.number(n)} ${plural(n, "order", "orders")}`,
      pieces: (f: Format, n: number) => `${f.number(n)} ${plural(n, "piece", "pieces")}`,
      unreadable: "cannot be read",
    },
  },
  choices: {
    title: "Your choices",
    lead: "Sensible defaults are filled in. In a hurry? Press Preview.",
    borders: "Borders of the quadrants",
    valueFrom: "High value from",
    durationFrom: "Long relationship from",
    monthsUnit: "mo.",
    monthsSpoken: (f: Format, n: number) => `${f.number(n)} ${plural(n, "month", "months")}`,
    low: "Low",
    high: "High",
    short: "Short",
    long: "Long",
    standard:
      "Default: the customer in the middle (median). Duration is first to last order; customers who ordered once do not count for that border.",
    standardTable: "Default: the customer in the middle (median).",
    reset: "Back to the defaults",
    neither: (f: Format, n: number) => `${f.count(n)} ${plural(n, "waits", "wait")}, too early`,
    waiting: (f: Format, n: number) =>
      `${f.count(n)} new ${plural(n, "customer waits", "customers wait")} for a quadrant until the usual moment of a second order.`,
    tiers: "Value tiers",
    tiersSum: (f: Format, sum: number) =>
      `The three shares must add up to 100%; now they make ${f.percent(sum)}.`,
    names: "Names",
    neutral: "Neutral",
    classic: "Classic",
    namesNow: (set: string, first: string) => `${set}: ${first}…`,
    namesHint: (name: string) => `A customer may one day read the column. Neutral is safer than “${name}”.`,
    money: "Margin and cost",
    moneyNow: (f: Format, margin: number, cost: number) =>
      margin === 1 && cost === 0
        ? "value is revenue"
        : `${f.percent(margin * 100)}, ${f.money(cost)} a customer`,
    margin: "Margin",
    orderCost: "Cost per order",
    cost: "Cost per customer",
    costHint: "Winning and keeping one customer. Value is revenue × margin − cost.",
    average: (value: string): readonly [string, string, string] => [
      "An average customer is worth ",
      value,
      " so far.",
    ],
    guards: "Exceptions",
    guardsNow: (early: boolean, quiet: boolean) =>
      [early ? "too early" : "", quiet ? "gone quiet" : ""].filter(Boolean).join(", ") || "none",
    tooEarly: "New customers wait",
    tooEarlyHint: "A customer of last week cannot have a long relationship yet.",
    inactive: "Quiet customers get a win-back tactic",
    inactiveHint: "When the last order is longer ago than that of most customers.",
    period: "Period",
    periodNow: (day: string) => `up to ${day}`,
    periodHint: "Counted from the latest order in your data, not from today.",
    next: "Preview",
  },
  forecast: enForecast,
  cleanup: enCleanup,
  ...enOutcome,
  customer: enCustomer,
  crossing: enCrossing,
  drivers: enDrivers,
  movement: enMovement,
  cohorts: enCohorts,
  together: enTogether,
  effect: enEffect,
  budget: enBudget,
  audience: enAudience,
  calculator: enCalculator,
  settings: enSettings,
  soft: enSoft,
  pages: enPages,
  problems: enProblems,
};

/** Every key of the pane; a language that misses one does not compile. */
export type Texts = typeof en;
