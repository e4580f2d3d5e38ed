import { registries, UIPlugin } from "@odoo/o-spreadsheet";

/** One cell to write, in the words of the engine's own UPDATE_CELL. */
export interface CellWriting {
  readonly col: number;
  readonly row: number;
  readonly content: string;
  readonly format?: string;
  readonly style?: { readonly bold?: boolean };
}

/** Everything that one run writes. A sheet that does not exist yet is made with these sizes. */
export interface Writing {
  readonly sheetId: string;
  readonly newSheet?: { readonly name: string; readonly columns: number; readonly rows: number };
  readonly cells: readonly CellWriting[];
  /** Columns and rows that an existing sheet must have. */
  readonly needed: { readonly columns: number; readonly rows: number };
  readonly frozenRows: number;
}

/** Widths, in pixels: a letter on average, the room beside the text, and the most a column is widened. */
const LETTER = 7;
const MARGIN = 18;
const WIDEST = 300;

export const WRITE_COMMAND = "WAARDE_WRITE";

/** The payload of the command. The engine copies it, so the outcome is an object of its own. */
export interface WriteOrder {
  readonly writing: Writing;
  readonly outcome: { failure: string | null };
}

type Dispatch = (
  type: string,
  payload: object,
) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

/**
 * Carries out a writing as one command of ours: all that it sets off is one step for undo. The engine has no
 * transactions, so whoever sends the command undoes it when the outcome tells that a part was refused.
 */
export function registerWritePlugin(): void {
  registries.featurePluginRegistry.add("waarde-write", WritePlugin);
}

class WritePlugin extends UIPlugin {
  override handle(command: { readonly type: string }): void {
    if (command.type !== WRITE_COMMAND) return;
    const { writing, outcome } = command as unknown as WriteOrder;
    try {
      this.carryOut(writing);
    } catch (error) {
      // Nothing may escape from here: the engine would stay in the middle of this command for good.
      outcome.failure = error instanceof Error ? error.message : String(error);
    }
  }

  private carryOut({ sheetId, newSheet, cells, needed, frozenRows }: Writing): void {
    if (newSheet !== undefined) this.makeSheet(sheetId, newSheet);
    else this.makeRoom(sheetId, needed);
    for (const { col, row, content, format, style } of cells) {
      const result = (this.dispatch as Dispatch)("UPDATE_CELL", {
        sheetId,
        col,
        row,
        content,
        ...(format === undefined ? {} : { format }),
        ...(style === undefined ? {} : { style }),
      });
      // A cell that already holds this very content is no failure.
      if (!result.isSuccessful && !result.reasons.includes("NoChanges")) throw new Error(result.reasons[0]);
    }
    if (newSheet !== undefined && frozenRows > 0)
      this.demand("FREEZE_ROWS", { sheetId, quantity: frozenRows });
    this.widen(sheetId, cells);
  }

  /** Columns become as wide as their texts. The engine cannot measure them: nothing is evaluated yet. */
  private widen(sheetId: string, cells: readonly CellWriting[]): void {
    const letters = new Map<number, number>();
    for (const { col, content } of cells) letters.set(col, Math.max(letters.get(col) ?? 0, content.length));
    for (const [col, count] of letters) {
      const size = Math.min(WIDEST, count * LETTER + MARGIN);
      if (size <= this.getters.getColSize(sheetId, col)) continue;
      this.demand("RESIZE_COLUMNS_ROWS", { dimension: "COL", sheetId, elements: [col], size });
    }
  }

  private makeSheet(sheetId: string, { name, columns, rows }: NonNullable<Writing["newSheet"]>): void {
    const position = this.getters.getSheetIds().length;
    this.demand("CREATE_SHEET", { sheetId, name, position, cols: columns, rows });
  }

  private makeRoom(sheetId: string, needed: Writing["needed"]): void {
    const [columns, rows] = [this.getters.getNumberCols(sheetId), this.getters.getNumberRows(sheetId)];
    const sheetName = this.getters.getSheetName(sheetId);
    const add = (dimension: "COL" | "ROW", present: number, wanted: number) => {
      if (wanted <= present) return;
      const at = {
        sheetId,
        sheetName,
        dimension,
        base: present - 1,
        position: "after",
        quantity: wanted - present,
      };
      this.demand("ADD_COLUMNS_ROWS", at);
    };
    add("COL", columns, needed.columns);
    add("ROW", rows, needed.rows);
  }

  private demand(type: string, payload: object): void {
    const result = (this.dispatch as Dispatch)(type, payload);
    if (!result.isSuccessful) throw new Error(`${type}: ${result.reasons.join(", ")}`);
  }
}
