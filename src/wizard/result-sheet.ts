import type { Segmented } from "./analyse-source.ts";
import type { Choices } from "./choices.ts";
import type { SheetLook } from "./host.ts";
import { namesInForce } from "./names-in-force.ts";
import { type RunOrigin, runNotes } from "./run-notes.ts";
import { summaryOf } from "./run-summary.ts";
import type { Language } from "./service.ts";
import { lookOf } from "./sheet-look.ts";
import { type Block, notesBlock, sideBySide } from "./side-by-side.ts";
import { vocabularyOf } from "./vocabulary-of.ts";
import type { WrittenTable } from "./written-columns.ts";

/** All that stands on the sheet of a run: the customers, how it was made, and a summary; charts come at the right. */
export function resultSheet(
  customers: WrittenTable,
  run: Segmented,
  choices: Choices,
  language: Language,
  origin: RunOrigin,
): Block & { readonly look: SheetLook } {
  const summary = summaryOf(run, namesInForce(vocabularyOf(language), choices), language);
  const notes = notesBlock(runNotes(run, choices, language, origin));
  const before = sideBySide([customers, notes]);
  const place = { ...summary, column: before.formats.length + 1 };
  return {
    ...sideBySide([customers, notes, summary]),
    look: lookOf(customers, run, place, language),
  };
}

/** Charts that a look asks of a host. */
export function chartCount({ charts = [], scatter }: SheetLook): number {
  return charts.length + (scatter === null ? 0 : 1);
}
