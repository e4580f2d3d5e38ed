import type { Text } from "../catalogue/text.ts";
import type { Choices } from "./choices.ts";
import { namesInForce } from "./names-in-force.ts";
import type { SettingsInUse } from "./saved-settings.ts";
import type { Language } from "./service.ts";
import { type NameSet, QUADRANT_KEYS, type RfmMapKey, TIER_KEYS, type TierNameSet } from "./vocabulary.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

type Note = readonly [Text, Text | string];

const TEXTS = {
  tiers: { en: "value tiers", nl: "waardegroepen" },
  from: { en: "from", nl: "vanaf" },
  margin: { en: "margin", nl: "marge" },
  cost: { en: "cost per customer", nl: "kosten per klant" },
  costPerOrder: { en: "cost per order", nl: "kosten per bestelling" },
  map: { en: "RFM map", nl: "RFM-indeling" },
  names: { en: "names", nl: "namen" },
  ownNames: { en: "own names", nl: "eigen namen" },
  ownTactics: { en: "own tactics for", nl: "eigen tactieken voor" },
  settings: { en: "settings", nl: "instellingen" },
  standard: { en: "Standard", nl: "Standaard" },
  changed: { en: "changed since", nl: "daarna gewijzigd" },
} satisfies Record<string, Text>;

const MAPS: Readonly<Record<RfmMapKey, Text>> = {
  default: {
    en: "11 segments: recency × frequency and spend, scores 1–5 against these customers",
    nl: "11 segmenten: recentheid × aantal en bedrag, scores 1–5 binnen deze klanten",
  },
  "python-grid": {
    en: "10 segments: recency × frequency, scores 1–5 against these customers",
    nl: "10 segmenten: recentheid × aantal, scores 1–5 binnen deze klanten",
  },
  klaviyo: {
    en: "6 segments as Klaviyo names them: recency by 180 and 365 days, frequency and spend in scores 1–3",
    nl: "6 segmenten zoals Klaviyo ze noemt: recentheid bij 180 en 365 dagen, aantal en bedrag in scores 1–3",
  },
};

const NAME_SETS: Readonly<Record<NameSet | TierNameSet, Text>> = {
  neutral: { en: "neutral", nl: "neutraal" },
  classic: { en: "classic (Reinartz & Kumar)", nl: "klassiek (Reinartz & Kumar)" },
  standard: { en: "standard", nl: "standaard" },
  pyramid: { en: "pyramid (Zeithaml, Rust & Lemon)", nl: "piramide (Zeithaml, Rust & Lemon)" },
};

/** Tiers, margin and cost. */
export function moneyNotes(choices: Choices, number: Intl.NumberFormat, language: Language): Note[] {
  const { tierRanges, tierShares, margin, cost, costPerOrder } = choices;
  const tiers =
    tierRanges === null
      ? tierShares.map((share) => `${number.format(share)}%`)
      : tierRanges.map((amount) => `${TEXTS.from[language]} ${number.format(amount)}`);
  return [
    [TEXTS.tiers, tiers.join(" / ")],
    [TEXTS.margin, `${number.format(margin * 100)}%`],
    [TEXTS.cost, number.format(cost)],
    [TEXTS.costPerOrder, number.format(costPerOrder)],
  ];
}

/** Which scores got which name. */
export function mapNote({ rfmMap }: Choices): Note {
  return [TEXTS.map, MAPS[rfmMap]];
}

/** The sets of names that were used, and what the user worded otherwise. */
export function nameNotes(choices: Choices, language: Language): Note[] {
  const { own } = choices;
  const names = namesInForce(vocabularyOf(language), choices);
  const sets = [NAME_SETS[choices.names], NAME_SETS[choices.tierNames]].map((set) => set[language]);
  const quadrants = QUADRANT_KEYS.filter((key) => own.quadrants[key] !== undefined);
  const tiers = TIER_KEYS.filter((key) => own.tiers[key] !== undefined);
  const renamed = [...quadrants.map((key) => names.quadrants[key]), ...tiers.map((key) => names.tiers[key])];
  const tactics = QUADRANT_KEYS.filter((key) => own.tactics[key] !== undefined);
  const notes: Note[] = [[TEXTS.names, sets.join("; ")]];
  if (renamed.length > 0) notes.push([TEXTS.ownNames, renamed.join(", ")]);
  if (tactics.length > 0)
    notes.push([TEXTS.ownTactics, tactics.map((key) => names.quadrants[key]).join(", ")]);
  return notes;
}

export function settingsNote({ name, changed }: SettingsInUse, language: Language): Note {
  const said = name ?? TEXTS.standard[language];
  return [TEXTS.settings, changed ? `${said}, ${TEXTS.changed[language]}` : said];
}
