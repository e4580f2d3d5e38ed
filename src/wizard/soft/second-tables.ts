import type { ColumnarTable } from "../../core/orders/table/order-table.ts";
import { isBlank } from "../../sheet/cell.ts";
import { textOf } from "../../sheet/read-texts.ts";
import { bodyOf, type Grid, readGrid } from "../grid.ts";
import { hashGrid } from "../hash-grid.ts";
import type { Host, RangeAddress } from "../host.ts";
import type { Place } from "../problem.ts";
import { problemOf } from "../problem-error.ts";
import { headerOf } from "../recognise/look-at-columns.ts";
import { sheetOfLabel } from "../sheet-name.ts";
import { headingsIn } from "./headings-in.ts";

/** A second table as it was read. */
export interface SecondRead {
  readonly grid: Grid;
  readonly header: boolean;
  readonly body: ColumnarTable;
  readonly headings: ReadonlyMap<string, number>;
  readonly place: Place;
  readonly sheet: string;
  readonly hash: string;
  /** Something stands right below the range. */
  readonly grown: boolean;
}

/** Nothing can be read there any more. */
export interface SecondGone {
  readonly gone: true;
  readonly label: string;
}

/** Remembers the second table that was read last, so that dragging a slider need not read the sheet again. */
export class SecondTables {
  private last: { readonly key: string; readonly read: SecondRead | SecondGone } | null = null;

  constructor(private readonly host: Host) {}

  async of(range: RangeAddress): Promise<SecondRead | SecondGone> {
    return this.last?.key === JSON.stringify(range) ? this.last.read : this.fresh(range);
  }

  /** Reads the cells as they stand now. */
  async fresh(range: RangeAddress): Promise<SecondRead | SecondGone> {
    const read = await this.read(range);
    const { last } = this;
    const key = JSON.stringify(range);
    const same = last?.key === key && "hash" in last.read && "hash" in read && last.read.hash === read.hash;
    if (!same) this.last = { key, read };
    return this.last!.read;
  }

  forget(): void {
    this.last = null;
  }

  private async read(range: RangeAddress): Promise<SecondRead | SecondGone> {
    const { host } = this;
    try {
      const grid = await readGrid(host, range);
      if (grid.range.rows < 2) return { gone: true, label: host.label(range) };
      const header = headerOf(grid, host.timeZone);
      const label = host.label(grid.range);
      return {
        grid,
        header,
        body: bodyOf(grid, header),
        headings: headingsIn(grid, header),
        place: { range: grid.range, label },
        sheet: sheetOfLabel(label),
        hash: hashGrid(grid),
        grown: await this.standsBelow(range),
      };
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (problem.key === "host" && problem.reason === "sheet-gone")
        return { gone: true, label: labelOf(host, range) };
      throw thrown;
    }
  }

  private async standsBelow(range: RangeAddress): Promise<boolean> {
    try {
      const [below] = await this.host.read({ ...range, row: range.row + range.rows, rows: 1 });
      return below?.some((cell) => !isBlank(cell) && textOf(cell) !== null) ?? false;
    } catch {
      // The range ends with the sheet.
      return false;
    }
  }
}

/** A host may not know how to name what is gone. */
function labelOf(host: Host, range: RangeAddress): string {
  try {
    return host.label(range);
  } catch {
    return "";
  }
}
