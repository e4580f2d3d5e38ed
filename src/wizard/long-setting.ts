import type { Host } from "./host.ts";
import { cutJson, isPieceCount, loadPieces, savePieces } from "./setting-pieces.ts";

/**
 * JSON of any length under one key: the key says in how many pieces it stands, the pieces stand beside it. A text
 * that stands under the key itself is that of an earlier version.
 */
export async function loadLong(host: Host, key: string): Promise<string | null> {
  const head = await host.loadSetting(key);
  const pieces = piecesIn(head);
  return pieces === 0 ? head : (await loadPieces(host, key, pieces)).join("");
}

/** All of it, or what stood there before. */
export async function saveLong(host: Host, key: string, json: string | null): Promise<void> {
  const head = await host.loadSetting(key);
  const old = await loadPieces(host, key, piecesIn(head));
  const pieces = json === null ? [] : cutJson(json);
  try {
    await savePieces(host, key, pieces);
    await host.saveSetting(key, json === null ? null : String(pieces.length));
  } catch (error) {
    await savePieces(host, key, old).catch(() => undefined);
    await removeFrom(host, key, old.length, pieces.length).catch(() => undefined);
    throw error;
  }
  await removeFrom(host, key, pieces.length, old.length);
}

/** Keeps a list, the newest first; where the document has no room for all of it, the oldest make place. */
export async function saveList(host: Host, key: string, list: readonly unknown[]): Promise<void> {
  for (let kept = list.length; ; kept--) {
    try {
      await saveLong(host, key, kept === 0 ? null : JSON.stringify(list.slice(0, kept)));
      return;
    } catch (error) {
      if (!isTooLarge(error) || kept <= 1) throw error;
    }
  }
}

/** Empty when nothing was kept, or what was kept is damaged. */
export async function loadList<Kept>(host: Host, key: string): Promise<Kept[]> {
  const text = await loadLong(host, key);
  if (text === null) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? (list as Kept[]) : [];
  } catch {
    return [];
  }
}

/** A host has no room for a setting. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof Error && "reason" in error && error.reason === "too-large";
}

async function removeFrom(host: Host, key: string, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at++) await host.saveSetting(`${key}.${at}`, null);
}

function piecesIn(head: string | null): number {
  const count = /^\d+$/.test(head ?? "") ? Number(head) : 0;
  return isPieceCount(count) ? count : 0;
}
