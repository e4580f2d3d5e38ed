import type { Language, Text } from "../text.ts";

export const tiers = ["very_profitable", "profitable", "low_profit", "loss_making"] as const;

export type Tier = (typeof tiers)[number];

/** The 20-60-20 names after GX Software; the fourth is for a value of 0 or below. */
export const tierNames: Readonly<Record<Tier, Text>> = {
  very_profitable: { en: "Very profitable", nl: "Zeer winstgevend" },
  profitable: { en: "Profitable", nl: "Winstgevend" },
  low_profit: { en: "Less profitable", nl: "Minder winstgevend" },
  loss_making: { en: "Loss-making", nl: "Verliesgevend" },
};

/**
 * The customer pyramid of Zeithaml, Rust & Lemon (California Management Review 43(4), 2001), for those who know
 * it. No label that other parts recognise: "Lead" means something else in most customer lists.
 */
export const pyramidTierNames: Readonly<Record<Tier, Text>> = {
  very_profitable: { en: "Platinum", nl: "Platina" },
  profitable: { en: "Gold", nl: "Goud" },
  low_profit: { en: "Iron", nl: "IJzer" },
  loss_making: { en: "Lead", nl: "Lood" },
};

const numbered: Text = { en: "Tier", nl: "Waardegroep" };

/** Names of `count` tiers, best first, with the loss-making name after them; default names exist for three. */
export function defaultTierLabels(count: number, language: Language): string[] {
  const ranked =
    count === 3
      ? tiers.slice(0, 3).map((tier) => tierNames[tier][language])
      : Array.from({ length: count }, (_, at) => `${numbered[language]} ${at + 1}`);
  return [...ranked, tierNames.loss_making[language]];
}
