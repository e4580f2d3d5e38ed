import type { OrderNumbers } from "./order-numbers.ts";
import type { Undecided } from "./read-coded.ts";
import { firstReason, isLeftOut, isRestorable, type LeaveOut, REASONS, type Reason } from "./reasons.ts";
import { Sums } from "./sum-amounts.ts";
import type { AmountSource } from "./tell-amounts.ts";
import type { GuestCounts } from "./tell-customers.ts";
import type { LineDecision } from "./tell-lines.ts";
import type { StatusSeen } from "./tell-statuses.ts";

/** Rows, order numbers (rows without one count each) and the sum of their amounts, in `currency`. */
export interface Tally {
  readonly rows: number;
  readonly orders: number;
  readonly amount: number;
}

export interface ReasonLine {
  readonly reason: Reason;
  /** Whether its rows are left out as the choices stand. */
  readonly leftOut: boolean;
  /** Whether a choice can take its rows back. */
  readonly restorable: boolean;
  /** What is left out under this reason; nothing while it is taken back. */
  readonly out: Tally;
  /** All that it applies to, also where an earlier reason took the row. */
  readonly met: Tally;
}

export interface CurrencyLine {
  /** null: rows that name none, which count as the chosen one. */
  readonly currency: string | null;
  /** Rows that nothing else leaves out. */
  readonly rows: number;
  readonly amount: number;
}

export interface RefundReport {
  /** Negative rows that are netted, those of whole refunds apart. */
  readonly netted: Tally;
  /** Beginnings of order numbers that only refunds have ("C"), and the rows of all with such a number. */
  readonly prefixes: readonly { readonly prefix: string; readonly rows: number; readonly orders: number }[];
  /** Orders mirrored by a later refund as a whole. */
  readonly pairs: number;
  /** What a column of refunded amounts took off the kept rows. */
  readonly column: { readonly rows: number; readonly amount: number; readonly netted: boolean } | null;
}

/** What came in, what was left out and why, what it did to the total. Rows add up: in = kept + Σ out. */
export interface CleanReport {
  readonly rows: { readonly in: number; readonly kept: number };
  readonly orders: number;
  readonly customers: number;
  /** Amounts in `currency`: of all its rows, and of those kept. in = kept + Σ out. */
  readonly total: { readonly in: number; readonly kept: number };
  /** Reasons that apply to any row, in the order in which they go. */
  readonly reasons: readonly ReasonLine[];
  readonly currency: string | null;
  /** Most rows first; more than one that is named: ask, unless one was chosen. */
  readonly currencies: readonly CurrencyLine[];
  readonly amount: AmountSource;
  readonly lines: LineDecision;
  readonly statuses: readonly StatusSeen[];
  readonly refunds: RefundReport;
  readonly guests: GuestCounts;
  /** Cells that can be read in two ways while nothing tells which: ask. */
  readonly undecided: { readonly date: Undecided | null; readonly amount: Undecided | null };
}

/** Counts the reasons; the amount of a row counts where `isCounted` (it is in the currency of the report). */
export function tallyReasons(
  numbers: OrderNumbers,
  flags: Int32Array,
  mask: number,
  leaveOut: LeaveOut,
  counted: Float64Array,
  isCounted: (row: number) => boolean,
): ReasonLine[] {
  const count = REASONS.length;
  const rows = new Int32Array(2 * count);
  const orders = new Int32Array(2 * count);
  const lastGroup = new Int32Array(2 * count).fill(-1);
  const sums = new Sums(2 * count);
  const add = (at: number, row: number, group: number) => {
    rows[at]!++;
    if (lastGroup[at] !== group) orders[at]!++;
    lastGroup[at] = group;
    if (isCounted(row)) sums.add(at, counted[row]!);
  };
  for (const row of numbers.members) {
    const own = flags[row]!;
    if (own === 0) continue;
    const group = numbers.groupOf[row]!;
    if ((own & mask) !== 0) add(firstReason(own & mask), row, group);
    for (let left = own; left !== 0; left &= left - 1) add(count + firstReason(left), row, group);
  }
  const tally = (at: number): Tally => ({ rows: rows[at]!, orders: orders[at]!, amount: sums.value(at) });
  return REASONS.flatMap((reason, at) =>
    rows[count + at] === 0
      ? []
      : [
          {
            reason,
            leftOut: isLeftOut(reason, leaveOut),
            restorable: isRestorable(reason),
            out: tally(at),
            met: tally(count + at),
          },
        ],
  );
}

/** Sum of the amounts of the rows that pass. */
export function sumOf(counted: Float64Array, passes: (row: number) => boolean): number {
  const sums = new Sums(1);
  for (let row = 0; row < counted.length; row++) if (passes(row)) sums.add(0, counted[row]!);
  return sums.value(0);
}
