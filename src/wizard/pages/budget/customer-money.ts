import { formulaValue } from "../../../core/models/formula-value.ts";
import type { MoneyColumns } from "../../../core/models/group-limits.ts";
import type { ValuePart, ValueParts } from "../../../core/models/what-if.ts";
import type { Segmented } from "../../analyse-source.ts";
import type { Choices } from "../../choices.ts";
import { type CustomerTable, monthsBetween } from "../../customer-table.ts";
import type { TableForecast } from "../../forecast-table.ts";
import type { Basis } from "./budget-view.ts";

/** What each customer brings, and of what that is made. */
export interface CustomerMoney extends MoneyColumns {
  readonly basis: Basis;
  readonly parts: ValueParts;
}

interface Terms {
  readonly choices: Choices;
  /** What winning a customer costs today. */
  readonly winningCost: number;
  /** Whether the table has a value column of its own. */
  readonly given: boolean;
}

/**
 * The value before the cost of winning: what was taken off for winning is put back, never more than was taken off.
 * Where groups rest on what is expected, what was earned counts too: who wins a customer wins both.
 */
export function customerMoney({ table, forecast }: Segmented, terms: Terms): CustomerMoney {
  const { choices, winningCost, given } = terms;
  const back = given ? 0 : Math.min(winningCost, choices.cost);
  const historic = forecast?.historic ?? table.value;
  const earned = historic.map((value) => value + back);
  const months = monthsSinceFirst(table);
  const soFar = earnedPart(table, historic, terms);
  if (forecast === null || forecast.value === "historic") {
    const parts = { ...soFar, coming: null };
    return { basis: given ? "given" : "earned", valueBefore: earned, earned, months, coming: null, parts };
  }
  if (forecast.value === "formula") {
    const valueBefore = forecast.formula.map((value) => value + back);
    const parts = formulaParts(table, forecast, choices);
    return { basis: "formula", valueBefore, earned, months, coming: null, parts };
  }
  const { predicted, columns } = forecast;
  // Not past all of it: the sums of the model may miss the last digit.
  const kept = columns.activeWeeks.map((weeks) => Math.min(1, weeks / forecast.window.weeks));
  const margin = columns.value.map((value) => value * choices.margin);
  const serving = margin.map((value, at) => value - predicted[at]!);
  const parts: ValueParts = {
    earned: null,
    cost: forecast.value === "combined" ? added(soFar.cost, serving) : serving,
    coming: { margin, net: predicted, kept },
  };
  const valueBefore = added(earned, predicted);
  return { basis: "both", valueBefore, earned, months, coming: { value: predicted, kept }, parts };
}

function earnedPart(
  { revenue, orders, value, customers }: CustomerTable,
  historic: Float64Array,
  { choices, given }: Terms,
): { readonly earned: ValuePart; readonly cost: Float64Array } {
  const nothing = new Float64Array(customers);
  if (given || revenue === null) return { earned: { margin: value, net: value }, cost: nothing };
  const margin = revenue.map((amount) => amount * choices.margin);
  const net = margin.map((amount, at) => amount - choices.costPerOrder * (orders?.[at] ?? 0));
  return { earned: { margin, net }, cost: margin.map((amount, at) => amount - historic[at]!) };
}

function formulaParts({ history }: CustomerTable, { formula }: TableForecast, choices: Choices): ValueParts {
  const { purchases, firstDay, asOf, total } = history!.summary;
  const by = (costPerOrder: number) =>
    total.map((amount, at) =>
      formulaValue(
        { total: amount, orders: purchases[at]!, daysAsCustomer: asOf - firstDay[at]! },
        { years: choices.formulaYears, margin: choices.margin, costPerOrder, cost: 0 },
      ),
    );
  const margin = by(0);
  const cost = margin.map((amount, at) => amount - formula[at]!);
  return { earned: { margin, net: by(choices.costPerOrder) }, cost, coming: null };
}

/** Months from the first order to the day that the data run up to; first to last order where no day tells. */
function monthsSinceFirst({ firstDay, asOf, duration }: CustomerTable): Float64Array | null {
  if (firstDay === null || asOf === null) return duration;
  return monthsBetween(
    firstDay,
    Array.from(firstDay, () => asOf),
  );
}

function added(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((amount, at) => amount + b[at]!);
}
