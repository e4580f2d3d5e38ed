import type { FigureKey, FigureProblem } from "../../wizard/service.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const years = (f: Format, n: number) => `${f.number(n)} ${plural(n, "year", "years")}`;

export const enCalculator = {
  title: "What may a customer cost?",
  hint: "Lifetime value, advertising limit and payback. No data needed.",
  line: "Calculator",
  finding: (target: string) => `A customer may cost up to ${target} to win`,
  nothing: "This customer brings in nothing to spend",
  because: (f: Format, before: string, length: number) =>
    `That is a third of ${before}, what a customer brings in ${years(f, length)} before the cost of winning. At ${before} you break even.`,
  nothingBecause: "Margin does not cover what keeping the customer costs.",
  now: (cost: string, fits: boolean) =>
    fits ? `You pay ${cost} now: within the limit.` : `You pay ${cost} now: above the limit.`,
  figures: "Your figures",
  examples: "The figures are an example. Fill in your own.",
  fields: {
    orderValue: "Average order",
    ordersAYear: "Orders a year",
    years: "Years as a customer",
    margin: "Margin",
    winningCost: "Winning one costs now",
    keepingCost: "Keeping one costs a year",
    gain: "An effort keeps more",
    discount: "Discount a year",
  } satisfies Record<FigureKey, string>,
  hints: {
    gain: "Of every 100 customers, how many more stay a year.",
    discount: "Money that comes later is worth a little less today. Only for what keeping one may cost.",
  },
  advanced: "Advanced",
  advancedNow: (f: Format, discount: number | null) =>
    discount === null ? "" : `discount ${f.number(discount)}% a year`,
  problems: {
    "no-number": "Fill in a number.",
    "above-zero": "Fill in a number above 0.",
    "zero-or-more": "Fill in 0 or more.",
    "up-to-100": "Fill in a percentage from 0 to 100.",
  } satisfies Record<FigureProblem, string>,
  mend: "Mend the figures marked below, and the answer is back.",
  results: "What follows",
  result: {
    clv: "Lifetime value, all costs off",
    breakEven: "To win: break-even",
    target: "To win: a third of it (3:1)",
    payback: "Today's cost earned back in",
    keep: "To keep, a customer a year",
  },
  months: (f: Format, n: number) => `${f.number(n)} ${plural(n, "month", "months")}`,
  never: "never",
  upTo: (amount: string) => `up to ${amount}`,
  keptTold: (f: Format, now: number, goal: number, value: string) =>
    `${f.percent(100 * now)} of customers stay another year, with the effort ${f.percent(100 * goal)}; one who stays is worth ${value}.`,
  keptUnknown: "What keeping one may cost can be told from 1 year as a customer on.",
  convention:
    "Three times as much value as cost is a convention, not a law: a young shop may spend more, a shop short of cash less.",
  formulas: "As formulas for your sheet",
  copy: (name: string) => `Copy the formula of ${name}`,
  copied: "Copied",
  copyShort: "Copy",
};
