import type { MapSegment } from "../../core/segments/rfm-maps.ts";
import type { Text } from "../text.ts";

export const rfmNames: Readonly<Record<MapSegment, Text>> = {
  champions: { en: "Champions", nl: "Kampioenen" },
  loyal: { en: "Loyal customers", nl: "Loyale klanten" },
  potential_loyalist: { en: "Potential loyalists", nl: "Potentiële vaste klanten" },
  new: { en: "New customers", nl: "Nieuwe klanten" },
  recent: { en: "Recent customers", nl: "Recente klanten" },
  promising: { en: "Promising", nl: "Veelbelovend" },
  needs_attention: { en: "Needs attention", nl: "Aandacht nodig" },
  about_to_sleep: { en: "About to sleep", nl: "Bijna inactief" },
  at_risk: { en: "At risk", nl: "Dreigt te vertrekken" },
  cant_lose: { en: "Can't lose them", nl: "Niet te verliezen" },
  hibernating: { en: "Hibernating", nl: "Slapend" },
  lost: { en: "Lost", nl: "Verloren" },
  inactive: { en: "Inactive customers", nl: "Inactieve klanten" },
};

/** Instead of a name when there are fewer than 30 customers: scores by rank are chance then. */
export const tooFewName: Text = { en: "too few customers", nl: "te weinig klanten" };
