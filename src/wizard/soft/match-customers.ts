import type { Cell } from "../../sheet/cell.ts";
import { readIdentifiers } from "../../sheet/read-identifiers.ts";
import type { CustomerTable } from "../customer-table.ts";
import type { SourceReader } from "../read-source.ts";
import { recogniseBody } from "../recognise/recognise-body.ts";
import { customerOfRows } from "./customer-rows.ts";

/** By what the customers of a table are known. */
export interface CustomerKeys {
  readonly cells: readonly Cell[];
  /** For each cell its customer. */
  readonly owners: Int32Array;
}

const NOBODY = -1;
/** Several customers use it. */
export const SHARED = -2;

/**
 * The identifiers of the customers, and after them the ids and e-mail addresses that stand in their rows
 * besides: a list of tickets may know by address whom the orders know by number.
 */
export function customerKeys(reader: SourceReader, table: CustomerTable): CustomerKeys {
  const cells: Cell[] = [...table.identifiers];
  const owners = Array.from(table.identifiers, (_, customer) => customer);
  const rows = customerOfRows(reader, table);
  const { roles } = recogniseBody(reader.body);
  for (const field of ["customer-id", "customer-email"] as const) {
    const position = roles[field];
    if (position === undefined) continue;
    const column = reader.body.column(position);
    const met = new Set<number>();
    rows.forEach((customer, row) => {
      const code = column.codes[row]!;
      const pair = code * (table.customers + 1) + customer;
      if (customer < 0 || code === 0 || met.has(pair)) return;
      met.add(pair);
      cells.push(column.cells[code]!);
      owners.push(customer);
    });
  }
  return { cells, owners: Int32Array.from(owners) };
}

/**
 * The customer of each cell: equal as identifiers are (`readIdentifiers`). Who stands in a customer table
 * twice is found by the first row. An identifier goes before an address; what several customers use besides is
 * SHARED.
 */
export function matchCustomers(
  { cells: keys, owners }: CustomerKeys,
  customers: number,
  cells: readonly Cell[],
): Int32Array {
  const { codes, spellings } = readIdentifiers([...keys, ...cells]);
  const ownerOf = new Int32Array(spellings.length).fill(NOBODY);
  const byIdentifier = new Uint8Array(spellings.length);
  for (let at = 0; at < keys.length; at++) {
    const code = codes[at]!;
    if (code < 0 || byIdentifier[code] === 1) continue;
    if (at < customers) {
      ownerOf[code] = at;
      byIdentifier[code] = 1;
    } else if (ownerOf[code] === NOBODY) ownerOf[code] = owners[at]!;
    else if (ownerOf[code] !== owners[at]) ownerOf[code] = SHARED;
  }
  return Int32Array.from(cells, (_, at) => {
    const code = codes[keys.length + at]!;
    return code < 0 ? NOBODY : ownerOf[code]!;
  });
}

/** For each customer the first with the same identifier: itself, but for rows that repeat a customer. */
export function firstOfEach(table: CustomerTable): Int32Array {
  const { codes, spellings } = readIdentifiers(table.identifiers);
  const first = new Int32Array(spellings.length).fill(-1);
  return codes.map((code, customer) => {
    if (code < 0) return customer;
    if (first[code] === -1) first[code] = customer;
    return first[code]!;
  });
}
