import type { Field } from "../fields.ts";
import { normaliseHeading } from "../recognise/normalise-heading.ts";
import { MONEY_AND_CONTACTS } from "./money-and-contacts.ts";
import { MORE_SHOPS } from "./more-shops.ts";
import type { Platform } from "./platform.ts";
import { WEB_SHOPS } from "./web-shops.ts";

export const PLATFORMS: readonly Platform[] = [...WEB_SHOPS, ...MORE_SHOPS, ...MONEY_AND_CONTACTS];

/** A platform and the columns that it has here. */
export interface PlatformMatch {
  readonly platform: Platform;
  readonly columns: ReadonlyMap<Field, number>;
  /** Platforms known by their whole set of columns only are less sure. */
  readonly verified: boolean;
}

/** The platform whose signature stands in the headings; of several the one with most columns found. */
export function matchPlatform(headings: readonly string[]): PlatformMatch | null {
  const positions = positionsOf(headings);
  let best: PlatformMatch | null = null;
  for (const platform of PLATFORMS) {
    const { signature, map } = platform;
    const needed = signature.length > 0 ? signature : Object.values(map);
    if (!needed.every((spellings) => find(positions, spellings) !== undefined)) continue;
    const match = { platform, columns: columnsOf(map, positions), verified: signature.length > 0 };
    if (best === null || rank(match) > rank(best)) best = match;
  }
  return best;
}

export function findPlatform(id: string | null | undefined): Platform | null {
  return PLATFORMS.find((platform) => platform.id === id) ?? null;
}

/** Columns of a map of headings; fields whose heading is not there are left out. */
export function columnsOf(
  map: Platform["map"],
  positions: ReadonlyMap<string, number>,
): ReadonlyMap<Field, number> {
  const columns = new Map<Field, number>();
  for (const [field, spellings] of Object.entries(map)) {
    const position = find(positions, spellings);
    if (position !== undefined) columns.set(field as Field, position);
  }
  return columns;
}

/** The first column of each normalised heading. */
export function positionsOf(headings: readonly string[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  headings.forEach((heading, position) => {
    const name = normaliseHeading(heading);
    if (name !== "" && !positions.has(name)) positions.set(name, position);
  });
  return positions;
}

function find(positions: ReadonlyMap<string, number>, spellings: string): number | undefined {
  for (const spelling of spellings.split("|")) {
    const position = positions.get(normaliseHeading(spelling));
    if (position !== undefined) return position;
  }
  return undefined;
}

/** A verified signature beats a set of plain words, however many columns that has. */
function rank(match: PlatformMatch): number {
  return (match.verified ? 1000 : 0) + match.columns.size;
}
