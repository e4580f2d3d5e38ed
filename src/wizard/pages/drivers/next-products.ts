import { affinities } from "../../../core/insight/affinity.ts";
import type { ProductLines } from "../together/product-lines.ts";
import type { NextProduct } from "./drivers-view.ts";

/** Below this two products go together no more than any two. */
const LEAST_LIFT = 1.2;

/** What customers of a product buy too, as AFFINITY tells with the customer as basket; null where nothing stands out. */
export function nextProducts(
  lines: ProductLines,
  customers: number,
): (product: string) => NextProduct | null {
  const { products, product, customer } = lines;
  const best = new Map<string, NextProduct>();
  // In order of how far they exceed chance: the first of an item is its best.
  for (const pair of affinities(customer, product, customers, products.length, null)) {
    const name = keyOf(products[pair.item]!);
    if (best.has(name) || pair.lift < LEAST_LIFT) continue;
    best.set(name, { product: products[pair.other]!, customers: pair.together, lift: pair.lift });
  }
  return (name) => best.get(keyOf(name)) ?? null;
}

/** As identifiers compare. */
function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
