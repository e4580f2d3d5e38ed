import type { Cell } from "../../../sheet/cell.ts";
import { readIdentifiers } from "../../../sheet/read-identifiers.ts";
import type { ColumnarTable } from "../table/order-table.ts";

/** Rows by order number. A row without number is a group of its own. */
export interface OrderNumbers {
  readonly groups: number;
  /** Group of each row, numbered in order of first appearance. */
  readonly groupOf: Int32Array;
  /** Order number of each group as first written; null for a row without. */
  readonly numbers: readonly Cell[];
  /** Rows of group g, in the order of the table: members[starts[g]] up to members[starts[g + 1]]. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

export function numberOrders(table: ColumnarTable, position: number | undefined): OrderNumbers {
  const groupOf = new Int32Array(table.rows);
  const numbers: Cell[] = [];
  if (position === undefined) {
    for (let row = 0; row < table.rows; row++) {
      groupOf[row] = row;
      numbers.push(null);
    }
  } else {
    const { codes, cells } = table.column(position);
    const identifiers = readIdentifiers(cells);
    const known = new Int32Array(identifiers.spellings.length).fill(-1);
    for (let row = 0; row < table.rows; row++) {
      const identifier = identifiers.codes[codes[row]!]!;
      let group = identifier < 0 ? -1 : known[identifier]!;
      if (group < 0) {
        group = numbers.push(identifier < 0 ? null : identifiers.spellings[identifier]!) - 1;
        if (identifier >= 0) known[identifier] = group;
      }
      groupOf[row] = group;
    }
  }
  return { groups: numbers.length, groupOf, numbers, ...membersOf(groupOf, numbers.length) };
}

function membersOf(groupOf: Int32Array, groups: number): { starts: Int32Array; members: Int32Array } {
  const starts = new Int32Array(groups + 1);
  for (let row = 0; row < groupOf.length; row++) starts[groupOf[row]! + 1]!++;
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice(0, groups);
  const members = new Int32Array(groupOf.length);
  for (let row = 0; row < groupOf.length; row++) members[next[groupOf[row]!]!++] = row;
  return { starts, members };
}

/**
 * Where an order says something on one line only (Shopify writes status and e-mail on the first), the other
 * lines follow: a value of -1 takes that of the other lines of its order. Where these differ, it takes the
 * least ("earliest" for days) or none.
 */
export function fillWithinOrders(
  orders: OrderNumbers,
  values: Int32Array,
  whereTheyDiffer: "least" | "none",
): void {
  const { groups, starts, members } = orders;
  for (let group = 0; group < groups; group++) {
    const from = starts[group]!;
    const to = starts[group + 1]!;
    if (to - from < 2) continue;
    const value = valueOfGroup(members, from, to, values, whereTheyDiffer);
    if (value < 0) continue;
    for (let at = from; at < to; at++) if (values[members[at]!] === -1) values[members[at]!] = value;
  }
}

/** -1 when there is nothing to fill, or nothing to fill it with. */
function valueOfGroup(
  members: Int32Array,
  from: number,
  to: number,
  values: Int32Array,
  whereTheyDiffer: "least" | "none",
): number {
  let value = -1;
  let blanks = false;
  let differ = false;
  for (let at = from; at < to; at++) {
    const own = values[members[at]!]!;
    if (own === -1) blanks = true;
    if (own < 0) continue;
    if (value >= 0 && own !== value) differ = true;
    if (value < 0 || own < value) value = own;
  }
  return !blanks || (differ && whereTheyDiffer === "none") ? -1 : value;
}
