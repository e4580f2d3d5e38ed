import type { Language } from "../language.ts";
import type { WorkbookHost } from "../port/workbook-host.ts";
import { TEXTS } from "../texts.ts";
import { letDividerResize } from "./divider.ts";

/** Puts the pane at the right of the grid, behind a divider that can be moved. */
export function showPane(_host: WorkbookHost, language: Language): void {
  const pane = document.getElementById("pane")!;
  letDividerResize(document.getElementById("divider")!, pane, TEXTS.paneWidth[language]);
}
