import type { Cell } from "../../../sheet/cell.ts";
import { textOf } from "../../../sheet/read-texts.ts";
import type { ColumnRoles } from "../fields.ts";
import type { ColumnarTable } from "../table/order-table.ts";
import { isNobody } from "./placeholder-customers.ts";

/** Customers known by their names, asked for row by row, since most rows have a surer key. */
export interface PersonNames {
  /** -1 where the row names nobody. */
  keyOf(row: number): number;
  /** The names met by `keyOf`, by key. */
  spellings(): readonly Cell[];
}

/**
 * Name and postcode together, case and spaces ignored; a leading apostrophe (Shopify) is no part of either.
 * Homonyms of one postcode are one customer.
 *
 * @param alone the name alone will do where no postcode is given
 */
export function personNames(table: ColumnarTable, roles: ColumnRoles, alone: boolean): PersonNames {
  const whole = roles["customer-name"];
  const parts = whole !== undefined ? [whole] : [roles["first-name"], roles.infix, roles["last-name"]];
  const columns = parts
    .filter((position) => position !== undefined)
    .map((position) => table.column(position));
  const zips = roles.zip === undefined ? null : table.column(roles.zip);
  const known = new Map<string, number>();
  const names: Cell[] = [];

  const keyOf = (row: number): number => {
    const name = columns.map(({ codes, cells }) => plain(cells[codes[row]!])).filter((text) => text !== "");
    const zip = zips === null ? "" : plain(zips.cells[zips.codes[row]!]);
    const spelling = name.join(" ");
    if (spelling === "" || isNobody(spelling) || (zip === "" && !alone)) return -1;
    const key = `${spelling} ${zip.replace(/\s/g, "")}`.toLowerCase();
    const code = known.get(key);
    if (code !== undefined) return code;
    known.set(key, names.length);
    return names.push(zip === "" ? spelling : `${spelling} ${zip}`) - 1;
  };
  return { keyOf, spellings: () => names };
}

function plain(cell: Cell | undefined): string {
  return (textOf(cell) ?? "").replace(/^'/, "").replace(/\s+/g, " ").trim();
}
