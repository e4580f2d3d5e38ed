import type { Segmented } from "../analyse-source.ts";
import type { Note } from "../analysis.ts";
import type { Choices } from "../choices.ts";
import type { Host } from "../host.ts";
import { problemOf } from "../problem-error.ts";
import type { SourceReader } from "../read-source.ts";
import type { Kept, KeptRun, WriteRequest } from "../service.ts";
import { addSnapshot, MOST_CUSTOMERS, withoutSnapshot } from "./add-snapshot.ts";
import { HEAD_ROWS, HISTORY_NOTE, historyOf, tableOf } from "./history-table.ts";
import { fitAgainSince } from "./since-run.ts";
import type { History } from "./snapshot.ts";
import { takeSnapshot } from "./take-snapshot.ts";

/** Name of the hidden sheet, in every language: a document may be opened in another one. */
const HISTORY_SHEET = "Waarde runs";
/** What it was called at first; a document that has it keeps it. */
const FIRST_NAME = "Waarde history";

interface Written {
  readonly host: Host;
  readonly request: WriteRequest;
  readonly reader: SourceReader;
  readonly segmented: Segmented;
  readonly today: string;
}

/** Keeps where everybody is, after a run was written. What stands in its way never takes the run with it. */
export async function keepHistory(id: string, written: Written): Promise<Kept> {
  const { host, request, reader, segmented, today } = written;
  const { customers, identifiers } = segmented.table;
  if (customers > MOST_CUSTOMERS) return { state: "too-many", customers, most: MOST_CUSTOMERS };
  try {
    const history = await loadHistory(host);
    const { head, codes } = takeSnapshot(id, reader, segmented, request.choices, today);
    const grown = addSnapshot(history, head, identifiers, codes);
    await host.writeHidden(await sheetOf(host), tableOf(grown, HISTORY_NOTE[request.language]));
    return { state: "kept", day: head.day };
  } catch (error) {
    return { state: "failed", problem: problemOf(error) };
  }
}

/** Forgets what a run kept, when it is taken back. */
export async function forgetSnapshot(host: Host, id: string): Promise<void> {
  const table = await host.readHidden(await sheetOf(host));
  const history = withoutSnapshot(historyOf(table), id);
  if (history === null) return;
  const note = String(table?.[1]?.[0] ?? "");
  await host.writeHidden(await sheetOf(host), history.snapshots.length === 0 ? null : tableOf(history, note));
}

async function sheetOf(host: Host): Promise<string> {
  return (await host.readHidden(FIRST_NAME, 1)) === null ? HISTORY_SHEET : FIRST_NAME;
}

export async function loadHistory(host: Host): Promise<History> {
  return historyOf(await host.readHidden(await sheetOf(host)));
}

/** The heads alone: without the customers, and so without their codes. */
async function loadHeads(host: Host): Promise<History["snapshots"]> {
  const { snapshots } = historyOf(await host.readHidden(await sheetOf(host), HEAD_ROWS));
  return snapshots.filter(({ aside }) => aside === null);
}

/** The latest run that was kept, as the start of the pane tells of it. */
export async function lastKept(host: Host): Promise<KeptRun | null> {
  const last = (await loadHeads(host)).at(-1)?.head;
  if (last === undefined) return null;
  const { day, customers, source, label } = last;
  return { day, customers, source, label };
}

/** Whether the results that were written last still hold, for the preview; a history that cannot be read says nothing. */
export async function fitAgainOf(
  host: Host,
  segmented: Segmented,
  choices: Choices,
): Promise<Extract<Note, { key: "fit-again" }> | null> {
  const kept = await loadHeads(host).catch(() => []);
  const heads = kept.map(({ head }) => head);
  const again = fitAgainSince(segmented, choices, heads);
  return again === null ? null : { key: "fit-again", again };
}
