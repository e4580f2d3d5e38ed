import { createHash } from "node:crypto";
import type { AppsScript } from "./apps-script.ts";

/** What stands in the document now, in few words: sheets with a fingerprint of their cells, colours, charts. */
export function stateOf({ document }: AppsScript): string {
  const { getters } = document.model;
  const sheets = getters.getSheetIds().map((id) => {
    const cells = Array.from({ length: 100 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => String(document.valueAt(id, row, column))),
    );
    const print = createHash("sha256").update(JSON.stringify(cells)).digest("hex").slice(0, 12);
    return { name: getters.getSheetName(id), print, rules: document.rules.get(id)?.length ?? 0 };
  });
  const unfinished = document.properties.get("waarde.writing");
  return JSON.stringify({ sheets, charts: document.charts.length, unfinished });
}
