import type { Cell } from "../../../sheet/cell.ts";
import type { ColumnRoles } from "../fields.ts";
import { findPlatform } from "../platforms/match-platform.ts";
import { type ColumnarTable, RefusedTable } from "../table/order-table.ts";
import type { CleaningChoices, CleaningOptions } from "./cleaning-choices.ts";
import { tellMissing } from "./count-amounts.ts";
import { flagDuplicates } from "./duplicates.ts";
import { flagOddRows } from "./odd-rows.ts";
import { fillWithinOrders, numberOrders, type OrderNumbers } from "./order-numbers.ts";
import type { Undecided } from "./read-coded.ts";
import { FLAG, NO_ORDER } from "./reasons.ts";
import { amountSource, type RowAmounts, readAmounts, turnRefunds } from "./tell-amounts.ts";
import { mainCurrency, type RowCurrencies, tellCurrencies } from "./tell-currencies.ts";
import { type GuestCounts, tellCustomers } from "./tell-customers.ts";
import { flagDays, readDays } from "./tell-days.ts";
import { decideLines, type LineDecision } from "./tell-lines.ts";
import { type StatusSeen, tellStatuses } from "./tell-statuses.ts";

/** Everything that the rows say, and the flags of what is wrong with each as far as one row can tell. */
export interface ReadRows {
  readonly numbers: OrderNumbers;
  /** Customer of each row, -1 for none. */
  readonly customers: Int32Array;
  readonly spellings: readonly Cell[];
  /** Serial day of each row, below 0 for none. */
  readonly days: Int32Array;
  readonly amounts: RowAmounts;
  readonly lines: LineDecision;
  readonly currencies: RowCurrencies;
  /** The currency kept; null when none is named anywhere. */
  readonly currency: string | null;
  readonly statuses: readonly StatusSeen[];
  readonly guests: GuestCounts;
  readonly undecided: { readonly date: Undecided | null; readonly amount: Undecided | null };
  /** 1 for each row that is given back by its status alone. */
  readonly returned: Uint8Array;
  readonly flags: Int32Array;
}

/** Throws `RefusedTable` where no column can tell day, amount or customer. */
export function readRows(
  table: ColumnarTable,
  roles: ColumnRoles,
  choices: CleaningChoices,
  options: CleaningOptions,
): ReadRows {
  const source = amountSource(roles, choices.amount);
  if (roles["order-date"] === undefined) throw new RefusedTable("no-date-column");
  if (source === null) throw new RefusedTable("no-amount-column");
  if (!CUSTOMER_FIELDS.some((field) => roles[field] !== undefined))
    throw new RefusedTable("no-customer-column");

  const platform = findPlatform(options.platform);
  const flags = new Int32Array(table.rows);
  const numbers = numberOrders(table, roles["order-id"]);
  const dates = readDays(table.column(roles["order-date"]), {
    timeZone: options.timeZone,
    dateOrder: choices.dateOrder,
  });
  flagOddRows(table, dates.days, flags);
  flagDuplicates(table, numbers, flags);
  flagDays(numbers, dates.days, options.today, flags);

  const people = tellCustomers(table, roles, platform?.listedCustomers === true);
  fillWithinOrders(numbers, people.codes, "none");
  for (let row = 0; row < table.rows; row++) {
    if (people.codes[row]! < 0) flags[row]! |= FLAG["missing-customer"];
    if (people.testers[row] === 1) flags[row]! |= FLAG["test-order"];
  }

  const statusOptions = { statuses: choices.statuses ?? {}, sales: platform?.sales ?? null };
  const statuses = tellStatuses(table, roles, numbers, statusOptions, flags);
  const amounts = readAmounts(table, roles, source, choices.decimal);
  turnRefunds(amounts.amounts, statuses.meaningOfRow);
  const lines = decideLines(numbers, amounts, flags, choices.lines);
  flagAmounts(numbers, amounts, lines, flags);
  const returned = returnedRows(numbers, amounts, (row) => statuses.meaningOfRow(row) === "refunded");

  const currencies = tellCurrencies(table, roles, amounts.position, numbers);
  const currency = choices.currency ?? mainCurrency(currencies, (row) => flags[row] === 0);
  flagCurrencies(currencies, currency, flags);
  clearNoOrders(flags);
  return {
    numbers,
    customers: people.codes,
    spellings: people.spellings,
    days: dates.days,
    amounts,
    lines,
    currencies,
    currency,
    statuses: statuses.seen,
    guests: people.guests,
    undecided: { date: dates.undecided, amount: amounts.undecided },
    returned,
    flags,
  };
}

const CUSTOMER_FIELDS = [
  "customer-id",
  "customer-email",
  "customer-name",
  "last-name",
  "first-name",
] as const;

function flagAmounts(
  numbers: OrderNumbers,
  amounts: RowAmounts,
  lines: LineDecision,
  flags: Int32Array,
): void {
  const missing = tellMissing(numbers, amounts, lines.mode);
  for (let row = 0; row < flags.length; row++) {
    const why = missing(row);
    if (why === "blank") flags[row]! |= FLAG["missing-amount"];
    else if (why === "unreadable") flags[row]! |= FLAG["unreadable-amount"];
    else if (why === "zero") flags[row]! |= FLAG["zero-amount"];
  }
}

/** A status says that the order was given back, and neither a refund column nor a negative row tells how much. */
function returnedRows(
  numbers: OrderNumbers,
  { amounts, refunds }: RowAmounts,
  isRefunded: (row: number) => boolean,
): Uint8Array {
  const told = new Uint8Array(numbers.groups);
  amounts.forEach((amount, row) => {
    if (amount < 0 || (refunds !== null && refunds[row]! > 0)) told[numbers.groupOf[row]!] = 1;
  });
  return Uint8Array.from(amounts, (_, row) => (told[numbers.groupOf[row]!] === 0 && isRefunded(row) ? 1 : 0));
}

function flagCurrencies({ codes, ofRow }: RowCurrencies, currency: string | null, flags: Int32Array): void {
  for (let row = 0; row < flags.length; row++) {
    if (ofRow[row]! >= 0 && codes[ofRow[row]!] !== currency) flags[row]! |= FLAG["other-currency"];
  }
}

/** Of a blank row, a heading or a sum nothing else is worth telling. */
function clearNoOrders(flags: Int32Array): void {
  for (let row = 0; row < flags.length; row++) {
    if ((flags[row]! & NO_ORDER) !== 0) flags[row] = flags[row]! & NO_ORDER;
  }
}
