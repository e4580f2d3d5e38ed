import type { StabilityFinding } from "../../core/insight/population-stability.ts";
import type { Text } from "../text.ts";

/** What DRIFT says of two distributions. */
export const stabilityNames: Readonly<Record<StabilityFinding, Text>> = {
  stable: { en: "stable", nl: "stabiel" },
  watch: { en: "watch", nl: "let op" },
  shifted: { en: "shifted", nl: "verschoven" },
};
