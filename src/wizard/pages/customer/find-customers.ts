import type { Cell } from "../../../sheet/cell.ts";
import { readIdentifiers } from "../../../sheet/read-identifiers.ts";
import { textOf } from "../../../sheet/read-texts.ts";
import type { CustomerTable } from "../../customer-table.ts";
import { shownText } from "../../inspect-cells.ts";
import type { CustomerFound } from "./customer-view.ts";

const SHOWN = 6;

/** Customers whose name or number holds a text, capitals ignored; those that begin with it first. */
export function findCustomers(
  table: CustomerTable,
  typed: string,
): { readonly found: CustomerFound[]; readonly matches: number; readonly exact: number | null } {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return { found: [], matches: 0, exact: null };
  const exact = rowOfCell(table, typed);
  const first: number[] = [];
  const later: number[] = [];
  table.identifiers.forEach((cell, row) => {
    const at = (textOf(cell) ?? "").toLowerCase().indexOf(wanted);
    if (at === 0) first.push(row);
    else if (at > 0) later.push(row);
  });
  const rows = [...first, ...later];
  return { found: rows.slice(0, SHOWN).map((row) => customerFound(table, row)), matches: rows.length, exact };
}

function customerFound({ identifiers, value, orders }: CustomerTable, row: number): CustomerFound {
  return {
    row,
    name: shownText(identifiers[row]),
    value: value[row]!,
    orders: orders === null ? null : orders[row]!,
  };
}

/** The customer that a cell names; null when it names none. */
function rowOfCell(table: CustomerTable, cell: Cell): number | null {
  return rowOfCells(table, [cell]);
}

/** The customer that the first cell which is one names. */
export function rowOfCells(table: CustomerTable, cells: readonly Cell[]): number | null {
  const { codes } = readIdentifiers([...table.identifiers, ...cells]);
  const rowOf = new Map<number, number>();
  for (let row = 0; row < table.customers; row++) rowOf.set(codes[row]!, row);
  for (let at = 0; at < cells.length; at++) {
    const row = rowOf.get(codes[table.customers + at]!);
    if (row !== undefined) return row;
  }
  return null;
}
