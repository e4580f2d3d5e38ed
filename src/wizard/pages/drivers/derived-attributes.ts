import type { Attribute } from "../../../core/insight/attribute.ts";
import type { CustomerTable } from "../../customer-table.ts";
import type { ProductLines } from "../together/product-lines.ts";
import type { AttributeName } from "./drivers-view.ts";

/** An attribute with the words of its tags, once they are wanted. */
export interface NamedAttribute {
  readonly name: AttributeName;
  readonly attribute: Attribute;
  /** Of each tag a text, or a weekday from Monday = 0; none for a numeric attribute. */
  readonly tags: readonly (string | number)[];
  /** Numbers that are serial days. */
  readonly days: boolean;
}

/**
 * What the orders tell of a customer besides what the groups are made of. Left out on purpose, because recency,
 * duration and value follow from them: the month or season of the first order, what it amounted to, and products
 * ever bought, which grow with the number of orders.
 */
export function derivedAttributes(table: CustomerTable, lines: ProductLines | null): NamedAttribute[] {
  return [
    ...(table.firstDay === null ? [] : [weekdays(table.firstDay)]),
    ...(lines === null ? [] : [firstProducts(table.customers, lines)]),
  ];
}

const WEEK = 7;
/** Serial day 2 (1 January 1900, by our count) was a Monday. */
const MONDAY = 2;

function weekdays(firstDay: ArrayLike<number>): NamedAttribute {
  const days = Array.from({ length: WEEK }, (_, day) => day);
  return {
    name: { derived: "first-weekday" },
    attribute: {
      kind: "tags",
      combination: Int32Array.from(firstDay, (day) =>
        Number.isNaN(day) ? -1 : (((Math.floor(day) - MONDAY) % WEEK) + WEEK) % WEEK,
      ),
      tagsOf: days.map((day) => Int32Array.of(day)),
      tags: WEEK,
    },
    tags: days,
    days: false,
  };
}

/** The products that a customer bought on the first day. */
function firstProducts(
  customers: number,
  { products, product, customer, day }: ProductLines,
): NamedAttribute {
  const first = new Float64Array(customers).fill(Number.POSITIVE_INFINITY);
  customer.forEach((row, at) => {
    first[row] = Math.min(first[row]!, day[at]!);
  });
  const bought = new Map<number, Set<number>>();
  customer.forEach((row, at) => {
    if (day[at]! !== first[row]!) return;
    const own = bought.get(row) ?? new Set();
    own.add(product[at]!);
    bought.set(row, own);
  });
  const combination = new Int32Array(customers).fill(-1);
  const known = new Map<string, number>();
  const tagsOf: Int32Array[] = [];
  for (const [row, own] of bought) {
    const tags = Int32Array.from(own).sort();
    const key = tags.join();
    const code = known.get(key) ?? tagsOf.push(tags) - 1;
    known.set(key, code);
    combination[row] = code;
  }
  return {
    name: { derived: "first-products" },
    attribute: { kind: "tags", combination, tagsOf, tags: products.length },
    tags: products,
    days: false,
  };
}
