import type { Grid } from "../grid.ts";
import { columnsSeen } from "../recognise/look-at-columns.ts";

/** Position of each heading, or of the letters of a column without one; a repeated heading counts once. */
export function headingsIn(grid: Grid, header: boolean): Map<string, number> {
  const headings = new Map<string, number>();
  for (const { header: heading, position } of columnsSeen(grid, header)) {
    if (!headings.has(heading)) headings.set(heading, position);
  }
  return headings;
}
