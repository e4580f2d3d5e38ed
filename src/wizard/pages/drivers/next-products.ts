import { basketsFor, pairsIn } from "../together/baskets-of-lines.ts";
import type { ProductLines } from "../together/product-lines.ts";
import { isStrong } from "../together/strong-pairs.ts";
import type { NextProduct } from "./drivers-view.ts";

/** Below this nobody makes an offer for it. */
const LEAST_LIFT = 1.2;

/** What goes with a product, of the same baskets and beyond the same chance as "What goes together"; null where nothing does. */
export function nextProducts(lines: ProductLines): (product: string) => NextProduct | null {
  const { products } = lines;
  const baskets = basketsFor(lines, undefined);
  const best = new Map<string, NextProduct>();
  // In order of how far they exceed chance: the first of an item is its best.
  for (const pair of pairsIn(baskets, products.length, null)) {
    const name = keyOf(products[pair.item]!);
    if (best.has(name) || pair.lift < LEAST_LIFT || !isStrong(pair)) continue;
    const { together, lift } = pair;
    best.set(name, { product: products[pair.other]!, basket: baskets.kind, together, lift });
  }
  return (name) => best.get(keyOf(name)) ?? null;
}

/** As identifiers compare. */
function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
