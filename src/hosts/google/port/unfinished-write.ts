/// <reference types="google-apps-script" />
import type { RangeAddress } from "../../../wizard/host.ts";
import { sheetOf } from "./sheet-of.ts";

/**
 * Google may end a script in the middle of a write (its six minutes are over, its server stops), and then no
 * `catch` runs. So a note of what is being written stands in the document meanwhile; whoever opens the wizard
 * next finds it and tidies up.
 */
interface Unfinished extends RangeAddress {
  readonly isNew: boolean;
}

const KEY = "waarde.writing";

export function beginWriting(place: Unfinished): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(place));
}

export function endWriting(): void {
  PropertiesService.getDocumentProperties().deleteProperty(KEY);
}

/** Call it under the document's lock: then no write can be going on, and what the note names was cut short. */
export function tidyUnfinished(): void {
  const note = PropertiesService.getDocumentProperties().getProperty(KEY);
  if (note === null) return;
  try {
    const place = JSON.parse(note) as Unfinished;
    const sheet = sheetOf(place.sheet);
    if (place.isNew) SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
    else sheet.getRange(place.row + 1, place.column + 1, place.rows, place.columns).clearContent();
  } catch {
    // The sheet is gone, so nothing half-written is left.
  }
  endWriting();
}
