import { type Choices, DEFAULT_CHOICES } from "./choices.ts";
import type { ValueKind } from "./forecast.ts";
import type { Host } from "./host.ts";
import { NAME_LENGTH, tidyWord } from "./own-words.ts";
import { ProblemError } from "./problem-error.ts";
import { choicesOf } from "./read-choices.ts";
import { keptOf, sameChoices } from "./same-choices.ts";
import { cutJson, isPieceCount, loadPieces, removePieces, savePieces } from "./setting-pieces.ts";

/** The choices that were kept under a name. */
export interface NamedSettings {
  readonly name: string;
  readonly choices: Choices;
}

/** The settings of a document, the standard aside, which is always there. */
export interface SavedSettings {
  readonly kept: readonly NamedSettings[];
  /** As many as a document keeps. */
  readonly most: number;
}

/** The settings that choices began with; a null name is the standard. */
export interface SettingsInUse {
  readonly name: string | null;
  readonly changed: boolean;
}

/** Why settings were not kept. */
export type SettingsRefusal = "blank" | "standard" | "full" | "newer" | "gone";

const INDEX = "waarde.settings";
const VERSION = 1;
const MOST = 12;

interface Entry {
  readonly id: number;
  readonly name: string;
  readonly pieces: number;
}

/** Each stands in pieces of its own, so that one that is damaged takes no other along. */
export async function loadSettings(host: Host): Promise<SavedSettings> {
  const { entries } = await loadIndex(host);
  const read = await Promise.all(entries.map((entry) => settingsOf(host, entry)));
  return { kept: read.filter((settings) => settings !== null), most: MOST };
}

/** Keeps choices under a name, in place of those that bore it, whatever its capitals. */
export async function keepSettings(host: Host, typed: string, choices: Choices): Promise<SavedSettings> {
  const name = tidyWord(typed, NAME_LENGTH);
  if (name === "") throw refused("blank", name);
  if (isStandard(name)) throw refused("standard", name);
  const { entries, newer } = await loadIndex(host);
  if (newer) throw refused("newer", name);
  const old = entries.find((entry) => isSame(entry.name, name));
  const { kept } = await loadSettings(host);
  if (old === undefined && kept.length >= MOST) throw refused("full", name);
  const pieces = cutJson(JSON.stringify(keptOf(choices)));
  const entry = { id: 1 + Math.max(0, ...entries.map(({ id }) => id)), name, pieces: pieces.length };
  // The new pieces first: whatever breaks off, the index leads to whole settings.
  await savePieces(host, keyOf(entry), pieces);
  const isLost = (known: Entry) => kept.every((settings) => settings.name !== known.name);
  const gone = entries.filter((known) => known === old || isLost(known));
  const rest = entries.filter((known) => !gone.includes(known));
  await saveIndex(
    host,
    [...rest, entry].sort((a, b) => a.name.localeCompare(b.name)),
  );
  for (const lost of gone) await removePieces(host, keyOf(lost), lost.pieces);
  return loadSettings(host);
}

export async function dropSettings(host: Host, name: string): Promise<SavedSettings> {
  const { entries, newer } = await loadIndex(host);
  if (newer) throw refused("newer", name);
  const old = entries.find((entry) => isSame(entry.name, name));
  if (old === undefined) throw refused("gone", name);
  await saveIndex(
    host,
    entries.filter((entry) => entry !== old),
  );
  await removePieces(host, keyOf(old), old.pieces);
  return loadSettings(host);
}

/**
 * Which settings choices are, and whether they were changed since.
 *
 * @param standard the value of customers where none is chosen; null while the data are not known
 */
export function settingsInUse(
  choices: Choices,
  { kept }: SavedSettings,
  standard: ValueKind | null,
): SettingsInUse {
  const named = kept.find(({ name }) => name === choices.setting);
  const base = named?.choices ?? DEFAULT_CHOICES;
  return { name: named?.name ?? null, changed: !sameChoices(choices, base, standard) };
}

/** The name of what is always there, in both languages. */
function isStandard(name: string): boolean {
  return ["standard", "standaard"].includes(name.toLowerCase());
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function refused(reason: SettingsRefusal, name: string): ProblemError {
  return new ProblemError({ key: "settings-refused", reason, name, most: MOST });
}

async function settingsOf(host: Host, entry: Entry): Promise<NamedSettings | null> {
  try {
    const kept: unknown = JSON.parse((await loadPieces(host, keyOf(entry), entry.pieces)).join(""));
    return { name: entry.name, choices: { ...choicesOf(kept), setting: entry.name } };
  } catch {
    return null;
  }
}

/** Newer: another version of ours wrote it, which we leave as it is. */
async function loadIndex(host: Host): Promise<{ entries: Entry[]; newer: boolean }> {
  try {
    const index = JSON.parse((await host.loadSetting(INDEX)) ?? "{}") as {
      version?: unknown;
      kept?: unknown;
    } | null;
    if (typeof index?.version === "number" && index.version > VERSION) return { entries: [], newer: true };
    return { entries: Array.isArray(index?.kept) ? index.kept.filter(isEntry) : [], newer: false };
  } catch (error) {
    if (error instanceof SyntaxError) return { entries: [], newer: false };
    throw error;
  }
}

function isEntry(entry: Partial<Entry> | null): entry is Entry {
  const isNamed = typeof entry?.name === "string" && entry.name !== "";
  return isNamed && Number.isSafeInteger(entry.id) && entry.id! > 0 && isPieceCount(entry.pieces);
}

async function saveIndex(host: Host, kept: readonly Entry[]): Promise<void> {
  await host.saveSetting(INDEX, kept.length === 0 ? null : JSON.stringify({ version: VERSION, kept }));
}

function keyOf({ id }: Entry): string {
  return `${INDEX}.${id}`;
}
