import { twoByTwoTest } from "../../../core/insight/two-by-two.ts";
import { median } from "../../../core/math/quantile.ts";
import { dateOf } from "../../../sheet/day.ts";
import type { CustomerTable } from "../../customer-table.ts";
import { rowsOfCustomers } from "../../rows-of-customers.ts";
import type { Again, AgainOfYear, SecondOrder } from "./cohorts-view.ts";

type History = NonNullable<CustomerTable["history"]>;

/** Days of the first and the second day with an order, one row a customer; NaN who never came back. */
export interface FirstOrders {
  readonly first: ArrayLike<number>;
  readonly second: Float64Array;
  /** The day up to which is known. */
  readonly asOf: number;
}

/** Below this a share rests on chance. */
const FEWEST = 30;
const DAYS_A_MONTH = 365.25 / 12;
/** Months within which a share is told; the first that holds half of the second orders is taken. */
const WINDOWS = [3, 6, 12];
const SHORTEST = 1;
/** A difference between two years that chance alone brings less often than this is told. */
const LEVEL = 0.05;

export function firstOrders(history: History): FirstOrders {
  const { orders, summary } = history;
  const rowOf = rowsOfCustomers(history);
  const second = new Float64Array(summary.customers).fill(Number.NaN);
  for (let order = 0; order < orders.day.length; order++) {
    const row = rowOf[orders.customer[order]!] ?? -1;
    const day = orders.day[order]!;
    if (row < 0 || !(orders.amount[order]! > 0) || day <= summary.firstDay[row]!) continue;
    if (!(second[row]! <= day)) second[row] = day;
  }
  return { first: summary.firstDay, second, asOf: summary.asOf };
}

/** Half of who came back did so within this many days; null where nobody did. */
export function secondOrder({ first, second }: FirstOrders): SecondOrder | null {
  const waits = Array.from(second, (day, row) => day - first[row]!).filter((wait) => wait > 0);
  return waits.length === 0 ? null : { medianDays: median(waits), customers: waits.length };
}

/**
 * The share that ordered again within some months. Only customers with that many months behind them count, and
 * not those of as many months at the start of the data: they may have ordered before the data begin.
 */
export function againWithin(firsts: FirstOrders, medianDays: number): Again | null {
  const windows = [SHORTEST, ...WINDOWS].reverse();
  const wanted = WINDOWS.find((months) => months * DAYS_A_MONTH >= medianDays) ?? WINDOWS.at(-1)!;
  for (const months of windows.filter((own) => own <= wanted)) {
    const years = countYears(firsts, Math.round(months * DAYS_A_MONTH));
    const customers = years.reduce((sum, year) => sum + year.customers, 0);
    if (customers < FEWEST) continue;
    const again = years.reduce((sum, year) => sum + year.again, 0);
    return { months, customers, share: again / customers, ...lastTwo(years) };
  }
  return null;
}

interface YearCount {
  readonly year: number;
  readonly customers: number;
  readonly again: number;
}

function countYears({ first, second, asOf }: FirstOrders, days: number): YearCount[] {
  const begin = Array.from(first).reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const counts = new Map<number, { customers: number; again: number }>();
  for (let row = 0; row < first.length; row++) {
    const day = first[row]!;
    if (day < begin + days || day + days > asOf) continue;
    const { year } = dateOf(day);
    const count = counts.get(year) ?? { customers: 0, again: 0 };
    count.customers++;
    if (second[row]! - day <= days) count.again++;
    counts.set(year, count);
  }
  return [...counts].map(([year, count]) => ({ year, ...count })).sort((a, b) => a.year - b.year);
}

function lastTwo(years: readonly YearCount[]): Pick<Again, "years" | "differ"> {
  const [earlier, later] = years.slice(-2);
  if (earlier === undefined || later === undefined || later.year - earlier.year !== 1)
    return { years: null, differ: false };
  if (earlier.customers < FEWEST || later.customers < FEWEST) return { years: null, differ: false };
  const both = earlier.again + later.again;
  const chance = twoByTwoTest(later.again, both, later.customers, earlier.customers + later.customers);
  return { years: [ofYear(earlier), ofYear(later)], differ: chance < LEVEL };
}

function ofYear({ year, customers, again }: YearCount): AgainOfYear {
  return { year, customers, share: again / customers };
}
