import { readAttribute } from "../../../catalogue/functions/drivers-attributes.ts";
import { isErrorText } from "../../../catalogue/raw-argument.ts";
import type { Cell } from "../../../sheet/cell.ts";
import type { CustomerTable } from "../../customer-table.ts";
import type { SoftColumn } from "../../soft/soft-column.ts";
import { splitTags } from "../../soft/tags.ts";
import type { NamedAttribute } from "./derived-attributes.ts";

/** The columns of soft data, read as DRIVERS reads its attributes; a cell with an error counts as blank. */
export function softAttributes(table: CustomerTable, timeZone: string): NamedAttribute[] {
  return table.soft.map((column) => {
    const mostOften = growsWithOrders(column, table);
    const cells = column.cells.map((cell) => cellOf(cell, mostOften));
    const source = {
      table: [[column.heading], ...cells.map((cell) => [cell])],
      at: 0,
      rows: cells.length + 1,
    };
    return { name: { own: column.heading, mostOften }, ...readAttribute(source, timeZone, []) };
  });
}

/** Sums over orders are the orders under another name. */
export function isMadeOfOrders({ rule, from }: SoftColumn, { history }: CustomerTable): boolean {
  return history !== null && from === null && (rule === "total" || rule === "rows");
}

/**
 * Who orders more often meets more channels and products: of tags gathered over the orders of a customer only the
 * most frequent counts.
 */
function growsWithOrders({ rule, from, kind }: SoftColumn, { history }: CustomerTable): boolean {
  return history !== null && from === null && kind === "tags" && rule === "together";
}

function cellOf(cell: Cell, mostOften: boolean): Cell {
  if (isErrorText(cell)) return null;
  return mostOften ? (splitTags(cell)[0] ?? null) : cell;
}
