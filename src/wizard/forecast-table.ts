import { type CustomerForecast, forecastCustomers } from "../core/models/customer-forecast.ts";
import { type ForecastWindow, forecastWindow, WEEKS_A_MONTH } from "../core/models/forecast-window.ts";
import type { PurchaseNote } from "../core/models/purchase-fit.ts";
import {
  fitShop,
  type ModelledCustomers,
  modelledCustomers,
  type ShopModel,
} from "../core/models/shop-model.ts";
import type { Choices } from "./choices.ts";
import type { CustomerTable } from "./customer-table.ts";
import type { ValueKind } from "./forecast.ts";

/** The model of the wizard: it lets a customer go after the first order too. */
export const MODEL = "mbg-nbd";

/** A fit with one of these is no ground for groups that nobody asked for. */
const SHAKY: ReadonlySet<PurchaseNote> = new Set([
  "few-repeat-buyers",
  "everyone-just-bought",
  "not-converged",
]);

/** The forecast of every customer of a table made from orders, in the order of its rows. */
export interface TableForecast {
  readonly model: ShopModel;
  readonly customers: ModelledCustomers;
  readonly window: ForecastWindow;
  /** Before margin; all NaN when nothing can be forecast. */
  readonly columns: CustomerForecast;
  /** After margin and cost; after margin. */
  readonly historic: Float64Array;
  readonly predicted: Float64Array;
  /** Whether it tells customers apart; one pooled rate for all does not. */
  readonly offered: boolean;
  readonly standard: ValueKind;
  readonly value: ValueKind;
}

/** Null for a table that did not come from orders: it holds no moments to learn from. */
export function forecastTable(table: CustomerTable, choices: Choices): TableForecast | null {
  if (table.history === null) return null;
  const { summary } = table.history;
  const customers = modelledCustomers(summary);
  const model = fitShop(summary, customers.histories, MODEL);
  const window = forecastWindow(choices.months, choices.discount);
  const columns = forecastCustomers(model, customers, window);
  const offered = isOffered(model);
  const standard = isSound(model) ? "combined" : "historic";
  return {
    ...{ model, customers, window, columns, offered, standard },
    historic: table.value,
    predicted: columns.value.map((value) => value * choices.margin),
    value: offered ? (choices.value ?? standard) : "historic",
  };
}

function isOffered({ purchases, spend }: ShopModel): boolean {
  const learnt = purchases.estimate === "fitted" || purchases.estimate === "no-dropout";
  return learnt && spend.estimate !== "none";
}

/** Fitted as asked, without a fallback and on enough customers who came back. */
function isSound({ purchases, spend }: ShopModel): boolean {
  const asAsked = purchases.estimate === "fitted" && spend.estimate === "fitted";
  return asAsked && !purchases.notes.some((note) => SHAKY.has(note));
}

/** The same customers, with the value and the duration that the user chose. */
export function valuedTable(
  table: CustomerTable,
  forecast: TableForecast | null,
  choices: Choices,
): CustomerTable {
  if (forecast === null || forecast.value === "historic") return table;
  const { columns, historic, predicted, value } = forecast;
  const both = value === "combined";
  return {
    ...table,
    value: both ? predicted.map((amount, at) => amount + historic[at]!) : predicted,
    duration:
      table.duration === null || !choices.expectedMonths
        ? table.duration
        : table.duration.map((months, at) => months + columns.activeWeeks[at]! / WEEKS_A_MONTH),
  };
}
