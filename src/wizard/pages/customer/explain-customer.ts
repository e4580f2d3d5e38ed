import { valueIntervals } from "../../../core/models/value-intervals.ts";
import type { Segmented } from "../../analyse-source.ts";
import type { Choices } from "../../choices.ts";
import { monthsBetween } from "../../customer-table.ts";
import { shownText } from "../../inspect-cells.ts";
import type { Compared, CustomerOutlook, ExplainedCustomer, ExplainedQuadrant } from "./customer-view.ts";

/** All that decided on one customer, beside the others. */
export function explainCustomer(
  segmented: Segmented,
  choices: Choices,
  row: number,
): Omit<ExplainedCustomer, "place"> {
  const { table, segments } = segmented;
  const { rfm } = segments;
  return {
    row,
    name: shownText(table.identifiers[row]),
    value: table.value[row]!,
    tier: segments.tier[row]!,
    rfm: rfm?.named === true ? rfm.segment[row]! : null,
    scores: rfm === null ? null : { r: rfm.scores.r[row]!, f: rfm.scores.f[row]!, m: rfm.scores.m[row]! },
    quadrant: explainQuadrant(segmented, row),
    compared: compareCustomer(segmented, row),
    forecast: outlook(segmented, choices, row),
  };
}

function explainQuadrant({ table, segments }: Segmented, row: number): ExplainedQuadrant | null {
  const { quadrant } = segments;
  if (quadrant === null) return null;
  const { firstDay, lastDay, asOf } = table;
  const key = quadrant.key[row]!;
  const duration = table.duration![row]!;
  const soFar = firstDay === null || lastDay === null ? duration : monthsBetween(firstDay, lastDay)[row]!;
  return {
    key,
    valueBorder: quadrant.valueBorder,
    duration,
    durationBorder: quadrant.durationBorder,
    expectedMonths: table.history === null ? 0 : duration - soFar,
    early:
      key === "too_early" && firstDay !== null && asOf !== null
        ? { daysSince: asOf - firstDay[row]!, days: quadrant.early.days }
        : null,
    quiet: quadrant.inactive[row] === 1 && (key === "protect" || key === "deepen"),
  };
}

/** What RFM looks at where the data tell it; else the value and the duration that the groups rest on. */
function compareCustomer({ table }: Segmented, row: number): Compared[] {
  const { orders, lastDay, revenue, duration, asOf } = table;
  const compared: Compared[] = [];
  if (lastDay !== null && asOf !== null) {
    compared.push({ ...beside("last-order", lastDay, row), amount: asOf - lastDay[row]! });
  }
  if (orders !== null) compared.push(beside("orders", orders, row));
  if (revenue !== null) compared.push(beside("spent", revenue, row));
  else compared.push(beside("value", table.value, row));
  if (lastDay === null && duration !== null) compared.push(beside("duration", duration, row));
  return compared;
}

function beside(key: Compared["key"], values: ArrayLike<number>, row: number): Compared {
  const amount = values[row]!;
  let less = 0;
  let equal = -1;
  for (let at = 0; at < values.length; at++) {
    if (values[at]! < amount) less++;
    else if (values[at] === amount) equal++;
  }
  return { key, amount, less, equal, others: values.length - 1 };
}

function outlook({ forecast }: Segmented, choices: Choices, row: number): CustomerOutlook | null {
  if (forecast === null || (forecast.value !== "predicted" && forecast.value !== "combined")) return null;
  const { model, customers, window, columns } = forecast;
  const { rowOf, frequency, recency, age } = customers.histories;
  const own = rowOf[row]!;
  // Draws are seeded by the own history, so that the others are not needed; one alone gets the finest interval.
  const alone = {
    frequency: frequency.subarray(own, own + 1),
    recency: recency.subarray(own, own + 1),
    age: age.subarray(own, own + 1),
    weight: Float64Array.of(1),
    rowOf: Int32Array.of(0),
  };
  const averages = customers.averages.subarray(row, row + 1);
  const { low, high } = valueIntervals(model.purchases, model.spend, window, alone, averages);
  const expected = forecast.predicted[row]!;
  // What is left of a euro of revenue after margin and the cost of orders; below 0 the ends change places.
  const left = columns.value[row]! > 0 ? expected / columns.value[row]! : choices.margin;
  const ends = [low[0]!, high[0]!].map((end) => (end === 0 ? 0 : end * left));
  return {
    kind: forecast.value,
    months: choices.months,
    alive: columns.alive[row]!,
    orders: columns.orders[row]!,
    earned: forecast.historic[row]!,
    expected,
    low: Math.min(...ends),
    high: Math.max(...ends),
  };
}
