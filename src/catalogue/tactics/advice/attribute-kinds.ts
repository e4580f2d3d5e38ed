import type { Text } from "../../text.ts";

/** What an attribute is about; "less" goes before all others where it is rarer or lower in the group. */
export const attributeKinds = [
  "channel",
  "product",
  "discount",
  "satisfaction",
  "complaint",
  "ticket",
  "region",
  "interest",
  "device",
  "payment",
  "season",
  "number",
  "other",
  "less",
] as const;

export type AttributeKind = (typeof attributeKinds)[number];

export const attributeKindNames: Readonly<Record<AttributeKind, Text>> = {
  channel: { en: "Channel", nl: "Kanaal" },
  product: { en: "Product", nl: "Product" },
  discount: { en: "Discount", nl: "Korting" },
  satisfaction: { en: "Satisfaction", nl: "Tevredenheid" },
  complaint: { en: "Complaint", nl: "Klacht" },
  ticket: { en: "Service contact", nl: "Servicecontact" },
  region: { en: "Region", nl: "Regio" },
  interest: { en: "Interest", nl: "Interesse" },
  device: { en: "Device", nl: "Apparaat" },
  payment: { en: "Payment", nl: "Betaalwijze" },
  season: { en: "Season", nl: "Seizoen" },
  number: { en: "Number", nl: "Getal" },
  other: { en: "Anything else", nl: "Al het andere" },
  less: { en: "Less of it", nl: "Minder ervan" },
};

/** A word anywhere between other letters: "utm_source", "Lead source", "Bron (web)". */
function words(list: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])(?:${list})(?:$|[^\\p{L}])`, "iu");
}

/** Words in the name of an attribute, the telling ones first: a "complaint category" is about complaints. */
const inName: readonly (readonly [AttributeKind, RegExp])[] = [
  ["complaint", words("complaints?|klacht(?:en)?|returns?|returned|retour(?:en)?|problems?|probleem")],
  [
    "satisfaction",
    words(
      "satisfaction|satisfied|tevreden(?:heid)?|nps|csat|ces|reviews?|ratings?|beoordeling(?:en)?|sterren|stars|feedback",
    ),
  ],
  [
    "ticket",
    words(
      "tickets?|support|service ?(?:contacts?|calls?|desk)?|servicecontact(?:en)?|contactreden|enquir(?:y|ies)|vragen",
    ),
  ],
  [
    "discount",
    words(
      "discounts?|discounted|korting(?:en)?|kortingscodes?|coupons?|coupon ?codes?|vouchers?|promo(?:tion)?s?|promo ?codes?|actie(?:code)?s?|price|prijs|sale|uitverkoop",
    ),
  ],
  [
    "payment",
    words("payments?|payment ?methods?|betaal(?:wijze|methode|d)?|betaling(?:en)?|ideal|paypal|klarna"),
  ],
  ["device", words("devices?|apparaat|apparaten|toestel|browsers?|platforms?|operating system|os|app")],
  [
    "channel",
    words(
      "channels?|kana(?:al|len)|verkoopkanaal|sources?|bron(?:nen)?|medium|campaigns?|campagnes?|referr(?:al|er)s?|herkomst|utm|acquisition|werving|lead",
    ),
  ],
  [
    "product",
    words(
      "products?|producten|productgroep|items?|artikel(?:en)?|categor(?:y|ies|ie|ieën)|brands?|merk(?:en)?|collections?|collectie|assortment|assortiment|sku",
    ),
  ],
  [
    "region",
    words(
      "regions?|regio|countr(?:y|ies)|land|cit(?:y|ies)|plaats|woonplaats|stad|towns?|states?|provinc(?:e|ie)|post ?codes?|zip(?: code)?|gemeente|area|location|locatie",
    ),
  ],
  [
    "season",
    words("seasons?|seizoen|months?|maand|quarters?|kwartaal|weekdays?|weekdag|holidays?|feestdag(?:en)?"),
  ],
  [
    "interest",
    words(
      "interests?|interesses?|hobb(?:y|ies)|hobby['’]s|preferences?|voorkeur(?:en)?|likes?|tags?|labels?|kenmerken|styles?|stijl|newsletter|nieuwsbrief",
    ),
  ],
];

/** Words in a value that tell what it is about whatever its column is called. */
const inValue: readonly (readonly [AttributeKind, RegExp])[] = [
  [
    "complaint",
    words(
      "complaints?|klacht(?:en)?|unhappy|dissatisfied|ontevreden|defect(?:ive)?|broken|kapot|damaged|beschadigd|late delivery|te laat",
    ),
  ],
  ["discount", words("discounts?|korting|coupons?|vouchers?|sale|uitverkoop|bargains?|koopjes?")],
  ["payment", words("ideal|paypal|klarna|credit ?card|creditcard|afterpay|bancontact|sofort")],
  ["device", words("mobile|mobiel|desktop|tablet|iphone|android|ios")],
  [
    "channel",
    words("google ads|facebook|instagram|tiktok|referral|organic|e-?mail|newsletter|nieuwsbrief|affiliate"),
  ],
  ["interest", words("hobby|vegan|veganistisch|sustainable|duurzaam|outdoor|sports?")],
];

export interface SeenAttribute {
  readonly name: string;
  /** Null for a numeric attribute. */
  readonly value: string | null;
  /** Rarer or lower in the group than elsewhere. */
  readonly less: boolean;
}

/** Told by the name of the attribute, else by the value. Satisfaction that is lower is a complaint. */
export function attributeKindOf({ name, value, less }: SeenAttribute): AttributeKind {
  const heading = name.replace(/_/g, " ");
  const told = (texts: typeof inName, text: string) => texts.find(([, pattern]) => pattern.test(text))?.[0];
  const inHeading = told(inName, heading);
  if (less) return inHeading === "satisfaction" && value === null ? "complaint" : "less";
  const aboutTrouble = value !== null && inValue[0]![1].test(value);
  if (aboutTrouble) return "complaint";
  if (inHeading !== undefined) return inHeading;
  if (value === null) return "number";
  return told(inValue, value) ?? "other";
}
