import { latestDay, summariseOrders } from "../../core/customers/summarise-orders.ts";
import { forecastCheck } from "../../core/insight/forecast-check.ts";
import { type ForecastOutcome, forecastOutcome } from "../../core/insight/forecast-outcome.ts";
import { binCounts } from "../../core/insight/number-bins.ts";
import { populationStability, type Stability } from "../../core/insight/population-stability.ts";
import { refitReasons, type SinceTheFit } from "../../core/insight/refit.ts";
import { modelledCustomers } from "../../core/models/shop-model.ts";
import { dayOfMilliseconds } from "../../sheet/day.ts";
import type { Segmented } from "../analyse-source.ts";
import type { Choices } from "../choices.ts";
import type { CustomerTable } from "../customer-table.ts";
import type { FitAgain } from "../pages/movement/movement-view.ts";
import type { KeptBins, KeptModel, SnapshotHead } from "./snapshot.ts";
import { daysSince, valuedAlike } from "./yardstick.ts";

/** Customers of then who must still be in the orders, as a share, for a check to say something. */
const ENOUGH = 0.5;

/** How a measure shifted since a run. */
export function drift(values: Float64Array | null, before: KeptBins | null): Stability | null {
  if (values === null || before === null || values.length === 0) return null;
  const now = binCounts(values, { edges: Float64Array.from(before.edges) });
  return populationStability(Float64Array.from(before.counts), now);
}

/** The forecast of a run beside the orders since; null where it had none, or there are none to tell. */
export function keptOutcome({ history }: CustomerTable, head: SnapshotHead): ForecastOutcome | null {
  if (history === null || head.model === null) return null;
  const { orders } = history;
  const split = serialDay(head.day);
  const asOf = latestDay(orders);
  const summary = summariseOrders(orders, split);
  if (!(asOf > split) || summary.customers < ENOUGH * head.customers) return null;
  const first = summary.firstDay.reduce((low, day) => Math.min(low, day), split);
  return forecastOutcome(orders, summary, modelledCustomers(summary), usable(head.model), first, asOf);
}

/**
 * Why the results of a run no longer hold; null while they do.
 *
 * @param table valued as that run was, or else `sameValue` is false
 */
export function fitAgain(table: CustomerTable, head: SnapshotHead, sameValue: boolean): FitAgain | null {
  const outcome = keptOutcome(table, head);
  const since = sinceFit(table, head, sameValue, outcome);
  const reasons = refitReasons(since).map((key) => ({ key, figure: since[key]! }));
  return reasons.length === 0 ? null : { day: head.day, reasons };
}

/** The same of the latest run of an earlier day, told from its head alone; null where it may be of another shop. */
export function fitAgainSince(
  segmented: Segmented,
  choices: Choices,
  heads: readonly SnapshotHead[],
): FitAgain | null {
  const { table } = segmented;
  const { asOf, firstDay } = table;
  if (asOf === null || firstDay === null) return null;
  const head = heads.filter(({ day }) => serialDay(day) < asOf).at(-1);
  // What was written of this day already is what holds now.
  const isWritten = heads.some(
    ({ day, customers }) => serialDay(day) >= asOf && alikeInNumber(customers, table.customers),
  );
  if (head === undefined || isWritten) return null;
  const by = serialDay(head.day);
  const known = Array.from(firstDay).filter((day) => day <= by).length;
  // Without the customers themselves their number is what tells shops apart.
  if (!alikeInNumber(known, head.customers)) return null;
  return fitAgain(table, head, valuedAlike(segmented, choices, head.yardstick));
}

function alikeInNumber(a: number, b: number): boolean {
  return a >= ENOUGH * b && b >= ENOUGH * a;
}

function sinceFit(
  table: CustomerTable,
  head: SnapshotHead,
  sameValue: boolean,
  outcome: ForecastOutcome | null,
): SinceTheFit {
  const then = serialDay(head.day);
  const bias =
    outcome === null ? Number.NaN : forecastCheck(outcome.predictedOrders, outcome.actualOrders).bias;
  const { firstDay, asOf } = table;
  const came = firstDay === null ? null : Array.from(firstDay).filter((day) => day > then).length;
  return {
    days: asOf === null ? null : asOf - then,
    valueShift: sameValue ? beyondChance(drift(table.value, head.value)) : null,
    recencyShift: beyondChance(drift(daysSince(table), head.recency)),
    bias: Number.isNaN(bias) ? null : bias,
    newShare: came === null ? null : came / table.customers,
  };
}

/** 0 for what samples of one and the same population may show. */
function beyondChance(found: Stability | null): number | null {
  if (found === null) return null;
  return found.finding === "stable" ? 0 : found.index;
}

function usable({ purchases, spend }: KeptModel) {
  const none = new Float64Array(0);
  return {
    purchases: { ...purchases, parameters: Float64Array.from(purchases.parameters), covariance: none },
    spend: { ...spend, parameters: Float64Array.from(spend.parameters), covariance: none },
  };
}

function serialDay(day: string): number {
  return dayOfMilliseconds(Date.parse(`${day}T00:00:00Z`));
}
