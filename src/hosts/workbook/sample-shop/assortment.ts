import type { Text } from "../language.ts";

/** Waterbloem, an invented Dutch web shop for plants and what goes with them. */
export type CategoryKey = "plants" | "pots" | "garden" | "seeds" | "tea" | "gifts";
export type ChannelKey = "search" | "newsletter" | "instagram" | "friend" | "market";
export type InterestKey =
  | "balcony"
  | "kitchen-garden"
  | "interior"
  | "sustainable"
  | "cooking"
  | "present"
  | "birds";

export const CATEGORIES: Readonly<Record<CategoryKey, Text & { readonly prices: readonly number[] }>> = {
  plants: { en: "House plants", nl: "Kamerplanten", prices: [9.95, 14.95, 19.5, 24.95, 34.95] },
  pots: { en: "Pots & vases", nl: "Potten & vazen", prices: [7.5, 12.95, 18.95, 29.95] },
  garden: { en: "Garden", nl: "Tuin", prices: [11.95, 16.5, 27.95, 44.95, 69] },
  seeds: { en: "Seeds & bulbs", nl: "Zaden & bollen", prices: [2.95, 3.95, 4.95, 6.5, 8.95] },
  tea: { en: "Tea & tableware", nl: "Thee & servies", prices: [8.95, 12.5, 17.95, 22.5] },
  gifts: { en: "Gifts", nl: "Cadeaus", prices: [14.95, 19.95, 24.95, 39.95] },
};

export const CATEGORY_KEYS = Object.keys(CATEGORIES) as readonly CategoryKey[];

export const CHANNELS: Readonly<Record<ChannelKey, Text>> = {
  search: { en: "Search engine", nl: "Zoekmachine" },
  newsletter: { en: "Newsletter", nl: "Nieuwsbrief" },
  instagram: { en: "Instagram", nl: "Instagram" },
  friend: { en: "Via a friend", nl: "Via een vriend" },
  market: { en: "Plant market", nl: "Plantenmarkt" },
};

export const INTERESTS: Readonly<Record<InterestKey, Text>> = {
  balcony: { en: "balcony", nl: "balkon" },
  "kitchen-garden": { en: "kitchen garden", nl: "moestuin" },
  interior: { en: "interior", nl: "interieur" },
  sustainable: { en: "sustainable", nl: "duurzaam" },
  cooking: { en: "cooking", nl: "koken" },
  present: { en: "giving presents", nl: "cadeau geven" },
  birds: { en: "garden birds", nl: "tuinvogels" },
};

/** How lively the shop is in each month, 1 being an average one: bulbs and balconies in spring, gifts in December. */
const LIVELINESS = [0.72, 0.8, 1.08, 1.38, 1.32, 0.95, 0.72, 0.7, 0.95, 1.02, 1.12, 1.34] as const;
export const LIVELIEST = Math.max(...LIVELINESS);

export function livelinessOf(day: number): number {
  return LIVELINESS[new Date(day * 86_400_000).getUTCMonth()]!;
}

/** What sells in which month: each category's weight, January first. */
const SEASONS: Readonly<Record<CategoryKey, readonly number[]>> = {
  plants: [6, 6, 5, 4, 4, 4, 4, 4, 6, 6, 5, 4],
  pots: [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
  garden: [1, 2, 4, 7, 7, 5, 4, 3, 3, 2, 1, 1],
  seeds: [3, 5, 7, 5, 3, 2, 1, 2, 6, 6, 2, 1],
  tea: [4, 3, 2, 2, 2, 2, 2, 2, 3, 4, 5, 5],
  gifts: [1, 2, 2, 2, 4, 2, 1, 1, 1, 2, 6, 10],
};

export function seasonWeight(category: CategoryKey, day: number): number {
  return SEASONS[category][new Date(day * 86_400_000).getUTCMonth()]!;
}
