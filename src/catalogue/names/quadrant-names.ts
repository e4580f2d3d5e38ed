import type { Quadrant } from "../../core/segments/quadrants.ts";
import type { Text } from "../text.ts";

/** Neutral by default, because a customer may one day read the column. */
export const quadrantNames: Readonly<Record<Quadrant, Text>> = {
  protect: { en: "Protect", nl: "Koesteren" },
  deepen: { en: "Deepen", nl: "Verdiepen" },
  grow: { en: "Grow", nl: "Laten groeien" },
  economise: { en: "Keep lean", nl: "Efficiënt bedienen" },
};

/** The animals of Reinartz & Kumar (HBR, July 2002), for those who know them. */
export const classicQuadrantNames: Readonly<Record<Quadrant, Text>> = {
  protect: { en: "True friends", nl: "Vaste vrienden" },
  deepen: { en: "Butterflies", nl: "Vlinders" },
  grow: { en: "Barnacles", nl: "Trouw, weinig waarde" },
  economise: { en: "Strangers", nl: "Passanten" },
};

/** Instead of a quadrant for a customer whose first order is too recent to call the relationship short. */
export const tooEarlyName: Text = { en: "Too early", nl: "Te vroeg" };

/** Beside a quadrant for a customer who has gone quiet (R ≤ 2). */
export const inactiveName: Text = { en: "inactive", nl: "inactief" };
