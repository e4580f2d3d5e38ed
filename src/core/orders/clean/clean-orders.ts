import type { Cell } from "../../../sheet/cell.ts";
import type { ColumnRoles } from "../fields.ts";
import type { Orders } from "../orders.ts";
import type { ColumnarTable } from "../table/order-table.ts";
import { anonymousCustomers } from "./anonymous-customers.ts";
import { type CleanReport, sumOf, tallyReasons } from "./clean-report.ts";
import type { CleaningChoices, CleaningOptions } from "./cleaning-choices.ts";
import { countAmounts } from "./count-amounts.ts";
import { type Gathered, gatherOrders } from "./gather-orders.ts";
import { type ReadRows, readRows } from "./read-rows.ts";
import { FLAG, leftOutMask, type Reason } from "./reasons.ts";
import { countCurrencies } from "./report-currencies.ts";
import { creditPrefixes, tallyColumn, tallyNetted } from "./report-refunds.ts";
import { findWholeRefunds } from "./whole-refunds.ts";

/** Orders made of a table, and what became of each of its rows. */
export interface CleanOrders {
  readonly orders: Orders;
  /** The order number of each order as first written; null where the row had none. */
  readonly numbers: readonly Cell[];
  /** Order of each row of the table; -1 for rows left out. */
  readonly orderOfRow: Int32Array;
  /** All that applies to each row, bit i for REASONS[i]; see `rowsOf`. */
  readonly flags: Int32Array;
  /** The flags that leave a row out. */
  readonly mask: number;
  readonly report: CleanReport;
}

/**
 * A table of cells → clean orders: lines of one order number, customer and day summed, refunds netted, all
 * that is no order or cannot be read left out under a reason. The order of rows and columns makes no
 * difference but to the order of the result. Throws `RefusedTable` where the roles name no column for day,
 * amount or customer.
 */
export function cleanOrders(
  table: ColumnarTable,
  roles: ColumnRoles,
  choices: CleaningChoices,
  options: CleaningOptions,
): CleanOrders {
  const leaveOut = choices.leaveOut ?? {};
  const mask = leftOutMask(leaveOut);
  const read = readRows(table, roles, choices, options);
  const { numbers, flags } = read;
  const named = (mask & FLAG["missing-customer"]) === 0 ? anonymousCustomers(read) : read;
  const keys = { customers: named.customers, days: read.days, currencies: read.currencies.ofRow };
  const isKept = (row: number) => (flags[row]! & mask) === 0;

  const netColumn = choices.netRefundColumn ?? true;
  const isStanding = (row: number) => (flags[row]! & mask & ~FLAG.refund) === 0;
  flagRefunds(read);
  const order = bearingOrder(read, mask);
  const counted = countAmounts(numbers, keys, read.amounts, read.lines.mode, netColumn, order);
  const standing = gatherOrders(numbers, keys, counted, isStanding);
  const products = productsOf(table, roles);
  const refunds = findWholeRefunds(standing, read.amounts.amounts, counted, products, numbers.numbers);
  for (let row = 0; row < flags.length; row++) {
    const isWhole = refunds.orders[standing.orderOfRow[row]!] === 1 || read.returned[row] === 1;
    if (isWhole) flags[row]! |= FLAG["whole-refund"];
  }

  const gathered = gatherOrders(numbers, keys, counted, isKept);
  const orders = ordersOf(gathered, named.spellings);
  const isCounted = (row: number) => (flags[row]! & FLAG["other-currency"]) === 0;
  const kept = gathered.orderOfRow.reduce((sum, order) => sum + (order < 0 ? 0 : 1), 0);
  const isOnce = (row: number) => isKept(row) && (read.lines.mode !== "repeated" || counted[row] !== 0);
  return {
    orders,
    numbers: Array.from(gathered.group, (group) => numbers.numbers[group]!),
    orderOfRow: gathered.orderOfRow,
    flags,
    mask,
    report: {
      rows: { in: table.rows, kept },
      orders: gathered.count,
      customers: orders.identifiers.length,
      total: { in: sumOf(counted, isCounted), kept: sumOf(counted, isKept) },
      reasons: tallyReasons(numbers, flags, mask, leaveOut, counted, isCounted),
      currency: read.currency,
      currencies: countCurrencies(read, counted, mask),
      amount: read.amounts.source,
      lines: read.lines,
      statuses: read.statuses,
      refunds: {
        netted: tallyNetted(numbers, counted, read.amounts.amounts, isKept),
        prefixes: creditPrefixes(numbers, read.amounts),
        pairs: refunds.pairs,
        column: tallyColumn(read.amounts, netColumn, isOnce),
      },
      guests: read.guests,
      undecided: read.undecided,
    },
  };
}

/**
 * Rows of the table (from 0, below the headings) to which a reason applies: those left out under it, or all
 * that it applies to while it is taken back or when `all` is asked for.
 */
export function rowsOf(
  clean: CleanOrders,
  reason: Reason,
  all = (clean.mask & FLAG[reason]) === 0,
): Int32Array {
  const flag = FLAG[reason];
  const rows: number[] = [];
  clean.flags.forEach((flags, row) => {
    const own = flags & clean.mask;
    if (all ? (flags & flag) !== 0 : (own & flag) !== 0 && (own & (flag - 1)) === 0) rows.push(row);
  });
  return Int32Array.from(rows);
}

/** Kept rows first, then by the reasons against them, so that the order of the rows does not matter. */
function bearingOrder({ flags, returned }: ReadRows, mask: number): (a: number, b: number) => number {
  const out = (row: number) => flags[row]! & mask & ~FLAG.refund;
  const first = (row: number) => out(row) & -out(row);
  return (a, b) => first(a) - first(b) || returned[a]! - returned[b]! || flags[a]! - flags[b]!;
}

function flagRefunds({ amounts, flags }: ReadRows): void {
  for (let row = 0; row < flags.length; row++) {
    if (amounts.amounts[row]! < 0) flags[row]! |= FLAG.refund;
  }
}

/** The article number tells better than a name that shops reword. */
function productsOf(table: ColumnarTable, roles: ColumnRoles) {
  const position = roles.sku ?? roles.product;
  return position === undefined ? null : table.column(position);
}

/** Only the customers that have an order, in order of first appearance. */
function ordersOf(gathered: Gathered, spellings: readonly Cell[]): Orders {
  const codes = new Int32Array(spellings.length).fill(-1);
  const identifiers: Cell[] = [];
  const customer = gathered.customer.map((own) => {
    if (codes[own] === -1) codes[own] = identifiers.push(spellings[own]!) - 1;
    return codes[own]!;
  });
  return { identifiers, customer, day: Float64Array.from(gathered.day), amount: gathered.amount };
}
