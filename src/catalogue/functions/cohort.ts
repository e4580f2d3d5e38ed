import { type CohortMeasure, cohortMeasure, cohortMeasures } from "../../core/insight/cohort-measure.ts";
import { cohorts, type PeriodOrders } from "../../core/insight/cohorts.ts";
import { type AnswerColumn, defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { Refusal } from "../problem.ts";
import { type CohortPeriod, cohortPeriods, periodName, periodOf } from "./cohort-periods.ts";
import { orderArgs } from "./order-args.ts";

const mostPeriods = 1000;

export const COHORT = defineFunction({
  name: "COHORT",
  summary: {
    en: "How do groups of customers age? One row for each period of first order, one column for each period since; the future is blank.",
    nl: "Hoe verouderen groepen klanten? Eén rij per periode van eerste bestelling, één kolom per periode daarna; de toekomst blijft leeg.",
  },
  args: [
    orderArgs[0],
    orderArgs[1],
    {
      ...orderArgs[2],
      optional: true,
      help: {
        en: "Net amount of each order; a refund is negative and no purchase. May be left out: each row is then a purchase.",
        nl: "Nettobedrag van elke bestelling; een retour is negatief en geen aankoop. Mag weg: elke rij is dan een aankoop.",
      },
    },
    {
      name: "period",
      kind: "choice",
      optional: true,
      default: "month",
      choices: cohortPeriods,
      help: {
        en: '"month", "quarter", "week" (ISO, from Monday) or "year". May be left out: "month".',
        nl: '"month" (maand), "quarter" (kwartaal), "week" (ISO, vanaf maandag) of "year" (jaar). Mag weg: "month".',
      },
    },
    {
      name: "show",
      kind: "choice",
      optional: true,
      default: "retention",
      choices: cohortMeasures,
      help: {
        en: '"retention" (share that bought), "customers" (number that bought), "value" (net amount of the group) or "cumulative" (that amount added up). May be left out: "retention".',
        nl: '"retention" (aandeel dat kocht), "customers" (aantal dat kocht), "value" (nettobedrag van de groep) of "cumulative" (dat bedrag opgeteld). Mag weg: "retention".',
      },
    },
  ],
  example: {
    en: '=COHORT(A1:A500,B1:B500,C1:C500,"month","retention")',
    nl: '=COHORT(A1:A500;B1:B500;C1:C500;"month";"retention")',
  },
  shape: "table",
  compute: ([customers, dates, amounts, period, show], { language }): AnswerColumn[] => {
    if (amounts === undefined && (show === "value" || show === "cumulative")) {
      throw new Refusal([{ key: "amounts-needed", argument: "amounts", value: show }]);
    }
    const kind = period as CohortPeriod;
    const { orders, start } = periodOrders(customers.codes, customers.spellings.length, dates, amounts, kind);
    const table = cohorts(orders);
    const cells = cohortMeasure(table, show as CohortMeasure);
    const at = Array.from({ length: table.count }, (_, row) => row);
    return [
      {
        heading: columnNames.cohort[language],
        kind: "cells",
        values: at.map((row) => periodName(start + table.first + row, kind, language)),
      },
      { heading: columnNames.cohortSize[language], kind: "numbers", values: table.sizes },
      ...at.map(
        (column): AnswerColumn => ({
          heading: String(column),
          kind: "numbers",
          values: at.map((row) => cells[row * table.count + column]!),
        }),
      ),
    ];
  },
});

/** Periods are counted from the first in the data, which is number `start` of the calendar. */
export function periodOrders(
  customer: Int32Array,
  customers: number,
  dates: Float64Array,
  amounts: Float64Array | undefined,
  kind: CohortPeriod,
): { orders: PeriodOrders; start: number } {
  const known = new Map<number, number>();
  let start = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const numbers = dates.map((day, row) => {
    // A blank amount or one of 0 is no order.
    if (amounts !== undefined && !(amounts[row]! > 0 || amounts[row]! < 0)) return Number.NaN;
    let number = known.get(day);
    if (number === undefined) {
      number = periodOf(day, kind);
      known.set(day, number);
    }
    start = Math.min(start, number);
    last = Math.max(last, number);
    return number;
  });
  if (last - start >= mostPeriods) {
    throw new Refusal([
      { key: "too-many-periods", argument: "dates", count: last - start + 1, most: mostPeriods },
    ]);
  }
  const period = Int32Array.from(numbers, (number) => (Number.isNaN(number) ? -1 : number - start));
  return { orders: { customers, customer, period, amount: amounts ?? null }, start };
}
