import { tiers } from "../../catalogue/names/tier-names.ts";

/** Keys of the tiers, best first, the loss-making one last: names exist for three tiers, else numbers. */
export function tierKeys(count: number): string[] {
  const ranked = count === 3 ? tiers.slice(0, 3) : Array.from({ length: count }, (_, at) => `tier_${at + 1}`);
  return [...ranked, tiers[3]];
}
