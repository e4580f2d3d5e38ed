import type { ColumnarTable } from "../core/orders/table/order-table.ts";
import type { Cell, Table } from "../sheet/cell.ts";

/**
 * What the wizard asks of a spreadsheet. Each host fills it in; the wizard knows no host.
 * Every answer is a promise, because Excel answers late; a host that cannot do a thing rejects with a
 * HostRefusal that says which key of the wizard's messages tells the user.
 */
export interface Host {
  /** IANA zone of the document; dates in cells are instants in this zone. */
  readonly timeZone: string;

  /** The selected cells, or the table around it when one cell is selected; null when there is nothing. */
  selection(): Promise<RangeAddress | null>;

  /** The selected cells as they are, a single one too; null when there are none. */
  selectedCells(): Promise<RangeAddress | null>;

  /** The cells of a range; a cell with a date format comes as a Date, an error as text such as "#N/A". */
  read(range: RangeAddress): Promise<Table>;

  /**
   * A table that the host holds by column already, a file too large for its grid; then `read` is not asked for
   * it, and nothing can be written beside it. Null for cells of a sheet; hosts without files leave it out.
   */
  held?(range: RangeAddress): HeldTable | null;

  /** How people write this range, with its sheet: "Orders!A1:C500". */
  label(range: RangeAddress): string;

  /** Selects a range and brings it into view. */
  show(range: RangeAddress): Promise<void>;

  /** Writes all of it in one undo step, or none of it; answers where it now stands. */
  write(change: SheetChange): Promise<RangeAddress>;

  /** Deletes a sheet that the wizard made. */
  deleteSheet(sheet: string): Promise<void>;

  /** Id of the sheet that bears this name, or null. */
  findSheet(name: string): Promise<string | null>;

  /**
   * What stands on a hidden sheet of ours, from its first cell on: all of it, or so many rows; null when there is
   * no such sheet.
   */
  readHidden(name: string, rows?: number): Promise<Table | null>;

  /**
   * Replaces a hidden sheet of ours by these cells, or removes it: all of it, or nothing changes. Where the host
   * has an undo of its own, it goes with the write before it, so that one undo takes both back.
   */
  writeHidden(name: string, table: Table | null): Promise<void>;

  /** Small settings kept in the document, as JSON text; null when never saved. */
  loadSetting(key: string): Promise<string | null>;
  saveSetting(key: string, value: string | null): Promise<void>;
}

/** A rectangle of cells. Rows and columns count from 0. */
export interface RangeAddress {
  /** The host's own id of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The first row, which may hold headings, and the rows below it. */
export interface HeldTable {
  readonly range: RangeAddress;
  readonly first: readonly (Cell | undefined)[];
  readonly rest: ColumnarTable;
}

/** How a written column is shown. */
export type ColumnFormat = "text" | "number" | "integer" | "money" | "date" | "percent";

/**
 * Values to write. Text is data: the host writes it so that nothing runs as a formula. A Date is a day in
 * the host's zone. Null empties the cell.
 */
export interface SheetChange {
  /** Where it goes: an existing sheet at a row and column, or a new sheet with this name from A1. */
  readonly target:
    | { readonly kind: "cells"; readonly sheet: string; readonly row: number; readonly column: number }
    | { readonly kind: "new-sheet"; readonly name: string };
  readonly values: Table;
  /** One per column of the values. */
  readonly formats: readonly ColumnFormat[];
  /** Code of the currency of the columns of money, whose sign is shown; none when it is not known. */
  readonly currency?: string | null;
  /** Rows at the top that are headings, shown bold. */
  readonly headerRows: number;
  /** How a new sheet is dressed, as far as the host can; the values never depend on it. */
  readonly look?: SheetLook;
}

/**
 * A table from the first cell on; what stands to the right of it are notes. Rows and columns count from 0 in the
 * values of the change: row 0 holds the headings, the first row of data is row 1.
 */
export interface SheetLook {
  readonly columns: number;
  /** Headings included. */
  readonly rows: number;
  /** Columns whose cells are coloured by the text in them. */
  readonly colours: readonly {
    readonly column: number;
    readonly byText: Readonly<Record<string, CellColour>>;
    /** Where the same texts stand once more, among the notes: coloured alike. */
    readonly again?: { readonly column: number; readonly firstRow: number; readonly lastRow: number };
  }[];
  readonly scatter: ScatterLook | null;
  /** Native charts of what was written, below each other at the right of it. */
  readonly charts?: readonly ChartLook[];
  /** Blocks of numbers coloured by a scale. */
  readonly heat?: readonly HeatLook[];
  /** Rows shown bold besides the headings on top: headings of smaller tables among the notes. */
  readonly bold?: readonly { readonly row: number; readonly column: number; readonly columns: number }[];
}

export interface CellColour {
  readonly fill: string;
  readonly ink: string;
}

/** Columns of the values as a chart; the heading of each, in the row before the first, names its series. */
export interface ChartLook {
  /** "stacked": columns upon each other; "bars" lie down. */
  readonly kind: "columns" | "bars" | "stacked" | "line";
  readonly title: string;
  /** Column with the names along the axis. */
  readonly names: number;
  /** Columns with the values, a series each. */
  readonly values: readonly number[];
  /** The rows drawn, both included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** "#0f6b6b", one a series; the pane's data colours when left out. */
  readonly colours?: readonly string[];
}

/** A block of numbers, its ends included: the least gets the low colour, the most the high one. */
export interface HeatLook {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** White and a soft teal when left out: dark letters must stay readable upon both. */
  readonly low?: string;
  readonly high?: string;
}

/** Two columns of the table as a chart, each with the border that parts its quadrants. */
export interface ScatterLook {
  readonly title: string;
  /** Says the borders, where a chart cannot draw them. */
  readonly subtitle: string;
  readonly across: { readonly column: number; readonly border: number };
  readonly up: { readonly column: number; readonly border: number };
  /** Whether the axis upwards may be logarithmic: all its values are above 0. */
  readonly logarithmic: boolean;
}

/** A host could not do what was asked: a protected sheet, a sheet that is gone, a cell in edit mode. */
export class HostRefusal extends Error {
  override readonly name = "HostRefusal";

  constructor(
    readonly reason:
      | "sheet-gone"
      | "protected"
      | "busy"
      | "too-large"
      | "read-only"
      /** It broke off, and what was written could not be taken back; the detail names the sheet. */
      | "half-written"
      /** The pane lost its server (Google Sheets). */
      | "offline"
      | "unknown",
    readonly detail: string = "",
  ) {
    super(`${reason} ${detail}`.trim());
  }
}
