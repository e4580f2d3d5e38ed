import type { Text } from "../catalogue/text.ts";

/** The notes beside a written table begin alike, whatever wrote it. */
export const noteWords = {
  title: { en: "How this was made", nl: "Hoe dit gemaakt is" },
  upTo: { en: "orders up to", nl: "bestellingen tot en met" },
} satisfies Record<string, Text>;
