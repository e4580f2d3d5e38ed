import { isBlank } from "../sheet/cell.ts";
import type { Segmented } from "./analyse-source.ts";
import { isoDay } from "./grid.ts";
import { hashTable } from "./hash-table.ts";
import type { Host, RangeAddress, SheetChange } from "./host.ts";
import { forgetColumns, ourColumns, rememberColumns } from "./our-columns.ts";
import { ProblemError } from "./problem-error.ts";
import type { SourceReader } from "./read-source.ts";
import { dutchOrder, withRunNotes } from "./run-notes.ts";
import { saveRun } from "./run-record.ts";
import type { Progress, Run, WriteRequest } from "./service.ts";
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
  return yield* writing.request.target === "beside" ? writeBeside(writing) : writeSheet(writing);
}

async function* writeSheet(writing: Writing): AsyncGenerator<Progress, Run> {
  const { host, request, reader, segmented } = writing;
  const { choices, language } = request;
  const rows = segmented.table.customers;
  yield { stage: "arrange", done: 0, total: rows };
  const label = host.label(reader.grid.range);
  const bare = columnsOfSheet(segmented, choices, language, host.timeZone);
  const written = withRunNotes(bare, segmented, choices, language, label);
  const name = await freeName(host, asOfDay(segmented) ?? writing.today);
  yield { stage: "write", done: 0, total: rows };
  const range = await host.write(changeOf({ kind: "new-sheet", name }, written));
  const run = runOf(writing, range, written, name);
  await remember(host, run, range, written, null);
  return run;
}

async function* writeBeside(writing: Writing): AsyncGenerator<Progress, Run> {
  const { host, request, reader, segmented } = writing;
  const { range: source } = reader.grid;
  yield { stage: "arrange", done: 0, total: segmented.table.customers };
  const whole = columnsBeside(segmented, request.choices, request.language, reader.rows);
  // Without headings of their own the user's rows begin at once, and so do ours.
  const written = request.source.header ? whole : { ...whole, values: whole.values.slice(1) };
  const ours = await ourColumns(host, source);
  const place: RangeAddress = {
    sheet: source.sheet,
    row: source.row,
    column: source.column + source.columns,
    rows: written.values.length,
    columns: written.formats.length,
  };
  const before = await host.read(place);
  const taken = before.some((row) => row.some((cell) => !isBlank(cell)));
  const mayReplace = ours === place.column && request.replaceOurs;
  if (taken && !mayReplace) {
    const where = { range: place, label: host.label(place) };
    throw new ProblemError({ key: "cells-taken", place: where, ours: ours === place.column });
  }
  yield { stage: "write", done: 0, total: segmented.table.customers };
  const target = { kind: "cells", sheet: place.sheet, row: place.row, column: place.column } as const;
  const range = await host.write(changeOf(target, written, request.source.header ? 1 : 0));
  const run = runOf(writing, range, written, sheetName(host, range));
  await remember(host, run, range, written, taken ? before : null);
  const { sheet, row, column } = range;
  if (request.source.header) await rememberColumns(host, { sheet, row, column, headings: written.headings });
  else await forgetColumns(host, { sheet, row, column });
  return run;
}

function changeOf(target: SheetChange["target"], written: WrittenTable, headerRows = 1): SheetChange {
  return { target, values: written.values, formats: written.formats, headerRows };
}

function runOf(writing: Writing, range: RangeAddress, written: WrittenTable, sheet: string): Run {
  const { host, request, segmented } = writing;
  return {
    target: request.target,
    sheet,
    label: host.label(range),
    place: { range, label: host.label(range) },
    rows: segmented.table.customers,
    columns: written.headings,
    asOf: asOfDay(segmented),
  };
}

/** The hash is of what the host reads back, which may differ from what went in (dates, rounding). */
async function remember(
  host: Host,
  run: Run,
  range: RangeAddress,
  written: WrittenTable,
  before: Awaited<ReturnType<Host["read"]>> | null,
): Promise<void> {
  const hash = hashTable(await host.read(range));
  await saveRun(host, { run, range, headings: written.headings, hash, before });
}

function asOfDay({ table }: Segmented): string | null {
  return table.asOf === null ? null : isoDay(table.asOf);
}

async function freeName(host: Host, day: string): Promise<string> {
  const name = `Waarde ${dutchOrder(day)}`;
  for (let nth = 1; ; nth++) {
    const candidate = nth === 1 ? name : `${name} (${nth})`;
    if ((await host.findSheet(candidate)) === null) return candidate;
  }
}

/** "Customers" of "Customers!G1:L200" or "'My customers'!G1:L200". */
function sheetName(host: Host, range: RangeAddress): string {
  const label = host.label(range);
  const name = label.slice(0, Math.max(0, label.lastIndexOf("!")));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
