import { registries, UIPlugin } from "@odoo/o-spreadsheet";
import { columnWidths } from "./column-widths.ts";
import { registerLocalSession } from "./local-session.ts";
import type { CellStyle, EngineCommand } from "./sheet-look.ts";
import { registerWayBack } from "./way-back.ts";

/** One cell to write, in the words of the engine's own UPDATE_CELL. */
export interface CellWriting {
  readonly col: number;
  readonly row: number;
  /** Left out, the cell keeps what it holds. */
  readonly content?: string;
  readonly format?: string;
  readonly style?: CellStyle;
}

interface NewSheet {
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  readonly hidden?: boolean;
  /** One step for undo with what was written before it. */
  readonly follows?: boolean;
  /** A sheet of the same name that this one takes the place of. */
  readonly replaces?: string;
}

/** Everything that one run writes. A sheet that does not exist yet is made with these sizes. */
export interface Writing {
  readonly sheetId: string;
  readonly newSheet?: NewSheet;
  readonly cells: readonly CellWriting[];
  /** Columns and rows that an existing sheet must have. */
  readonly needed: { readonly columns: number; readonly rows: number };
  readonly frozenRows: number;
  /** Rules and charts, after the cells. */
  readonly dress?: readonly EngineCommand[];
}

/** A hidden sheet to take away. */
export interface Removal {
  readonly removes: { readonly sheetId: string; readonly name: string };
}

export const WRITE_COMMAND = "WAARDE_WRITE";

/** The payload of the command. The engine copies it, all but functions: so a function tells what went wrong. */
export interface WriteOrder {
  readonly writing: Writing | Removal;
  /** Told of a refusal, and whether a part was carried out by then. */
  readonly onFailure: (failure: string, begun: boolean) => void;
}

type Dispatch = (
  type: string,
  payload: object,
) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

/**
 * Carries out a writing as one command of ours: all that it sets off is one step for undo. The engine has no
 * transactions, so whoever sends the command undoes it when it hears that a part was refused.
 */
export function registerWritePlugin(): void {
  registerLocalSession();
  registerWayBack();
  registries.featurePluginRegistry.add("waarde-write", WritePlugin);
}

class WritePlugin extends UIPlugin {
  /** Hidden sheets that were made after a write, and go with it when it is undone. */
  private readonly followers = new Set<string>();
  private present: readonly string[] = [];
  /** Whether a part of the command was carried out. */
  private begun = false;

  override beforeHandle(command: { readonly type: string }): void {
    if (command.type === "REQUEST_UNDO") this.present = this.followersPresent();
  }

  override handle(command: { readonly type: string }): void {
    if (command.type === "REQUEST_UNDO") this.undoLeader();
    if (command.type !== WRITE_COMMAND) return;
    const { writing, onFailure } = command as unknown as WriteOrder;
    this.begun = false;
    try {
      if ("removes" in writing) this.remove(writing.removes);
      else this.carryOut(writing);
    } catch (error) {
      // Nothing may escape from here: the engine would stay in the middle of this command for good.
      onFailure(error instanceof Error ? error.message : String(error), this.begun);
    }
  }

  private followersPresent(): string[] {
    return [...this.followers].filter((id) => this.getters.tryGetSheet(id) !== undefined);
  }

  /** The undo that was just carried out took a follower away: what it followed goes too. */
  private undoLeader(): void {
    const now = new Set(this.followersPresent());
    if (this.present.some((id) => !now.has(id))) (this.dispatch as Dispatch)("REQUEST_UNDO", {});
  }

  private carryOut({ sheetId, newSheet, cells, needed, frozenRows, dress = [] }: Writing): void {
    if (newSheet !== undefined) this.makeSheet(sheetId, newSheet);
    else this.makeRoom(sheetId, needed);
    for (const { col, row, content, format, style } of cells) {
      const result = this.send("UPDATE_CELL", {
        sheetId,
        col,
        row,
        ...(content === undefined ? {} : { content }),
        ...(format === undefined ? {} : { format }),
        ...(style === undefined ? {} : { style }),
      });
      // A cell that already holds this very content is no failure.
      if (!result.isSuccessful && !result.reasons.includes("NoChanges")) throw new Error(result.reasons[0]);
    }
    if (newSheet !== undefined && frozenRows > 0)
      this.demand("FREEZE_ROWS", { sheetId, quantity: frozenRows });
    if (newSheet?.hidden === true) this.hide(sheetId, newSheet);
    else this.widen(sheetId, cells);
    // What the engine refuses of these is left out: the values stand without it.
    for (const { type, payload } of dress) this.send(type, payload);
  }

  /** Columns become as wide as their texts; none becomes narrower. */
  private widen(sheetId: string, cells: readonly CellWriting[]): void {
    for (const [col, size] of columnWidths(cells)) {
      if (size <= this.getters.getColSize(sheetId, col)) continue;
      this.demand("RESIZE_COLUMNS_ROWS", { dimension: "COL", sheetId, elements: [col], size });
    }
  }

  private makeSheet(sheetId: string, { name, columns, rows, replaces }: NewSheet): void {
    const position = this.getters.getSheetIds().length;
    const first = replaces === undefined ? name : `${name} (…)`;
    this.demand("CREATE_SHEET", { sheetId, name: first, position, cols: columns, rows });
  }

  /** The engine deletes a sheet only while two others are seen, so the new one is hidden last. */
  private hide(sheetId: string, { name, replaces, follows }: NewSheet): void {
    if (replaces !== undefined) {
      this.demand("DELETE_SHEET", { sheetId: replaces, sheetName: name });
      this.demand("RENAME_SHEET", { sheetId, oldName: `${name} (…)`, newName: name });
    }
    this.demand("HIDE_SHEET", { sheetId });
    if (follows === true) this.followers.add(sheetId);
  }

  private remove({ sheetId, name }: Removal["removes"]): void {
    if (!this.getters.isSheetVisible(sheetId)) this.demand("SHOW_SHEET", { sheetId });
    this.demand("DELETE_SHEET", { sheetId, sheetName: name });
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
    const result = this.send(type, payload);
    if (!result.isSuccessful) throw new Error(`${type}: ${result.reasons.join(", ")}`);
  }

  private send(type: string, payload: object): ReturnType<Dispatch> {
    const result = (this.dispatch as Dispatch)(type, payload);
    if (result.isSuccessful) this.begun = true;
    return result;
  }
}
