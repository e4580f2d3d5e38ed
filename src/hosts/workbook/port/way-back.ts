import { registries, UIPlugin } from "@odoo/o-spreadsheet";

/**
 * When the sheet in front goes, the engine falls back on the first of the workbook. Whoever takes a new sheet
 * back wants to be where it was made from.
 */
export function registerWayBack(): void {
  registries.featurePluginRegistry.add("waarde-way-back", WayBack);
}

const MAKES: ReadonlySet<string> = new Set(["CREATE_SHEET"]);
const TAKES: ReadonlySet<string> = new Set(["DELETE_SHEET", "REQUEST_UNDO"]);

class WayBack extends UIPlugin {
  /** The sheet that was in front when a sheet was made. */
  private readonly madeFrom = new Map<string, string>();
  private front = "";

  override beforeHandle({ type }: { readonly type: string }): void {
    if (MAKES.has(type) || TAKES.has(type)) this.front = this.getters.getActiveSheetId();
  }

  override handle(command: { readonly type: string; readonly sheetId?: string }): void {
    if (MAKES.has(command.type)) this.madeFrom.set(command.sheetId!, this.front);
    if (TAKES.has(command.type)) this.goBack();
  }

  private goBack(): void {
    const { getters, front } = this;
    const back = this.madeFrom.get(front);
    if (back === undefined || getters.tryGetSheet(front) !== undefined) return;
    if (getters.tryGetSheet(back) === undefined || !getters.isSheetVisible(back)) return;
    this.dispatch("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: back });
  }
}
