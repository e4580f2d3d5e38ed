import type { Cell } from "../../../sheet/cell.ts";
import type { Column } from "../../../sheet/column-reading.ts";
import { textOf } from "../../../sheet/read-texts.ts";
import { type Coded, CodedColumn } from "./coded-column.ts";

/** A table of cells by column, headings apart. Rows are counted from 0 at the first row below the headings. */
export interface ColumnarTable {
  /** One a column; "" where a column has none. */
  readonly headings: readonly string[];
  readonly rows: number;
  /** The cells of a column; all blank for a position outside the table. */
  column(position: number): Coded;
}

/** More than any spreadsheet's rows twice over; beyond it the arrays alone would not fit a browser tab. */
const MOST_ROWS = 5_000_000;
/** No export is wider; a file of one endless line is no table. */
export const MOST_COLUMNS = 2_000;

export type RefusalKey =
  | "too-many-rows"
  | "too-many-columns"
  | "no-date-column"
  | "no-amount-column"
  | "no-customer-column";

/** The table is not one that we can make orders of; `limit` is the number that it exceeds, if any. */
export class RefusedTable extends Error {
  override readonly name = "RefusedTable";

  constructor(
    readonly key: RefusalKey,
    readonly limit: number | null = null,
  ) {
    super(limit === null ? key : `${key}: more than ${limit}`);
  }
}

/**
 * A table that takes in its rows in pieces, as a Web Worker reads them from a file or a host from its cells,
 * and lets go of them: each different cell of a column is kept once. Rows may be ragged: what is missing is
 * blank, what is too many makes a new column without heading.
 */
export class OrderTable implements ColumnarTable {
  readonly headings: string[] = [];
  private readonly stored: (CodedColumn | undefined)[] = [];
  private count = 0;

  constructor(headings: readonly (Cell | undefined)[] = []) {
    this.widen(headings.length);
    headings.forEach((cell, position) => {
      this.headings[position] = textOf(cell) ?? "";
    });
  }

  get rows(): number {
    return this.count;
  }

  addRows(rows: readonly (readonly (Cell | undefined)[])[]): void {
    this.refuseBeyond(rows.length);
    for (const row of rows) {
      for (let position = 0; position < row.length; position++) {
        const cell = row[position];
        if (cell !== null && cell !== undefined && cell !== "") this.store(position).set(this.count, cell);
      }
      this.count++;
    }
  }

  /** Rows given as columns; the longest column tells how many. */
  addColumns(columns: readonly Column[]): void {
    const rows = columns.reduce((most, cells) => Math.max(most, cells.length), 0);
    this.refuseBeyond(rows);
    columns.forEach((cells, position) => {
      const column = this.store(position);
      for (let row = 0; row < cells.length; row++) column.set(this.count + row, cells[row] ?? null);
    });
    this.count += rows;
  }

  column(position: number): Coded {
    return (this.stored[position] ?? new CodedColumn(this.count)).coded(this.count);
  }

  /** Rows of cells from the top, for `recogniseColumns`. */
  sample(rows: number): Cell[][] {
    const columns = this.headings.map((_, position) => this.column(position));
    return Array.from({ length: Math.min(rows, this.count) }, (_, row) =>
      columns.map(({ codes, cells }) => cells[codes[row]!]!),
    );
  }

  private store(position: number): CodedColumn {
    let column = this.stored[position];
    if (column === undefined) {
      this.widen(position + 1);
      column = new CodedColumn(this.count + 1);
      this.stored[position] = column;
    }
    return column;
  }

  private widen(columns: number): void {
    if (columns > MOST_COLUMNS) throw new RefusedTable("too-many-columns", MOST_COLUMNS);
    while (this.headings.length < columns) this.headings.push("");
  }

  private refuseBeyond(more: number): void {
    if (this.count + more > MOST_ROWS) throw new RefusedTable("too-many-rows", MOST_ROWS);
  }
}
