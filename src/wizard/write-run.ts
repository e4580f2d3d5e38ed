import { type Cell, isBlank, type Table } from "../sheet/cell.ts";
import type { Segmented } from "./analyse-source.ts";
import { isoDay } from "./grid.ts";
import { hashTable } from "./hash-table.ts";
import { keepHistory } from "./history/keep-history.ts";
import type { Host, RangeAddress } from "./host.ts";
import { forgetColumns, type OurColumns, ourColumns, rememberColumns } from "./our-columns.ts";
import { ProblemError } from "./problem-error.ts";
import type { SourceReader } from "./read-source.ts";
import { chartCount, resultSheet } from "./result-sheet.ts";
import { dutchOrder } from "./run-notes.ts";
import { keepRun, type RunDraft } from "./run-stack.ts";
import { loadSettings, settingsInUse } from "./saved-settings.ts";
import type { Progress, Run, WriteRequest } from "./service.ts";
import { freeSheetName, sheetOfLabel } from "./sheet-name.ts";
import { columnsBeside, columnsOfSheet, type WrittenTable } from "./written-columns.ts";

interface Writing {
  readonly host: Host;
  readonly request: WriteRequest;
  readonly reader: SourceReader;
  readonly segmented: Segmented;
  /** Day for the name of the sheet where the data have no date: "2025-06-29". */
  readonly today: string;
}

/** Writes all of a run in one step of the host, or nothing. */
export async function* writeRun(writing: Writing): AsyncGenerator<Progress, Run> {
  const run = yield* writing.request.target === "beside" ? writeBeside(writing) : writeSheet(writing);
  return { ...run, kept: await keepHistory(run.id, writing) };
}

async function* writeSheet(writing: Writing): AsyncGenerator<Progress, Run> {
  const { host, request, reader, segmented } = writing;
  const { choices, language } = request;
  const rows = segmented.table.customers;
  yield { stage: "arrange", done: 0, total: rows };
  const label = host.label(reader.grid.range);
  const bare = columnsOfSheet(segmented, choices, language, host.timeZone);
  const standard = segmented.forecast?.standard ?? "historic";
  const origin = { source: label, settings: settingsInUse(choices, await loadSettings(host), standard) };
  const { values, formats, look } = resultSheet(bare, segmented, choices, language, origin);
  const name = await freeSheetName(host, `Waarde ${dutchOrder(asOfDay(segmented) ?? writing.today)}`);
  yield { stage: "write", done: 0, total: rows };
  const target = { kind: "new-sheet", name } as const;
  const { currency } = segmented.table;
  const range = await host.write({ target, values, formats, currency, headerRows: 1, look });
  const written = { ...bare, values, formats };
  const run = runOf(writing, range, written, name, chartCount(look));
  return remember(host, { run, range, written, before: null, replaced: null });
}

async function* writeBeside(writing: Writing): AsyncGenerator<Progress, Run> {
  const { host, request, reader, segmented } = writing;
  const { range: source } = reader.grid;
  const total = segmented.table.customers;
  yield { stage: "arrange", done: 0, total };
  const whole = columnsBeside(segmented, request.choices, request.language, reader.rows);
  // Without headings of their own the user's rows begin at once, and so do ours.
  const headerRows = request.source.header ? 1 : 0;
  const bare = { ...whole, values: whole.values.slice(1 - headerRows) };
  const column = source.column + source.columns;
  const known = await ourColumns(host, source);
  const ours = known?.column === column ? known : null;
  const written = ours === null ? bare : padded(bare, ours);
  const place: RangeAddress = {
    sheet: source.sheet,
    row: source.row,
    column,
    rows: written.values.length,
    columns: written.formats.length,
  };
  const before = await host.read(place);
  const taken = before.some((row) => row.some((cell) => !isBlank(cell)));
  if (taken && !(ours !== null && request.replaceOurs && onlyOurs(before, ours))) {
    const where = { range: place, label: host.label(place) };
    throw new ProblemError({
      key: "cells-taken",
      place: where,
      ours: ours !== null && onlyOurs(before, ours),
    });
  }
  yield { stage: "write", done: 0, total };
  const target = { kind: "cells", sheet: place.sheet, row: place.row, column: place.column } as const;
  const range = await host.write({ target, values: written.values, formats: written.formats, headerRows });
  const run = runOf(writing, range, written, sheetOfLabel(host.label(range)), 0);
  const kept = await remember(host, { run, range, written, before: taken ? before : null, replaced: ours });
  const { sheet, row } = range;
  const { headings, formats } = written;
  const remembered =
    headerRows === 0
      ? forgetColumns(host, { sheet, row, column })
      : rememberColumns(host, { sheet, row, column, rows: bare.values.length, headings, formats });
  // The run stands and can be taken back by now. Without this a later run only takes the columns for the user's.
  await remembered.catch(() => undefined);
  return kept;
}

/** As large as the earlier columns that it replaces, so that nothing old stays beside the new. */
function padded(written: WrittenTable, ours: OurColumns): WrittenTable {
  const columns = Math.max(written.formats.length, ours.formats.length);
  const rows = Math.max(written.values.length, ours.rows);
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): Cell => written.values[row]?.[column] ?? null),
  );
  const formats = Array.from({ length: columns }, (_, at) => written.formats[at] ?? "text");
  return { ...written, values, formats };
}

/** Whether all that is filled lies where we wrote earlier, and none of it is the user's own. */
function onlyOurs(before: Table, ours: OurColumns): boolean {
  return before.every((row, at) =>
    row.every((cell, column) => isBlank(cell) || (at < ours.rows && column < ours.headings.length)),
  );
}

function runOf(
  writing: Writing,
  range: RangeAddress,
  written: WrittenTable,
  sheet: string,
  charts: number,
): RunDraft["run"] {
  const { host, request, segmented } = writing;
  return {
    page: null,
    target: request.target,
    sheet,
    label: host.label(range),
    place: { range, label: host.label(range) },
    rows: segmented.table.customers,
    columns: written.headings,
    charts,
    asOf: asOfDay(segmented),
  };
}

interface Memory {
  readonly run: RunDraft["run"];
  readonly range: RangeAddress;
  readonly written: WrittenTable;
  readonly before: Table | null;
  readonly replaced: OurColumns | null;
}

/**
 * Keeps what undo needs. The hash is of what the host reads back, which may differ from what went in. A run that
 * could not be remembered could not be undone: then it is taken back at once.
 */
async function remember(host: Host, { run, range, written, before, replaced }: Memory): Promise<Run> {
  try {
    const hash = hashTable(await host.read(range));
    return await keepRun(host, { run, range, headings: written.headings, hash, before, replaced });
  } catch (error) {
    if (run.target === "new-sheet") await host.deleteSheet(range.sheet);
    else {
      const { sheet, row, column } = range;
      const values = before ?? written.values.map((cells) => cells.map(() => null));
      const target = { kind: "cells", sheet, row, column } as const;
      await host.write({ target, values, formats: written.formats, headerRows: 0 });
    }
    throw error;
  }
}

function asOfDay({ table }: Segmented): string | null {
  return table.asOf === null ? null : isoDay(table.asOf);
}
