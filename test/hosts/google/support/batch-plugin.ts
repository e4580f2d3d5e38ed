import { registries, UIPlugin } from "@odoo/o-spreadsheet";

/** One cell of a block. */
export interface CellCommand {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly content: string;
  readonly format?: string;
}

export const BATCH = "GOOGLE_BATCH";

/** Many cells as one command, so that the engine evaluates once, as Google does after setValues. */
class BatchPlugin extends UIPlugin {
  override handle(command: { readonly type: string }): void {
    if (command.type !== BATCH) return;
    const send = this.dispatch as (type: string, payload: object) => unknown;
    for (const cell of (command as unknown as { cells: readonly CellCommand[] }).cells)
      send("UPDATE_CELL", cell);
  }
}

registries.featurePluginRegistry.add("google-batch", BatchPlugin);
