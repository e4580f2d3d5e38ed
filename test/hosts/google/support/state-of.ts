import type { AppsScript } from "./apps-script.ts";

/** What stands in the document now: sheets, cells, colours, charts. */
export function stateOf({ document }: AppsScript): string {
  const sheets = document.model.getters.getSheetIds().map((id) => ({
    name: document.model.getters.getSheetName(id),
    cells: Array.from({ length: 100 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => String(document.valueAt(id, row, column))),
    ),
    rules: document.rules.get(id)?.length ?? 0,
  }));
  return JSON.stringify({
    sheets,
    charts: document.charts.length,
    writing: document.properties.get("waarde.writing"),
  });
}
