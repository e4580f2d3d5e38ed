import type { CurrencyLine, RefundReport, Tally } from "../../core/orders/clean/clean-report.ts";
import type { Reason } from "../../core/orders/clean/reasons.ts";
import type { AmountSource } from "../../core/orders/clean/tell-amounts.ts";
import type { GuestCounts } from "../../core/orders/clean/tell-customers.ts";
import type { LineDecision } from "../../core/orders/clean/tell-lines.ts";
import type { StatusSeen } from "../../core/orders/clean/tell-statuses.ts";
import type { TrapKey } from "../../core/orders/platforms/platform.ts";
import type { CellText } from "../inspection.ts";
import type { Place } from "../problem.ts";

/** What came in, what is left out and why, what it does to the total. Numbers and keys; the pane has the words. */
export interface CleanUp {
  readonly rows: { readonly in: number; readonly kept: number };
  readonly orders: number;
  readonly customers: number;
  /** In `currency`: of all its rows, and of those kept. */
  readonly total: { readonly in: number; readonly kept: number };
  readonly currency: string | null;
  /** First and last day of the orders; null without orders. */
  readonly days: readonly [string, string] | null;
  /** Reasons that apply to any row, in the order in which they go: in = kept + all that is out. */
  readonly reasons: readonly ReasonRows[];
  /** Most orders first; more than one that has a name: to be chosen from. */
  readonly currencies: readonly (CurrencyLine & { readonly first: Place | null })[];
  readonly lines: LineDecision & { readonly amount: AmountSource };
  /** Statuses that leave room for doubt, or that the user spoke about; most rows first. */
  readonly statuses: readonly StatusSeen[];
  readonly refunds: RefundReport;
  readonly guests: GuestCounts;
  readonly large: LargeOrders | null;
  readonly traps: readonly TrapKey[];
}

/** A reason with its first rows. */
export interface ReasonRows {
  readonly reason: Reason;
  readonly leftOut: boolean;
  readonly restorable: boolean;
  /** What is left out under it; nothing while it is taken back. */
  readonly out: Tally;
  /** All that it applies to. */
  readonly met: Tally;
  readonly first: readonly RowShown[];
}

/** A row of the table: its place, and its cells that tell most, addresses masked. */
export interface RowShown {
  readonly place: Place;
  /** Number as the sheet shows it. */
  readonly row: number;
  readonly cells: readonly CellText[];
}

/** Orders far above the others, as those of a business among people; kept. */
export interface LargeOrders {
  readonly orders: number;
  readonly above: number;
  readonly largest: number;
  readonly first: readonly RowShown[];
}
