import { type Choices, DEFAULT_CHOICES } from "./choices.ts";
import type { Host } from "./host.ts";
import { readChoices } from "./read-choices.ts";
import { cutJson, loadPieces, savePieces } from "./setting-pieces.ts";

const KEY = "waarde.choices";

/** The choices used last in this document; the defaults when none were kept or they cannot be read. */
export async function loadChoices(host: Host): Promise<Choices> {
  try {
    const head = await host.loadSetting(KEY);
    const pieces = piecesIn(head);
    // A text without pieces is that of an earlier version.
    return readChoices(pieces === 0 ? head : (await loadPieces(host, KEY, pieces)).join(""));
  } catch {
    return DEFAULT_CHOICES;
  }
}

/** Without the borders: they belong to one table. */
export async function saveChoices(host: Host, choices: Choices): Promise<void> {
  const old = piecesIn(await host.loadSetting(KEY));
  const pieces = cutJson(JSON.stringify({ ...choices, valueBorder: null, durationBorder: null }));
  await savePieces(host, KEY, pieces);
  await host.saveSetting(KEY, String(pieces.length));
  for (let at = pieces.length; at < old; at++) await host.saveSetting(`${KEY}.${at}`, null);
}

function piecesIn(head: string | null): number {
  return /^\d+$/.test(head ?? "") ? Number(head) : 0;
}
