import type { CustomerSummary } from "../core/customers/customer-summary.ts";
import { type CustomerForecast, forecastCustomers } from "../core/models/customer-forecast.ts";
import { type ForecastWindow, forecastWindow, WEEKS_A_MONTH } from "../core/models/forecast-window.ts";
import { formulaValue } from "../core/models/formula-value.ts";
import type { PurchaseNote } from "../core/models/purchase-fit.ts";
import {
  fitShop,
  type ModelledCustomers,
  modelledCustomers,
  type ShopModel,
} from "../core/models/shop-model.ts";
import type { Choices } from "./choices.ts";
import type { CustomerTable } from "./customer-table.ts";
import { looksAhead, type ValueKind } from "./forecast.ts";

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
  /** After margin and cost; the cost of a customer, and of serving him, is taken off what was earned. */
  readonly historic: Float64Array;
  readonly predicted: Float64Array;
  /** By the formula: nothing of it is forecast. */
  readonly formula: Float64Array;
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
    predicted: columns.value.map((value, at) => {
      // Discounted like the value is: as many orders as it holds.
      const orders = columns.orderValue[at]! > 0 ? value / columns.orderValue[at]! : 0;
      return value * choices.margin - orders * choices.costPerOrder;
    }),
    formula: formulaValues(summary, choices).map((value, at) => value - (table.costToServe?.[at] ?? 0)),
    value: kindInForce(choices.value, standard, offered),
  };
}

function kindInForce(chosen: ValueKind | null, standard: ValueKind, offered: boolean): ValueKind {
  const kind = chosen ?? standard;
  return looksAhead(kind) && !offered ? "historic" : kind;
}

function formulaValues(summary: CustomerSummary, choices: Choices): Float64Array {
  const { purchases, firstDay, asOf } = summary;
  const { margin, costPerOrder, cost, formulaYears: years } = choices;
  return summary.total.map((total, at) =>
    formulaValue(
      { total, orders: purchases[at]!, daysAsCustomer: asOf - firstDay[at]! },
      { years, margin, costPerOrder, cost },
    ),
  );
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
  if (value === "formula") return { ...table, value: forecast.formula };
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
