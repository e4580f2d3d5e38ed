import { spendAfter } from "../../../core/customers/spend-after.ts";
import { customersNeeded } from "../../../core/insight/customers-needed.ts";
import { meanInterval } from "../../../core/insight/mean-interval.ts";
import { uplift } from "../../../core/insight/uplift.ts";
import type { Sample } from "../../../core/insight/welch.ts";
import type { Orders } from "../../../core/orders/orders.ts";
import type { Choices } from "../../choices.ts";
import { isoDay } from "../../grid.ts";
import type { Effect, EffectMeasure, GroupOutcome, ReadPlan } from "./effect-view.ts";
import type { ReadSplit } from "./read-split.ts";

const LEVEL = 0.95;

/** What the customers of both groups did after the day, test beside control. Who is in no order did nothing. */
export function effectOfSplit(
  split: ReadSplit,
  orders: Orders,
  asOf: number,
  after: number,
  { measure, cost }: ReadPlan,
  choices: Choices,
): Effect {
  const amounts = measured(orders, after, measure, choices);
  const valuesOf = (members: readonly number[]) =>
    Float64Array.from(members, (at) => (at < 0 ? 0 : amounts[at]!));
  const [test, control] = [valuesOf(split.test), valuesOf(split.control)];
  const money = measure !== "orders";
  const found = uplift(test, control, money && cost !== null ? cost : Number.NaN);
  const { finding } = found;
  const clear = finding === "raised" || finding === "lowered";
  return {
    ...{ measure, after: isoDay(after), asOf: isoDay(asOf), days: asOf - after },
    test: outcomeOf(found.test, test),
    control: outcomeOf(found.control, control),
    difference: found.difference,
    ...{ low: known(found.low), high: known(found.high), p: known(found.p) },
    ...{ gain: found.gain, returnOnCost: known(found.returnOnCost), cost: money ? cost : null },
    ...{ finding, warning: found.warning },
    missing: [...split.test, ...split.control].filter((at) => at < 0).length,
    inBoth: split.inBoth,
    needed: clear ? null : known(customersNeeded(found.test, found.control, found.difference)),
  };
}

/** By position in the identifiers of the orders. */
function measured(
  orders: Orders,
  after: number,
  measure: EffectMeasure,
  { margin, costPerOrder }: Choices,
): Float64Array {
  const spend = spendAfter(orders, after);
  if (measure === "orders") return spend.orders;
  if (measure === "revenue") return spend.revenue;
  return spend.revenue.map((amount, at) => amount * margin - costPerOrder * spend.orders[at]!);
}

function outcomeOf(sample: Sample, values: Float64Array): GroupOutcome {
  const [low, high] = meanInterval(sample, LEVEL);
  return {
    customers: sample.n,
    buyers: values.reduce((count, value) => count + (value > 0 ? 1 : 0), 0),
    mean: sample.mean,
    low: known(low),
    high: known(high),
  };
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
