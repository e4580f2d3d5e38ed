import type { CustomerSummary } from "../core/customers/customer-summary.ts";
import type { Orders } from "../core/orders/orders.ts";
import type { Cell } from "../sheet/cell.ts";
import type { Note } from "./analysis.ts";
import type { SoftColumn } from "./soft/soft-column.ts";

/** One row a customer, whatever it came from; arrays of equal length. Null: the data do not tell. */
export interface CustomerTable {
  readonly customers: number;
  readonly identifiers: readonly Cell[];
  /** Position of the customer's row in the grid's rows of data; null for a table made from orders. */
  readonly rowOf: Int32Array | null;
  readonly orders: ArrayLike<number> | null;
  readonly firstDay: ArrayLike<number> | null;
  readonly lastDay: ArrayLike<number> | null;
  readonly revenue: Float64Array | null;
  /** CLV: the value that was chosen, or that of the customer table. */
  readonly value: Float64Array;
  /** Months from first to last order, and those still expected where they were asked for. */
  readonly duration: Float64Array | null;
  readonly orderRows: number | null;
  readonly firstOrderDay: number | null;
  readonly asOf: number | null;
  readonly currency: string | null;
  readonly notes: readonly Note[];
  /** Columns carried along; empty when none were chosen. */
  readonly soft: readonly SoftColumn[];
  /** What serving each customer cost so far, which is taken off the value; null when no column holds it. */
  readonly costToServe: Float64Array | null;
  /** What a forecast is learnt from; its customers are those of the table. Null for a table of customers. */
  readonly history: { readonly orders: Orders; readonly summary: CustomerSummary } | null;
}

/** The month of the Julian year, as in functions.md: 365.25 ÷ 12 days. */
const DAYS_A_MONTH = 365.25 / 12;

export function monthsBetween(firstDay: ArrayLike<number>, lastDay: ArrayLike<number>): Float64Array {
  return Float64Array.from(firstDay, (first, at) => (lastDay[at]! - first) / DAYS_A_MONTH);
}
