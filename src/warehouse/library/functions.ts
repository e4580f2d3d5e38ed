import { type ForecastWindow, forecastWindow } from "../../core/models/forecast-window.ts";
import { expectedOrderValue } from "../../core/models/gamma-gamma.ts";
import { aliveChance, discountedIfAlive, expectedPurchases } from "../../core/models/predict-purchase.ts";
import type { PurchaseModel, PurchaseModelName } from "../../core/models/purchase-model.ts";
import { purchaseModel } from "../../core/models/purchase-models.ts";
import { quadrants, quadrantsOf } from "../../core/segments/quadrants.ts";
import { rfmSegment } from "../../core/segments/rfm-map.ts";
import { tiersByBorder } from "../../core/segments/tiers.ts";
import { tierKeys } from "../sql/group-keys.ts";

/**
 * The functions of the core as a warehouse calls them: floats, texts and arrays of floats in; one float or text out;
 * capitals, because Snowflake folds names to capitals. Times are weeks, money is in the unit of the orders.
 */

let knownName = "";
let known: PurchaseModel;

function modelNamed(name: string): PurchaseModel {
  if (name !== knownName) {
    const model = purchaseModel(name as PurchaseModelName) as PurchaseModel | undefined;
    if (model === undefined) {
      throw new Error(`There is no model "${name}"; take mbg-nbd, bg-nbd, pareto-nbd or nbd.`);
    }
    known = model;
    knownName = name;
  }
  return known;
}

let knownWindow: ForecastWindow | null = null;
let knownDiscount = Number.NaN;

/** Called for row after row with the same months, which would otherwise cost an array each time. */
function windowOf(months: number, discount: number): ForecastWindow {
  if (knownWindow === null || knownWindow.months !== months || knownDiscount !== discount) {
    knownWindow = forecastWindow(months, discount);
    knownDiscount = discount;
  }
  return knownWindow;
}

/** The chance of still being a customer. */
export function P_ALIVE(
  model: string,
  frequency: number,
  recency: number,
  age: number,
  r: number,
  alpha: number,
  a: number,
  b: number,
): number {
  return aliveChance(modelNamed(model), [r, alpha, a, b], frequency, recency, age);
}

/** Expected orders in the coming t weeks, alive or not. */
export function EXPECTED_ORDERS(
  t: number,
  model: string,
  frequency: number,
  recency: number,
  age: number,
  r: number,
  alpha: number,
  a: number,
  b: number,
): number {
  return expectedPurchases(modelNamed(model), [r, alpha, a, b], t, frequency, recency, age);
}

/** Expected orders in the coming months of a customer who is alive. */
export function ORDERS_IF_ALIVE(
  model: string,
  months: number,
  frequency: number,
  age: number,
  r: number,
  alpha: number,
  a: number,
  b: number,
): number {
  const { weeks } = windowOf(months, 0);
  return modelNamed(model).expectedIfAlive([r, alpha, a, b], weeks, frequency, age);
}

/** The same, each month's discounted to now at a rate a year. */
export function DISCOUNTED_IF_ALIVE(
  model: string,
  months: number,
  discount: number,
  frequency: number,
  age: number,
  r: number,
  alpha: number,
  a: number,
  b: number,
): number {
  return discountedIfAlive(modelNamed(model), [r, alpha, a, b], windowOf(months, discount), frequency, age);
}

/** Expected value of a coming order; average 0 where nothing is known of the customer. */
export function EXPECTED_ORDER_VALUE(
  frequency: number,
  average: number,
  p: number,
  q: number,
  v: number,
): number {
  return expectedOrderValue([p, q, v], average > 0 ? frequency : 0, average);
}

/** 1 + the number of borders reached: a score by given borders (of "better": minus the days for recency). */
export function SCORE(value: number, borders: readonly number[]): number {
  return borders.reduce((score, border) => score + (value >= border ? 1 : 0), 1);
}

/** The key of the RFM segment of scores 1 … 5. */
export function RFM_SEGMENT(r: number, f: number, m: number, orders: number): string {
  return rfmSegment(r, f, m, orders);
}

/** The key of the tier by given borders, from high to low; 0 and below is loss-making. */
export function TIER(value: number, borders: readonly number[]): string {
  const keys = tierKeys(borders.length + 1);
  return value <= 0 ? keys[keys.length - 1]! : keys[tiersByBorder([value], borders)[0]!]!;
}

/** The key of the quadrant by given borders. */
export function QUADRANT(
  value: number,
  duration: number,
  value_border: number,
  duration_border: number,
): string {
  return quadrants[quadrantsOf([value], [duration], value_border, duration_border)[0]!]!;
}

/** The key of the tactic: the quadrant's own, too_early or win_back (see the pane's guards). */
export function TACTIC(quadrant: string, r: number, age_days: number, usual_wait: number): string {
  if (age_days < usual_wait) return "too_early";
  return r <= 2 && (quadrant === "protect" || quadrant === "deepen") ? "win_back" : quadrant;
}
