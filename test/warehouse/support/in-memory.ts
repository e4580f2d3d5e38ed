import { summariseOrders } from "../../../src/core/customers/summarise-orders.ts";
import { forecastCustomers } from "../../../src/core/models/customer-forecast.ts";
import { forecastWindow } from "../../../src/core/models/forecast-window.ts";
import { fitShop, modelledCustomers } from "../../../src/core/models/shop-model.ts";
import type { Orders } from "../../../src/core/orders/orders.ts";
import { defaultDurationBorder, defaultShares, valueBorder } from "../../../src/core/segments/borders.ts";
import { quadrants, quadrantsOf } from "../../../src/core/segments/quadrants.ts";
import { fewestForNames, rfmSegment } from "../../../src/core/segments/rfm-map.ts";
import { rfmScores } from "../../../src/core/segments/rfm-scores.ts";
import { shareOfBest } from "../../../src/core/segments/share-of-best.ts";
import { tiersByShare } from "../../../src/core/segments/tiers.ts";
import { readIdentifiers } from "../../../src/sheet/read-identifiers.ts";
import type { WarehouseSettings } from "../../../src/warehouse/sql/settings.ts";
import { tooEarly } from "../../../src/wizard/too-early.ts";
import type { SimulatedShop } from "./simulated-shop.ts";

const TIERS = ["very_profitable", "profitable", "low_profit", "loss_making"];

function serialDay(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** The orders of a shop as the core takes them. */
export function ordersOf({ customer, day, amount }: SimulatedShop): Orders {
  const { codes, spellings } = readIdentifiers(customer);
  return {
    identifiers: spellings,
    customer: codes,
    day: Float64Array.from(day, serialDay),
    amount: Float64Array.from(amount),
  };
}

/** What the core in memory says of every customer, under the column names of the warehouse; by folded identifier. */
export function inMemory(
  shop: SimulatedShop,
  {
    months = 12,
    discount = 0.1,
    margin = 1,
    bins = 5,
    value = "total",
    shares = defaultShares,
    asOf,
  }: Partial<WarehouseSettings> = {},
) {
  const orders = ordersOf(shop);
  const summary = summariseOrders(orders, asOf ? serialDay(asOf) : undefined);
  const customers = modelledCustomers(summary);
  const model = fitShop(summary, customers.histories, "mbg-nbd");
  const forecast = forecastCustomers(model, customers, forecastWindow(months, discount));
  const predicted = forecast.value.map((each) => each * margin);
  const historic = summary.total.map((each) => each * margin);
  const both = historic.map((each, at) => each + predicted[at]!);
  const used = value === "total" ? both : value === "predicted" ? predicted : historic;
  const since = summary.lastDay.map((day) => summary.asOf - day);
  const scores = rfmScores(since, summary.purchases, summary.total, bins);
  const months_active = Float64Array.from(
    summary.lastDay,
    (day, at) => (day - summary.firstDay[at]!) / 30.4375,
  );
  const tiers = tiersByShare(used, shares);
  const positions = quadrantsOf(
    used,
    months_active,
    valueBorder(used, "median"),
    defaultDurationBorder(months_active),
  );
  const early = tooEarly({ ...summary, orders: summary.purchases } as never).customers;
  const rows = new Map<string, Record<string, unknown>>();
  for (let i = 0; i < summary.customers; i++) {
    const { r, f, m } = { r: scores.r[i]!, f: scores.f[i]!, m: scores.m[i]! };
    const quadrant = quadrants[positions[i]!]!;
    const quiet = r <= 2 && positions[i]! < 2;
    const named = summary.customers >= fewestForNames;
    rows.set(String(orders.identifiers[summary.identifier[i]!]).normalize().toLowerCase(), {
      orders: summary.purchases[i],
      days_since_last: since[i],
      days_as_customer: summary.asOf - summary.firstDay[i]!,
      total: summary.total[i],
      alive: forecast.alive[i],
      expected_orders: forecast.orders[i],
      order_value: forecast.orderValue[i],
      predicted_value: predicted[i],
      historic_value: historic[i],
      total_value: both[i],
      ...{ r, f, m, score: `${r}${f}${m}` },
      segment: bins !== 5 ? null : named ? rfmSegment(r, f, m, summary.purchases[i]) : "too_few",
      tier: shares.length === 3 ? TIERS[tiers[i]!] : tiers[i],
      quadrant,
      tactic: early[i] === 1 ? "too_early" : quiet ? "win_back" : quadrant,
    });
  }
  return { model, summary, customers, rows, share_of_best: shareOfBest(both, 0.2) };
}
