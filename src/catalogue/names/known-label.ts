import { type Quadrant, quadrants } from "../../core/segments/quadrants.ts";
import { type MapSegment, mapSegments } from "../../core/segments/rfm-maps.ts";
import { languages, type Text } from "../text.ts";
import { classicQuadrantNames, inactiveName, quadrantNames, tooEarlyName } from "./quadrant-names.ts";
import { rfmNames } from "./rfm-names.ts";
import { type Tier, tierNames, tiers } from "./tier-names.ts";

/** A label that the catalogue gives itself, whatever the language or spelling in which it was found. */
export type KnownLabel =
  | { readonly family: "segment"; readonly key: MapSegment }
  | { readonly family: "tier"; readonly key: Tier }
  | { readonly family: "quadrant"; readonly key: Quadrant | "too_early" };

interface Entry {
  readonly label: KnownLabel;
  /** Place in the catalogue's order, in which cross tables list labels. */
  readonly order: number;
}

const entries = new Map<string, Entry>();

function add(label: KnownLabel, names: readonly Text[]): void {
  const entry = { label, order: entries.size };
  const spellings = names.flatMap((name) => languages.map((language) => name[language]));
  for (const spelling of [label.key, ...spellings]) entries.set(plain(spelling), entry);
}

for (const key of mapSegments) add({ family: "segment", key }, [rfmNames[key]]);
for (const key of tiers) add({ family: "tier", key }, [tierNames[key]]);
for (const key of quadrants)
  add({ family: "quadrant", key }, [quadrantNames[key], classicQuadrantNames[key]]);
add({ family: "quadrant", key: "too_early" }, [tooEarlyName]);

/** Lower case, without spaces, marks and accents: "Can’t lose them" and "cantlosethem" are one. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Recognises a key, English, Dutch or classic name; "Protect (inactive)" is Protect. */
export function knownLabel(text: string): KnownLabel | undefined {
  return entryOf(text)?.label;
}

/** Place of a label in the catalogue's order; MAX_VALUE for labels that are not ours. */
export function knownOrder(text: string): number {
  return entryOf(text)?.order ?? Number.MAX_VALUE;
}

function entryOf(text: string): Entry | undefined {
  return entries.get(plain(text)) ?? entries.get(plain(withoutFlag(text)));
}

function withoutFlag(text: string): string {
  const flags = languages.map((language) => `(${inactiveName[language]})`);
  const flag = flags.find((end) => text.trimEnd().endsWith(end));
  return flag === undefined ? text : text.slice(0, text.lastIndexOf(flag));
}
