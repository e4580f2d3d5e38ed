import type { ContractArgument } from "./contract-host.ts";
import { customers, dayOrders, dutchOrders, openOrders, orders } from "./contract-tables.ts";
import { day } from "./day.ts";

export interface ContractCall {
  /** What this call shows that no other does. */
  readonly why: string;
  readonly name: string;
  readonly args: readonly ContractArgument[];
}

const [who, when, paid] = orders as [Column, Column, Column];
const order = [who, when, paid];
const [value, months, r, f, m, count, segment, tier] = customers as [
  Column,
  Column,
  Column,
  Column,
  Column,
  Column,
  Column,
  Column,
];
type Column = readonly (readonly (number | string | null)[])[];
const cdnow = [0.243, 4.414, 0.793, 2.426];

const beside = (one: Column, other: Column): Column => one.map((row, at) => [...row, ...other[at]!]);

/** DRIVERS looks at segments of 30 customers and more. */
const mostInOne: Column = value.map((_, at) => [at === 0 ? "group" : at % 5 === 0 ? "B" : "A"]);

/** Calls that every host must answer alike. Every function of the catalogue stands here at least once. */
export const contractCalls: readonly ContractCall[] = [
  { why: "single values", name: "CLV", args: [50, 4, 3, 100] },
  { why: "the last arguments left out", name: "CLV", args: [50, 4, 3] },
  { why: "an argument left out in the middle", name: "CLV", args: [50, 4, 3, undefined, 0.5] },
  { why: "a column with a blank row and a heading", name: "CLV", args: [value, 2, 3] },
  { why: "lower case words", name: "CLV_RETENTION", args: [100, 0.8, 0.1, "end"] },
  { why: "numbers that lose nothing", name: "CLV_RETENTION", args: [0.1, 1 / 3, 1e-9] },
  { why: "orders under headings, with dates out", name: "CLV_HISTORIC", args: [...order, 0.4, 3] },
  { why: "a forecast from drawn numbers", name: "CLV_PREDICT", args: order },
  { why: "a date as an argument", name: "CLV_PREDICT", args: [...order, 6, 0.35, 0.1, day("2025-01-31")] },
  { why: "a table with headings of its own", name: "CLV_BASE", args: order },
  { why: "long texts and numbers in one column", name: "CLV_MODEL", args: [...order, "bg-nbd"] },
  { why: "a table of two parts", name: "CLV_BACKTEST", args: order },
  { why: "a scalar beside a column", name: "MAX_CAC", args: [value, 3] },
  { why: "two scalars", name: "CAC_PAYBACK", args: [90, 12.5] },
  { why: "three scalars", name: "MAX_RETENTION_SPEND", args: [267, 0.8, 0.85] },
  { why: "a published figure's chance", name: "P_ALIVE", args: [2, 30.43, 38.86, ...cdnow] },
  { why: "a published figure", name: "EXPECTED_ORDERS", args: [39, 2, 30.43, 38.86, ...cdnow] },
  { why: "the spend model", name: "EXPECTED_ORDER_VALUE", args: [2, 35, 6.25, 3.74, 15.44] },
  { why: "open ranges", name: "CUSTOMERS", args: openOrders.slice(0, 3) },
  { why: "local text for dates and amounts", name: "CUSTOMERS", args: dutchOrders.slice(0, 3) },
  { why: "days when clocks change", name: "CUSTOMERS", args: dayOrders.slice(0, 3) },
  { why: "no heading in, none out", name: "CUSTOMERS", args: order.map((column) => column.slice(1, 9)) },
  { why: "scores and names", name: "RFM", args: order },
  { why: "other bins, so no names", name: "RFM", args: [...order, undefined, 4] },
  { why: "rows that are customers already", name: "RFM_SCORE", args: [months, count, value] },
  { why: "names of scores", name: "RFM_SEGMENT", args: [r, f, m, count] },
  { why: "tiers by share", name: "SEGMENT", args: [value] },
  { why: "a list in a row", name: "SEGMENT", args: [value, [[0.1, 0.4, 0.5]], [["A", "B", "C", "D"]]] },
  { why: "a list in a column", name: "SEGMENT_RANGE", args: [value, [[50], [20]]] },
  { why: "quadrants", name: "QUADRANT", args: [value, months] },
  { why: "a word where a number may stand", name: "QUADRANT", args: [value, months, "top20", 24] },
  { why: "advice for a name", name: "TACTIC", args: ["Champions"] },
  { why: "advice for a column", name: "TACTIC", args: [segment] },
  { why: "a cross table", name: "CROSS_SEGMENT", args: [segment, tier, value, "average"] },
  { why: "a range of two columns", name: "DRIVERS", args: [mostInOne, beside(segment, months)] },
  {
    why: "lists of unequal length",
    name: "MOVEMENT",
    args: [value, tier, value.slice(0, 2), [["tier"], ["A"]]],
  },
  { why: "numbers or texts", name: "DRIFT", args: [value, months, 4] },
  { why: "headings that are numbers", name: "COHORT", args: [...order, "quarter", "value"] },
  { why: "steps of a curve", name: "PARETO", args: [value, 4] },
  {
    why: "words for the two groups",
    name: "UPLIFT",
    args: [
      [["test"], ["test"], ["controle"]],
      [[5], [7], [1]],
    ],
  },
  { why: "pairs, or none", name: "AFFINITY", args: [who, who] },

  { why: "refuses a word for a number", name: "CLV", args: ["many", 4, 3] },
  { why: "names the row that it refuses", name: "MAX_CAC", args: [[[10], ["oops"], [30]], 3] },
  { why: "refuses an error of another formula", name: "CUSTOMERS", args: [who, when, [["a"], ["#N/A"]]] },
  {
    why: "refuses an undecidable date",
    name: "RFM",
    args: [[["a"], ["b"]], [["01-02-2025"], ["03-04-2025"]], 5],
  },
  { why: "refuses columns of unequal length", name: "RFM", args: [who.slice(0, 9), when, paid] },
  { why: "refuses an unknown word", name: "CLV_RETENTION", args: [100, 0.8, 0.1, "middle"] },
];
