import type { RfmMapKey } from "../../wizard/service.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

interface MapWords {
  /** On the fold, on the choice, and under it. */
  readonly now: string;
  readonly name: string;
  readonly hint: string;
}

/** English of names, tactics, maps, tiers by amounts, and the settings that a document keeps. */
export const enSettings = {
  title: "Settings",
  standard: "Standard",
  inUse: (name: string, changed: boolean) => (changed ? `“${name}”, changed since` : `Saved as “${name}”`),
  saveAs: "Save as…",
  update: (name: string) => `Update “${name}”`,
  drop: (name: string) => `Delete “${name}”`,
  backToStandard: "Back to “Standard”",
  name: "Name of these settings",
  example: "Spring campaign",
  keptHint:
    "Kept in this document, for everybody who opens it. The borders of the quadrants and columns about customers belong to one table and are not kept.",
  replaces: (name: string) => `Replaces the settings “${name}”.`,
  save: "Save settings",
  leave: "Do not save",
  sure: (name: string) =>
    `“${name}” goes for everybody who opens this document. Your choices on this screen stay as they are.`,
  stay: "Keep it",
  namesNow: (set: string, first: string, own: number) =>
    own === 0 ? `${set}: ${first}…` : `${first}…, ${own} of your own`,
  ofQuadrants: "Names of quadrants",
  ofTiers: "Names of value tiers",
  byProfit: "Profitable",
  pyramid: "Platinum, Gold…",
  ownNamesHint: "A name of your own is used in both languages as you type it. Blank is the standard name.",
  standardNames: "Back to the standard names",
  shared: (name: string) => `Two groups are called “${name}”. Give one another name.`,
  tactics: "Tactics",
  tacticsNow: (own: number) => (own === 0 ? "standard texts" : `${own} of your own`),
  tacticsHint: "What your sheet says to do with each group. Your own text is used in both languages.",
  standardText: "Back to the standard text",
  rfmMap: "RFM map",
  maps: {
    default: {
      now: "11 segments",
      name: "11 segments",
      hint: "Recency against frequency and spend together. Scores 1 to 5, against your own customers.",
    },
    "python-grid": {
      now: "10 segments, without spend",
      name: "10 segments, without spend",
      hint: "Recency against frequency; who spends more is not higher. Known from courses on RFM; it has no “Lost”.",
    },
    klaviyo: {
      now: "6 segments, as Klaviyo",
      name: "6 segments, as Klaviyo names them",
      hint: "Recency by 180 and 365 days, frequency and spend in three scores. Handy next to Klaviyo.",
    },
  } satisfies Record<RfmMapKey, MapWords> as Readonly<Record<RfmMapKey, MapWords>>,
  atRisk: (f: Format, n: number) =>
    `${f.count(n)} ${plural(n, "customer is", "customers are")} at risk of leaving`,
  ranked: (first: string, second: string) =>
    `By your own amounts: from ${first}, from ${second}, and lower. Value of 0 or below is apart.`,
  nobodyTop: (name: string) => `Nobody is “${name}” by these amounts`,
  byShares: "By share",
  byAmounts: "By amount",
  from: "from",
  lower: "lower",
  people: (f: Format, n: number) => `${f.count(n)} ${plural(n, "customer", "customers")}`,
  lossMaking: (f: Format, n: number) =>
    `${f.count(n)} ${plural(n, "customer", "customers")}, value 0 or below`,
  amountsOrder: "The first amount must be higher than the second.",
  valueGivenNow: "as in your table",
  valueGiven:
    "Your table has a column with the value of each customer, which stands as it is: margin, cost and the formula do not touch it. Choose None for that column to have the value worked out from revenue.",
};
