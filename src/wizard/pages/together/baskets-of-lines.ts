import { type Affinity, affinities } from "../../../core/insight/affinity.ts";
import type { Grouping as BasketGroups } from "../../../core/insight/attribute.ts";
import { basketsOf } from "../../../core/insight/baskets.ts";
import type { ProductLines } from "./product-lines.ts";
import type { BasketKind } from "./together-view.ts";

/** The baskets that lines fall into. */
export interface LineBaskets {
  readonly kind: BasketKind;
  readonly count: number;
  /** Basket of each line, from 0. */
  readonly of: Int32Array;
  /** Customer (row of the table) of each basket. */
  readonly customer: Int32Array;
  /** Products of each basket, each once. */
  readonly products: readonly Int32Array[];
}

export function basketsOfLines(lines: ProductLines, kind: BasketKind): LineBaskets {
  const of = kind === "order" ? lines.basket : renumbered(lines.customer);
  const count = of.reduce((most, own) => Math.max(most, own + 1), 0);
  const customer = new Int32Array(count);
  of.forEach((basket, line) => {
    customer[basket] = lines.customer[line]!;
  });
  const { basketStart, itemsIn } = basketsOf(of, lines.product, count, lines.products.length, 1);
  const products = Array.from({ length: count }, (_, basket) =>
    itemsIn.subarray(basketStart[basket], basketStart[basket + 1]),
  );
  return { kind, count, of, customer, products };
}

/** Baskets with two products or more. */
export function severalIn({ products }: LineBaskets): number {
  return products.reduce((sum, own) => sum + (own.length > 1 ? 1 : 0), 0);
}

/** Every pair in 5 baskets or more, in both directions, the strongest first; with the index of each group. */
export function pairsIn(lines: ProductLines, baskets: LineBaskets, groups: BasketGroups | null): Affinity[] {
  return affinities(baskets.of, lines.product, baskets.count, lines.products.length, groups);
}

function renumbered(customers: Int32Array): Int32Array {
  const known = new Map<number, number>();
  return customers.map((customer) => {
    const number = known.get(customer) ?? known.size;
    known.set(customer, number);
    return number;
  });
}
