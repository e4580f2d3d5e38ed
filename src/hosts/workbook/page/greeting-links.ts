import type { Model } from "@odoo/o-spreadsheet";

/**
 * One click on a link of the greeting sheet goes there. Elsewhere the spreadsheet first shows where a link
 * leads, which suits links that people did not make themselves.
 */
export function followGreetingLinks(model: Model, grid: HTMLElement): void {
  const { getters } = model;
  grid.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.target.closest(".o-grid-overlay") === null) return;
    const position = getters.getActivePosition();
    if (position.sheetId !== "greeting") return;
    const sheetIdTo = getters.getEvaluatedCell(position).link?.url.split("://")[1];
    if (sheetIdTo === undefined || getters.tryGetSheet(sheetIdTo) === undefined) return;
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: position.sheetId, sheetIdTo });
  });
}
