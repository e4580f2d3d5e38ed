import { type Cell, isBlank, type Table } from "../sheet/cell.ts";
import { dateOf } from "../sheet/day.ts";
import type { Host, RangeAddress } from "./host.ts";

/** The cells of a range, with blank rows and columns at the end left off. */
export interface Grid {
  readonly range: RangeAddress;
  readonly table: Table;
}

export async function readGrid(host: Host, range: RangeAddress): Promise<Grid> {
  const table = await host.read(range);
  let rows = table.length;
  while (rows > 0 && table[rows - 1]!.every(isBlank)) rows--;
  let columns = 0;
  for (let row = 0; row < rows; row++) {
    const cells = table[row]!;
    for (let at = cells.length; at > columns; at--) {
      if (!isBlank(cells[at - 1])) {
        columns = at;
        break;
      }
    }
  }
  return crop({ range, table }, rows, columns);
}

/** The upper left part of a grid. */
export function crop(grid: Grid, rows: number, columns: number): Grid {
  const cut = grid.table.slice(0, rows);
  return {
    range: { ...grid.range, rows, columns },
    table: columns < grid.range.columns ? cut.map((row) => row.slice(0, columns)) : cut,
  };
}

/** One column, from a row on, of at most so many rows. */
export function columnOf(
  table: Table,
  position: number,
  from: number,
  most = Number.POSITIVE_INFINITY,
): (Cell | undefined)[] {
  const end = Math.min(table.length, from + most);
  const cells = new Array<Cell | undefined>(Math.max(0, end - from));
  for (let row = from; row < end; row++) cells[row - from] = table[row]![position];
  return cells;
}

/** "2025-06-29" of a serial day. */
export function isoDay(day: number): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}
