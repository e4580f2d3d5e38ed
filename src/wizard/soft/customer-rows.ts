import { cleanSource } from "../clean/clean-source.ts";
import type { CustomerTable } from "../customer-table.ts";
import type { SourceReader } from "../read-source.ts";

/** The rows of a table by customer. */
export interface CustomerRows {
  /** The rows of customer c: members[starts[c]] up to members[starts[c + 1]], in the order of the table. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** Serial day of each row; null where the table has no days. */
  readonly dayOf: ((row: number) => number) | null;
  /** The order that each row is a line of; null where each row speaks for itself. */
  readonly orderOf: Int32Array | null;
}

/** @param customerOf position of each row's customer, -1 for rows of nobody */
export function customerRows(
  customerOf: Int32Array,
  customers: number,
  dayOf: CustomerRows["dayOf"] = null,
  orderOf: Int32Array | null = null,
): CustomerRows {
  const starts = new Int32Array(customers + 1);
  for (const customer of customerOf) if (customer >= 0) starts[customer + 1]!++;
  for (let at = 0; at < customers; at++) starts[at + 1]! += starts[at]!;
  const next = starts.slice();
  const members = new Int32Array(starts[customers]!);
  for (let row = 0; row < customerOf.length; row++) {
    const customer = customerOf[row]!;
    if (customer >= 0) members[next[customer]!++] = row;
  }
  return { starts, members, dayOf, orderOf };
}

/** The customer of each row of the table itself; -1 for rows that cleaning left out. */
export function customerOfRows(reader: SourceReader, table: CustomerTable): Int32Array {
  const customerOf = new Int32Array(reader.rows).fill(-1);
  if (table.history === null) {
    table.rowOf?.forEach((row, customer) => {
      customerOf[row] = customer;
    });
    return customerOf;
  }
  const { orders, summary } = table.history;
  const positions = new Int32Array(orders.identifiers.length).fill(-1);
  summary.identifier.forEach((code, customer) => {
    positions[code] = customer;
  });
  cleanSource(reader).clean.orderOfRow.forEach((order, row) => {
    if (order >= 0) customerOf[row] = positions[orders.customer[order]!]!;
  });
  return customerOf;
}

/** Who is the customer of which row hangs on no choice. */
const own = new WeakMap<SourceReader, CustomerRows>();

/** The rows of the table itself. */
export function ownRows(reader: SourceReader, table: CustomerTable): CustomerRows {
  const rows = own.get(reader) ?? readOwnRows(reader, table);
  own.set(reader, rows);
  return rows;
}

function readOwnRows(reader: SourceReader, table: CustomerTable): CustomerRows {
  const customerOf = customerOfRows(reader, table);
  if (table.history === null) return customerRows(customerOf, table.customers);
  const { day } = table.history.orders;
  const { orderOfRow } = cleanSource(reader).clean;
  return customerRows(customerOf, table.customers, (row) => day[orderOfRow[row]!]!, orderOfRow);
}

/** The most rows that a customer has: with one, nothing need be joined. */
export function mostRows({ starts }: CustomerRows): number {
  let most = 0;
  for (let at = 1; at < starts.length; at++) most = Math.max(most, starts[at]! - starts[at - 1]!);
  return most;
}
