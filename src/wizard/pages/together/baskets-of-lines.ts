import { type Affinity, affinities } from "../../../core/insight/affinity.ts";
import type { Grouping as BasketGroups } from "../../../core/insight/attribute.ts";
import { basketsOf } from "../../../core/insight/baskets.ts";
import type { ProductLines } from "./product-lines.ts";
import type { BasketKind } from "./together-view.ts";

/** The baskets that lines fall into. */
export interface LineBaskets {
  readonly kind: BasketKind;
  readonly count: number;
  /** Baskets with two products or more. */
  readonly several: number;
  /** Products and pairs in fewer baskets are left out. */
  readonly fewest: number;
  /** Customer (row of the table) of each basket. */
  readonly customer: Int32Array;
  /** Products of each basket, each once; without the rare ones. */
  readonly products: readonly Int32Array[];
}

/**
 * A pair in fewer baskets than this share is a curiosity: nobody makes an offer for it. What a customer buys over
 * the years is far more than an order, and so are the pairs in it.
 */
const FEWEST_SHARE: Readonly<Record<BasketKind, number>> = { order: 0.005, customer: 0.02 };
const FEWEST = 5;

/** Where fewer orders than this share hold two products, what one customer buys tells more. */
const FEWEST_SEVERAL = 0.05;

/** The baskets that were asked for, or those that tell most of these lines. */
export function basketsFor(lines: ProductLines, wanted: BasketKind | undefined): LineBaskets {
  if (wanted !== undefined) return basketsOfLines(lines, wanted);
  const orders = basketsOfLines(lines, "order");
  return orders.several >= FEWEST_SEVERAL * orders.count ? orders : basketsOfLines(lines, "customer");
}

function basketsOfLines(lines: ProductLines, kind: BasketKind): LineBaskets {
  const of = kind === "order" ? lines.basket : renumbered(lines.customer);
  const count = of.reduce((most, own) => Math.max(most, own + 1), 0);
  const customer = new Int32Array(count);
  of.forEach((basket, line) => {
    customer[basket] = lines.customer[line]!;
  });
  const all = basketsOf(of, lines.product, count, lines.products.length, 1);
  const several = countBaskets(count, (basket) => sizeOf(all, basket) > 1);
  const fewest = Math.max(FEWEST, Math.ceil(FEWEST_SHARE[kind] * count));
  // A product in fewer baskets can be in no pair that counts.
  const { basketStart, itemsIn } = basketsOf(of, lines.product, count, lines.products.length, fewest);
  const products = Array.from({ length: count }, (_, basket) =>
    itemsIn.subarray(basketStart[basket], basketStart[basket + 1]),
  );
  return { kind, count, several, fewest, customer, products };
}

function sizeOf({ basketStart }: { readonly basketStart: Int32Array }, basket: number): number {
  return basketStart[basket + 1]! - basketStart[basket]!;
}

function countBaskets(count: number, test: (basket: number) => boolean): number {
  let found = 0;
  for (let basket = 0; basket < count; basket++) if (test(basket)) found++;
  return found;
}

/** Every pair in enough baskets, in both directions, the strongest first; with the index of each group. */
export function pairsIn(
  { products, count, fewest }: LineBaskets,
  items: number,
  groups: BasketGroups | null,
): Affinity[] {
  const basket = Int32Array.from(products.flatMap((own, at) => Array<number>(own.length).fill(at)));
  const item = Int32Array.from(products.flatMap((own) => Array.from(own)));
  return affinities(basket, item, count, items, groups).filter(({ together }) => together >= fewest);
}

function renumbered(customers: Int32Array): Int32Array {
  const known = new Map<number, number>();
  return customers.map((customer) => {
    const number = known.get(customer) ?? known.size;
    known.set(customer, number);
    return number;
  });
}
