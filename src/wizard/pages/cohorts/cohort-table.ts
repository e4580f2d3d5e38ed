import { periodOrders } from "../../../catalogue/functions/cohort.ts";
import { periodOf } from "../../../catalogue/functions/cohort-periods.ts";
import { cohortMeasure } from "../../../core/insight/cohort-measure.ts";
import { type Cohorts, cohorts } from "../../../core/insight/cohorts.ts";
import { dayOf } from "../../../sheet/day.ts";
import type { CustomerTable } from "../../customer-table.ts";
import { isoDay } from "../../grid.ts";
import {
  COHORT_PERIODS,
  type CohortRow,
  type CohortTable,
  type Measure,
  type Period,
} from "./cohorts-view.ts";
import { againWithin, firstOrders, secondOrder } from "./second-orders.ts";

type History = NonNullable<CustomerTable["history"]>;

/** More rows than this are no table that one takes in at a glance. */
const READABLE = 14;
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The whole answer of the page: the table in one measure, and what it comes to. */
export function cohortTable(history: History, wanted: Period | undefined, measure: Measure): CohortTable {
  const { summary } = history;
  const period = wanted ?? standardPeriod(summary.firstDay, summary.asOf);
  const { orders, start } = periodOrders(
    history.orders.customer,
    history.orders.identifiers.length,
    history.orders.day,
    history.orders.amount,
    period,
  );
  const counted = cohorts(orders);
  const values = valuesOf(counted, measure);
  const firsts = firstOrders(history);
  const second = secondOrder(firsts);
  return {
    period,
    measure,
    rows: Array.from({ length: counted.count }, (_, row): CohortRow => {
      const cells = Array.from(values.subarray(row * counted.count, (row + 1) * counted.count));
      return {
        start: isoDay(firstDayOf(start + counted.first + row, period)),
        customers: counted.sizes[row]!,
        cells: cells.map((value) => (Number.isNaN(value) ? null : value)),
      };
    }),
    lastDay: isoDay(summary.asOf),
    incomplete: periodOf(summary.asOf + 1, period) === periodOf(summary.asOf, period),
    again: second === null ? null : againWithin(firsts, second.medianDays),
    second,
  };
}

/** The finest period that keeps the table readable; years where none does. */
function standardPeriod(firstDay: ArrayLike<number>, asOf: number): Period {
  const first = Array.from(firstDay).reduce((least, day) => Math.min(least, day), asOf);
  const rows = (period: Period) => periodOf(asOf, period) - periodOf(first, period) + 1;
  return COHORT_PERIODS.find((period) => rows(period) <= READABLE) ?? "year";
}

function firstDayOf(number: number, period: Period): number {
  const month = number * MONTHS[period];
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** Money for each customer of the cohort, so that large and small cohorts can be compared. */
function valuesOf(counted: Cohorts, measure: Measure): Float64Array {
  const { sizes, count } = counted;
  if (measure === "again") return cohortMeasure(counted, "retention");
  if (measure === "customers") {
    return cohortMeasure(counted, "customers").map((value, at) =>
      sizes[Math.floor(at / count)] === 0 ? Number.NaN : value,
    );
  }
  const money = cohortMeasure(counted, measure === "revenue" ? "value" : "cumulative");
  return money.map((value, at) => value / sizes[Math.floor(at / count)]!);
}
