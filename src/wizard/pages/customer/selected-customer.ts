import { cleanSource } from "../../clean/clean-source.ts";
import type { CustomerTable } from "../../customer-table.ts";
import type { Host, RangeAddress } from "../../host.ts";
import type { SourceReader } from "../../read-source.ts";
import type { PageContext } from "../page.ts";
import type { CustomerView } from "./customer-view.ts";
import { rowOfCells } from "./find-customers.ts";

/** A name stands in one of the first columns of a row. */
const LOOKED_AT = 40;

/** The customer of the row that is selected in the sheet, or why there is none. */
export async function selectedCustomer({
  host,
  reader,
  segmented,
}: PageContext): Promise<number | NonNullable<CustomerView["missed"]>> {
  const selected = await host.selectedCells();
  if (selected === null) return "no-customer";
  const { table } = segmented;
  const own = reader.grid.range;
  const at = selected.row - own.row - reader.firstRow;
  const inSource = selected.sheet === own.sheet && at >= 0 && at < reader.rows;
  return inSource ? rowOfSource(reader, table, at) : rowOfOtherSheet(host, table, selected);
}

function rowOfSource(reader: SourceReader, { rowOf, history }: CustomerTable, at: number) {
  if (history === null) {
    const row = rowOf?.indexOf(at) ?? -1;
    return row < 0 ? "left-out" : row;
  }
  const order = cleanSource(reader).clean.orderOfRow[at]!;
  const row = order < 0 ? -1 : history.summary.identifier.indexOf(history.orders.customer[order]!);
  return row < 0 ? "left-out" : row;
}

/** A sheet that we wrote, or any other that names customers: sorting it makes no difference. */
async function rowOfOtherSheet(host: Host, table: CustomerTable, { sheet, row, column }: RangeAddress) {
  const columns = Math.max(LOOKED_AT, column + 1);
  const [cells] = await host.read({ sheet, row, column: 0, rows: 1, columns });
  return rowOfCells(table, cells ?? []) ?? "no-customer";
}
