import { type ColumnarTable, OrderTable } from "../core/orders/table/order-table.ts";
import { type Cell, isBlank } from "../sheet/cell.ts";
import { dateOf } from "../sheet/day.ts";
import { textOf } from "../sheet/read-texts.ts";
import type { Host, RangeAddress } from "./host.ts";

/**
 * The cells of a range by column, with blank rows and columns at the end left off: the first row, which may
 * hold headings, apart from the rest, of which each different cell is kept once.
 */
export interface Grid {
  readonly range: RangeAddress;
  readonly first: readonly (Cell | undefined)[];
  readonly rest: ColumnarTable;
}

export async function readGrid(host: Host, range: RangeAddress): Promise<Grid> {
  const held = host.held?.(range) ?? null;
  if (held !== null) return held;
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
  const rest = new OrderTable();
  rest.addRows(table.slice(1, rows));
  return { range: { ...range, rows, columns }, first: rows > 0 ? table[0]! : [], rest };
}

/** The columns of a grid up to a width. */
export function narrow(grid: Grid, columns: number): Grid {
  return { ...grid, range: { ...grid.range, columns } };
}

/** The rows of data as a table: those below the headings, or all where there are none. */
export function bodyOf({ range, first, rest }: Grid, header: boolean): ColumnarTable {
  const positions = Array.from({ length: range.columns }, (_, position) => position);
  if (header) {
    const headings = positions.map((position) => textOf(first[position]) ?? "");
    return { headings, rows: Math.max(0, range.rows - 1), column: (position) => rest.column(position) };
  }
  const whole = new OrderTable();
  whole.addColumns(
    positions.map((position) => {
      const { codes, cells } = rest.column(position);
      return [first[position] ?? null, ...Array.from(codes, (code) => cells[code]!)];
    }),
  );
  return {
    headings: positions.map(() => ""),
    rows: range.rows,
    column: (position) => whole.column(position),
  };
}

/** One column, from a row of the grid on, of at most so many rows. */
export function columnOf(
  { range, first, rest }: Grid,
  position: number,
  from: number,
  most = Number.POSITIVE_INFINITY,
): (Cell | undefined)[] {
  const end = Math.min(range.rows, from + most);
  const { codes, cells } = rest.column(position);
  const column = new Array<Cell | undefined>(Math.max(0, end - from));
  for (let row = from; row < end; row++)
    column[row - from] = row === 0 ? first[position] : cells[codes[row - 1]!];
  return column;
}

/** "2025-06-29" of a serial day. */
export function isoDay(day: number): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}
