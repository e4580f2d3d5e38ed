import type { Texts } from "./en.ts";

const STEPS = [
  ["tenth", 0.1],
  ["fifth", 0.2],
  ["quarter", 0.25],
  ["third", 1 / 3],
  ["half", 0.5],
  ["twoThirds", 2 / 3],
  ["threeQuarters", 0.75],
  ["most", 0.95],
] as const;

/** A share as people say it, "about a third"; null when it is hardly any. */
export function partWords(parts: Texts["forecast"]["parts"], share: number): string | null {
  if (share < 0.05) return null;
  const [nearest] = STEPS.reduce((best, step) =>
    Math.abs(step[1] - share) < Math.abs(best[1] - share) ? step : best,
  );
  return parts[nearest];
}
