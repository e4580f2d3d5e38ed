import { hashTable } from "./hash-table.ts";
import type { Host, RangeAddress } from "./host.ts";
import { isTooLarge } from "./long-setting.ts";
import { piecesOf, type RunRecord, recordOf } from "./run-record.ts";
import type { Run } from "./service.ts";
import { isPieceCount, loadPieces, removePieces, savePieces } from "./setting-pieces.ts";

/** Runs that can be taken back, kept in the document; older ones drop off. */
const MOST = 10;

const INDEX = "waarde.runs";

/** What the index tells of a run; the rest stands in pieces under its id. */
interface Entry {
  readonly id: string;
  readonly pieces: number;
  /** Whether it holds the groups of customers, not the table of a page. */
  readonly groups: boolean;
  readonly range: RangeAddress;
}

export type RunDraft = Omit<RunRecord, "run"> & { readonly run: Omit<Run, "id"> };

/**
 * Remembers a run on top of the others and gives it its id. Where the document has no room for it, the oldest
 * make place; when even that does not help, all stays as it was. Nothing older goes before the new stands, unless
 * its room is needed.
 */
export async function keepRun(host: Host, draft: RunDraft): Promise<Run> {
  const entries = await loadIndex(host);
  const id = idOf(draft, entries);
  const run: Run = { ...draft.run, id };
  const pieces = piecesOf({ ...draft, run });
  const entry: Entry = { id, pieces: pieces.length, groups: run.page === null, range: draft.range };
  const kept = [...entries];
  const dropped: { readonly entry: Entry; readonly pieces: readonly string[] }[] = [];
  const dropOldest = async () => {
    const oldest = kept.pop()!;
    const old = { entry: oldest, pieces: await loadPieces(host, keyOf(oldest.id), oldest.pieces) };
    // A document that does not even take what it holds already would not take it back either.
    await savePieces(host, keyOf(oldest.id), old.pieces);
    dropped.push(old);
    await removePieces(host, keyOf(oldest.id), oldest.pieces);
  };
  try {
    for (;;) {
      try {
        await savePieces(host, keyOf(id), pieces);
        await saveIndex(host, [entry, ...kept].slice(0, MOST));
        break;
      } catch (error) {
        if (!isTooLarge(error) || kept.length === 0) throw error;
        await removePieces(host, keyOf(id), pieces.length);
        await dropOldest();
      }
    }
  } catch (error) {
    await putBack();
    throw error;
  }
  for (const old of kept.slice(MOST - 1)) {
    // The index knows it no more; pieces that stay behind are no harm.
    await removePieces(host, keyOf(old.id), old.pieces).catch(() => undefined);
  }
  return run;

  /** Each by itself: what goes wrong with one is no reason to leave out the others. */
  async function putBack(): Promise<void> {
    await removePieces(host, keyOf(id), pieces.length).catch(() => undefined);
    for (const old of dropped) {
      await savePieces(host, keyOf(old.entry.id), old.pieces).catch(() => undefined);
    }
    await saveIndex(host, entries).catch(() => undefined);
  }
}

/** The newest run, or the one with this id; null when it is not known or its record is damaged. */
export async function loadRun(host: Host, id?: string): Promise<RunRecord | null> {
  const entries = await loadIndex(host);
  const entry = id === undefined ? entries[0] : entries.find((known) => known.id === id);
  return entry === undefined ? null : loadRecord(host, entry);
}

/** The last run of groups of customers, whatever pages wrote since. */
export async function lastRunOfGroups(host: Host): Promise<Run | null> {
  for (const entry of await loadIndex(host)) {
    if (!entry.groups) continue;
    const record = await loadRecord(host, entry);
    if (record !== null) return record.run;
  }
  return null;
}

/** Whether a later run wrote in the cells of this one: its own values are no longer there to take back. */
export async function writtenOver(host: Host, { run, range }: RunRecord): Promise<boolean> {
  const entries = await loadIndex(host);
  const later = entries.slice(
    0,
    entries.findIndex(({ id }) => id === run.id),
  );
  return later.some((entry) => overlap(entry.range, range));
}

export async function forgetRun(host: Host, id: string): Promise<void> {
  const entries = await loadIndex(host);
  await saveIndex(
    host,
    entries.filter((entry) => entry.id !== id),
  );
  for (const entry of entries) if (entry.id === id) await removePieces(host, keyOf(id), entry.pieces);
}

/** Never that of an earlier run, so that what a pane still shows cannot name another sheet. */
function idOf({ range, hash }: RunDraft, entries: readonly Entry[]): string {
  const highest = Math.max(0, ...entries.map(({ id }) => Number.parseInt(id, 10) || 0));
  return `${highest + 1}-${hashTable([[range.sheet, hash]])}`;
}

function keyOf(id: string): string {
  return `waarde.run.${id}`;
}

async function loadRecord(host: Host, entry: Entry): Promise<RunRecord | null> {
  const record = recordOf(await loadPieces(host, keyOf(entry.id), entry.pieces));
  return record?.run?.id === entry.id ? record : null;
}

async function loadIndex(host: Host): Promise<Entry[]> {
  const text = await host.loadSetting(INDEX);
  if (text === null) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: Partial<Entry> | null): entry is Entry {
  return typeof entry?.id === "string" && isPieceCount(entry.pieces) && Boolean(entry.range?.sheet);
}

async function saveIndex(host: Host, entries: readonly Entry[]): Promise<void> {
  await host.saveSetting(INDEX, entries.length === 0 ? null : JSON.stringify(entries));
}

function overlap(a: RangeAddress, b: RangeAddress): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
