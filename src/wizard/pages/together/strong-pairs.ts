import type { Affinity } from "../../../core/insight/affinity.ts";
import type { ProductPair } from "./together-view.ts";

/** Standard deviations of chance (Poisson) by which a pair must exceed what chance would bring. */
const BEYOND_CHANCE = 3;
/** Of a family of products (six herb markers) any two go together: so many pairs of one product say enough. */
const MOST_OF_ONE = 2;

/**
 * Pairs that go together by more than chance, each once: from the side on which more of the baskets hold the
 * other. In the order of the core: by lift alone, pairs in five baskets would stand above all that matter.
 */
export function strongPairs(affinities: readonly Affinity[], products: readonly string[]): ProductPair[] {
  const best = new Map<string, Affinity>();
  for (const pair of affinities) {
    if (!isStrong(pair)) continue;
    const key = `${Math.min(pair.item, pair.other)} ${Math.max(pair.item, pair.other)}`;
    const known = best.get(key);
    if (known === undefined || pair.confidence > known.confidence) best.set(key, pair);
  }
  return [...best.values()].map(({ item, other, together, confidence, lift }) => ({
    product: products[item]!,
    other: products[other]!,
    together,
    share: confidence,
    shareOfAll: confidence / lift,
    lift,
  }));
}

/** Whether a pair exceeds what chance would bring. */
export function isStrong({ together, lift }: Affinity): boolean {
  const expected = together / lift;
  return together - expected > BEYOND_CHANCE * Math.sqrt(expected);
}

/** The first pairs in which no product stands more than twice, so that one family does not fill the list. */
export function variedPairs(pairs: readonly ProductPair[], most: number): ProductPair[] {
  const times = new Map<string, number>();
  const shown: ProductPair[] = [];
  for (const pair of pairs) {
    if (shown.length === most) break;
    const both = [pair.product, pair.other];
    if (both.some((name) => (times.get(name) ?? 0) >= MOST_OF_ONE)) continue;
    for (const name of both) times.set(name, (times.get(name) ?? 0) + 1);
    shown.push(pair);
  }
  return shown;
}
