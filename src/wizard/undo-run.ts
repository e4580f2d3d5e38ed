import { hashTable } from "./hash-table.ts";
import { forgetSnapshot } from "./history/keep-history.ts";
import type { Host, RangeAddress } from "./host.ts";
import { forgetColumns, rememberColumns, standsThere } from "./our-columns.ts";
import { ProblemError } from "./problem-error.ts";
import type { RunRecord } from "./run-record.ts";
import { forgetRun, loadRun, writtenOver } from "./run-stack.ts";
import type { Run, UndoRequest } from "./service.ts";

/** Takes the newest run back, or the one that was named, wherever else the user has been working since. */
export async function undoRun(host: Host, request: UndoRequest): Promise<Run> {
  const record = await loadRun(host, request.run);
  if (record === null) throw new ProblemError({ key: "nothing-to-undo" });
  if (record.run.target === "new-sheet") await removeSheet(host, record, request.evenIfChanged);
  else await restoreColumns(host, record, request.evenIfChanged);
  // The run is taken back by now; what cannot be forgotten does not change that. A run that stays remembered is
  // found to be taken back when it is undone once more.
  await forgetRun(host, record.run.id).catch(() => undefined);
  if (record.run.page === null) await forgetSnapshot(host, record.run.id).catch(() => undefined);
  return record.run;
}

async function removeSheet(host: Host, record: RunRecord, evenIfChanged: boolean): Promise<void> {
  const { run, range } = record;
  // A renamed sheet keeps its id; a sheet that is gone is taken back already.
  const known = await reads(host, range);
  if (known === null) return;
  if (!evenIfChanged && (known !== record.hash || (await hasMore(host, range)))) {
    throw new ProblemError({ key: "changed-since", sheet: run.sheet, place: run.place });
  }
  await host.deleteSheet(range.sheet);
}

async function restoreColumns(host: Host, record: RunRecord, evenIfChanged: boolean): Promise<void> {
  const { run, range, headings, before, replaced } = record;
  const now = await reads(host, range);
  if (now === null) return;
  const blank = Array.from({ length: range.rows }, () => new Array<null>(range.columns).fill(null));
  if (now !== record.hash && now === hashTable(before ?? blank)) return forgetOurs(host, record);
  if (await writtenOver(host, record)) {
    throw new ProblemError({ key: "written-over", sheet: run.sheet, label: run.label });
  }
  if (now !== record.hash) {
    if (!(await standsThere(host, { ...range, headings }))) {
      throw new ProblemError({ key: "moved-since", sheet: run.sheet, label: run.label });
    }
    if (!evenIfChanged) throw new ProblemError({ key: "changed-since", sheet: run.sheet, place: run.place });
  }
  const { sheet, row, column } = range;
  const formats = Array.from({ length: range.columns }, (_, at) => replaced?.formats[at] ?? "text");
  const target = { kind: "cells", sheet, row, column } as const;
  await host.write({ target, values: before ?? blank, formats, headerRows: replaced === null ? 0 : 1 });
  await forgetOurs(host, record);
}

/** The cells are as they were by now: a list that cannot be saved only makes a later run take ours for the user's. */
async function forgetOurs(host: Host, { range, replaced }: RunRecord): Promise<void> {
  await forgetColumns(host, range).catch(() => undefined);
  if (replaced !== null) await rememberColumns(host, replaced).catch(() => undefined);
}

/** Hash of what stands in a range now; null when its sheet is gone. */
async function reads(host: Host, range: RangeAddress): Promise<string | null> {
  try {
    return hashTable(await host.read(range));
  } catch (error) {
    if (error instanceof Error && "reason" in error && error.reason === "sheet-gone") return null;
    throw error;
  }
}

/** Whether the user put something right beside or below what we wrote on our sheet. */
async function hasMore(host: Host, range: RangeAddress): Promise<boolean> {
  const around: RangeAddress = { ...range, rows: range.rows + 1, columns: range.columns + 1 };
  const table = await host.read(around).catch(() => []);
  return table.some((row, at) =>
    row.some((cell, column) => (at >= range.rows || column >= range.columns) && cell !== null && cell !== ""),
  );
}
