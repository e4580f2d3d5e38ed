import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const customers = (f: Format, n: number) => `${f.count(n)} ${plural(n, "customer", "customers")}`;
const within = (f: Format, n: number) => `within ${f.count(n)} ${plural(n, "month", "months")}`;

export const enCohorts = {
  /** On a link to the page. */
  link: "Do new customers stay?",
  title: "Do new customers stay?",
  line: "Cohorts",
  none: "Cohorts need the day of each order. This table has one row a customer; choose a list of orders under Range.",
  again: (f: Format, share: string, months: number) =>
    `${share} of new customers order again ${within(f, months)}`,
  tooNew: "Too few new customers to say how many come back",
  base: (f: Format, n: number, months: number) =>
    `Of ${customers(f, n)} who have had that long, without those of the first ${months === 1 ? "month" : `${f.count(months)} months`} of your data: they may have ordered before.`,
  better: (later: number, earlier: number, shares: readonly [string, string]) =>
    `Who began in ${later} does better than who began in ${earlier}: ${shares[1]} against ${shares[0]}.`,
  worse: (later: number, earlier: number, shares: readonly [string, string]) =>
    `Who began in ${later} does worse than who began in ${earlier}: ${shares[1]} against ${shares[0]}.`,
  alike: (later: number, earlier: number, shares: readonly [string, string]) =>
    `Who began in ${later} and in ${earlier} hardly differ: ${shares[1]} and ${shares[0]}, which may be chance.`,
  days: (f: Format, n: number) => `${f.count(n)} ${plural(n, "day", "days")}`,
  second: (f: Format, n: number) =>
    `to the second order: half of the ${customers(f, n)} who came back did so within this time.`,
  secondNone: "Nobody has come back on a second day yet.",
  table: "By first order",
  measure: "Show",
  measures: {
    again: "Share that ordered",
    customers: "Customers that ordered",
    revenue: "Revenue a customer",
    cumulative: "Revenue a customer, added up",
  },
  period: "First order by",
  periods: { month: "Month", quarter: "Quarter", year: "Year" },
  since: {
    month: "Months since the first order →",
    quarter: "Quarters since the first order →",
    year: "Years since the first order →",
  },
  first: "First order",
  size: "Customers",
  onePeriod: "Everybody began in the same period, so there is nothing after it yet. Choose a shorter one.",
  scale: "Lightest and darkest",
  few: (f: Format, n: number) =>
    `* Fewer than ${f.count(n)} customers: such a row rests on chance and has no colour.`,
  fewSpoken: "few customers",
  incomplete: (day: string) => `Slanted: that period is not over; your data end on ${day}.`,
  incompleteSpoken: "not over yet",
  cut: (f: Format, n: number) => `The last ${f.count(n)} are shown here; the sheet has them all.`,
};
