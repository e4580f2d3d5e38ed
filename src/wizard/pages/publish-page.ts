import { isoDay } from "../grid.ts";
import { hashTable } from "../hash-table.ts";
import type { SheetLook } from "../host.ts";
import { chartCount } from "../result-sheet.ts";
import { dutchOrder } from "../run-notes.ts";
import { keepRun } from "../run-stack.ts";
import type { Progress, Run } from "../service.ts";
import { freeSheetName } from "../sheet-name.ts";
import { notesBlock, sideBySide } from "../side-by-side.ts";
import type { PageContext, PageSheet } from "./page.ts";
import type { PageKey } from "./questions.ts";

/** Writes the table behind a page to a new sheet: all of it or nothing; Undo takes it back. */
export async function* publishPage(
  context: PageContext,
  sheet: PageSheet,
  page: PageKey,
): AsyncGenerator<Progress, Run> {
  const { host, segmented } = context;
  yield { stage: "arrange", done: 0, total: sheet.rows.length };
  const { asOf } = segmented.table;
  const day = asOf === null ? null : isoDay(asOf);
  const name = await freeSheetName(host, `${sheet.name} ${dutchOrder(day ?? context.today)}`);
  const { rows, headings } = sheet;
  const table = { values: [headings, ...rows], formats: sheet.formats };
  const { values, formats } = sideBySide([table, notesBlock(sheet.notes)]);
  const size = { columns: headings.length, rows: rows.length + 1 };
  const look: SheetLook = { colours: [], scatter: null, ...sheet.look, ...size };
  yield { stage: "write", done: 0, total: rows.length };
  const range = await host.write({
    target: { kind: "new-sheet", name },
    values,
    formats,
    currency: segmented.table.currency,
    headerRows: 1,
    look,
  });
  const label = host.label(range);
  const run = {
    page,
    target: "new-sheet" as const,
    sheet: name,
    label,
    place: { range, label },
    rows: rows.length,
    columns: headings,
    charts: chartCount(look),
    asOf: day,
  };
  try {
    const hash = hashTable(await host.read(range));
    return await keepRun(host, { run, range, headings, hash, before: null, replaced: null });
  } catch (error) {
    // What could not be remembered could not be undone.
    await host.deleteSheet(range.sheet);
    throw error;
  }
}
