import type { MapSegment } from "../../core/segments/rfm-maps.ts";
import type { Tier } from "../names/tier-names.ts";
import type { Text } from "../text.ts";

type SegmentGroup = "core" | "rising" | "cooling" | "risk" | "gone";
type TierGroup = "high" | "middle" | "low";

const groupOf: Readonly<Record<MapSegment, SegmentGroup>> = {
  champions: "core",
  loyal: "core",
  potential_loyalist: "rising",
  new: "rising",
  recent: "rising",
  promising: "rising",
  needs_attention: "cooling",
  about_to_sleep: "cooling",
  at_risk: "risk",
  cant_lose: "risk",
  hibernating: "gone",
  lost: "gone",
  inactive: "gone",
};

const tierGroupOf: Readonly<Record<Tier, TierGroup>> = {
  very_profitable: "high",
  profitable: "middle",
  low_profit: "low",
  loss_making: "low",
};

const tactics: Readonly<Record<SegmentGroup, Readonly<Record<TierGroup, Text>>>> = {
  core: {
    high: { en: "Protect: service level 1.", nl: "Koesteren: serviceniveau 1." },
    middle: { en: "Upsell to the next tier.", nl: "Upsell naar de volgende waardegroep." },
    low: {
      en: "Check the margin: discounts, returns, cost to serve.",
      nl: "Controleer de marge: kortingen, retouren, servicekosten.",
    },
  },
  rising: {
    high: {
      en: "Invest early: personal follow-up, allow a higher CAC.",
      nl: "Investeer vroeg: persoonlijke opvolging, een hogere CAC mag.",
    },
    middle: { en: "Flow for the second and third order.", nl: "Reeks voor de tweede en derde bestelling." },
    low: { en: "Automated only.", nl: "Alleen geautomatiseerd." },
  },
  cooling: {
    high: { en: "Act now, personally.", nl: "Kom nu in actie, persoonlijk." },
    middle: { en: "Automated reminder.", nl: "Automatische herinnering." },
    low: { en: "Nothing paid.", nl: "Niets betaalds." },
  },
  risk: {
    high: {
      en: "Save first: the largest value at stake.",
      nl: "Eerst redden: hier staat de meeste waarde op het spel.",
    },
    middle: { en: "Win-back with a capped offer.", nl: "Win-back met een begrensd aanbod." },
    low: { en: "Let go.", nl: "Laat gaan." },
  },
  gone: {
    high: { en: "Ask why, one personal try.", nl: "Vraag waarom, één persoonlijke poging." },
    middle: { en: "Cheap seasonal mail.", nl: "Goedkope seizoensmail." },
    low: { en: "Stop and suppress.", nl: "Stop en sluit uit van mailings." },
  },
};

/** What to do with customers of one RFM segment and one value tier. */
export function crossingTactic(segment: MapSegment, tier: Tier): Text {
  return tactics[groupOf[segment]][tierGroupOf[tier]];
}
