import type { CustomerTable } from "./customer-table.ts";

/** The row of the table for each customer of its orders; -1 for who has none, such as refunds only. */
export function rowsOfCustomers({ orders, summary }: NonNullable<CustomerTable["history"]>): Int32Array {
  const rowOf = new Int32Array(orders.identifiers.length).fill(-1);
  summary.identifier.forEach((code, row) => {
    rowOf[code] = row;
  });
  return rowOf;
}
