import type { Basis, BudgetView, Lever } from "../../wizard/pages/budget/budget-view.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const months = (f: Format, n: number) => `${f.number(n)} ${plural(n, "month", "months")}`;

export const enBudget = {
  /** On a link to the page. */
  link: "What may a customer cost?",
  title: "What may a customer cost?",
  line: "Budget",
  groupBy: "Customers by",
  groupings: { tier: "Value tier", quadrant: "Quadrant", rfm: "RFM" },
  finding: (name: string, best: string, average: string) =>
    `${name}: a customer may cost up to ${best} to win; an average one ${average}`,
  findingOne: (average: string) => `A customer may cost up to ${average} to win`,
  because: (f: Format, basis: Basis, ahead: number) =>
    `A third of the value before the cost of winning: ${
      {
        earned: "margin so far",
        both: `so far plus what we expect in the next ${months(f, ahead)}`,
        formula: "by the formula",
        given: "the value column of your table",
      }[basis]
    }.`,
  notes: {
    revenue:
      "Your margin stands at 100%, so value is revenue and these limits are too high. Fill in your margin under Choices.",
    earned:
      "Value is what was earned so far. What these customers will still bring is not in it, so the limits are on the low side.",
    formula: "The formula takes the pace of the past for the years to come; it forecasts nothing.",
    given: "The value in your table is taken as the value before the cost of winning.",
    afterwards:
      "A group is known afterwards. Spend up to its limit only where you can aim at people who are like it; elsewhere use that of all customers.",
  },
  convention:
    "Three times as much value as cost of winning (3:1) is a convention, not a law. At break-even you earn nothing.",
  chart: "The most to spend on winning a customer",
  target: "a third of the value (3:1)",
  breakEven: "break-even",
  asTable: "Show as a table",
  columns: {
    group: "Group",
    customers: "Customers",
    breakEven: "Break-even",
    target: "3:1",
    payback: "Earned back",
    limit: "Limit (3:1)",
    kept: "Kept",
    most: "Up to",
    together: "All of them",
    extra: "Extra",
    each: "Each",
  },
  all: "All",
  payback: {
    title: (f: Format, n: number) => `An average customer is earned back in ${months(f, n)}`,
    never: "An average customer is never earned back",
    ask: "When is a customer earned back?",
    askHint: "Fill in what winning a customer costs now, and you see it for each group.",
    unknown:
      "Your data do not tell how long customers have been with you, so we cannot say when one is earned back.",
    field: "Winning one costs now",
    hint: "By the margin a month since the first order, quiet months included.",
    neverShort: "never",
  },
  keeping: {
    title: (name: string, most: string) => `${name}: keeping a customer may cost up to ${most}`,
    none: "What keeping a customer may cost",
    gain: "An effort keeps more",
    gainHint: "Of every 100 customers, how many more stay.",
    kept: "Kept a year now",
    keptHint: "Of every 100 customers, how many stay another year. Your data do not tell; 70 is an example.",
    forecast: (f: Format, ahead: number) =>
      `Kept is how much of the next ${months(f, ahead)} a customer is expected to stay. Where nearly all stay anyway there is little to gain.`,
    rate: "Who stays is worth a margin a year, for as long as that share keeps staying.",
    unknown:
      "Your data do not tell how long customers have been with you, so we cannot say what keeping one is worth.",
  },
  whatIf: {
    section: "What if",
    lever: "Change",
    levers: {
      "order-value": "Order value",
      orders: "Number of orders",
      kept: "Customers who keep buying",
      cost: "Cost",
    } satisfies Record<Lever, string>,
    rise: "Rises by",
    fall: "Falls by",
    groups: "For",
    extra: (f: Format, view: BudgetView["whatIf"], extra: string) =>
      `${extra} extra value for ${f.count(view.customers)} ${plural(view.customers, "customer", "customers")}`,
    ahead: (f: Format, n: number) =>
      `On what we expect in the next ${months(f, n)}, all else equal: the forecast is not fitted again, and who orders more is not expected to leave sooner.`,
    past: "All else equal, had it been so in the past.",
    kept: "The share of the time that a customer stays rises by this part of it, never above 100%.",
    cost: "Of the cost that the value counts.",
    off: (names: string) => `Not in the value you chose: ${names}.`,
  },
  problems: {
    money: "Fill in 0 or more.",
    share: "Fill in a percentage from 0 to 100.",
  },
};
