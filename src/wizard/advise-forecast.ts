import { WEEKS_A_MONTH } from "../core/models/forecast-window.ts";
import type { CustomerTable } from "./customer-table.ts";
import type { Advice, BacktestView } from "./forecast.ts";
import type { TableForecast } from "./forecast-table.ts";

/** Two years show the seasons twice; fewer than this many who came back make every rate a rough one. */
const ENOUGH_MONTHS = 24;
const ENOUGH_REPEAT = 200;
const LARGE_BIAS = 0.2;

/** What would make a forecast better, the most useful first. */
export function adviceOn(
  table: CustomerTable,
  { model, window, offered }: TableForecast,
  test: BacktestView | null,
): Advice[] {
  const advice: Advice[] = [];
  const history = (table.asOf! - table.firstOrderDay!) / 7 / WEEKS_A_MONTH;
  const { repeatCustomers } = model.purchases;
  if (test !== null && isFarOff(test)) advice.push({ key: "missing-orders" });
  if (history < ENOUGH_MONTHS) advice.push({ key: "more-history", months: history });
  if (repeatCustomers < ENOUGH_REPEAT) advice.push({ key: "more-repeat-buyers", repeatCustomers });
  if (offered && window.months > history)
    advice.push({ key: "shorter-horizon", months: window.months, history });
  if (model.spend.notes.includes("spend-depends-on-frequency")) advice.push({ key: "apart-big-buyers" });
  return advice;
}

/** Farther off than chance would have it: counts of orders scatter by about the root of their number. */
function isFarOff({ bias, predicted, actual }: BacktestView): boolean {
  const beyondChance = Math.abs(predicted - actual) > 2 * Math.sqrt(actual);
  return bias !== null && Math.abs(bias) > LARGE_BIAS && beyondChance;
}
