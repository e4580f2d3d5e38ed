import type { Affinity } from "../../../core/insight/affinity.ts";
import type { ProductPair } from "./together-view.ts";

/** Standard deviations of chance (Poisson) by which a pair must exceed what chance would bring. */
const BEYOND_CHANCE = 3;

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

function isStrong({ together, lift }: Affinity): boolean {
  const expected = together / lift;
  return together - expected > BEYOND_CHANCE * Math.sqrt(expected);
}
