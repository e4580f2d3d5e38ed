import { hasHeader } from "../../sheet/header.ts";
import { textOf } from "../../sheet/read-texts.ts";
import { columnOf, type Grid } from "../grid.ts";
import type { ColumnSeen } from "../inspection.ts";
import { columnLetters } from "../range-text.ts";
import { type ColumnProfile, profileColumn } from "./profile-column.ts";
import type { ColumnLook } from "./recognise-roles.ts";

/** Rows from the top in which a column shows what it is; a wide export has far more. */
const PROFILED_ROWS = 5000;

/** Told from the values below the first row, as for the functions (functions.md, headers). */
export function headerOf(grid: Grid, timeZone: string): boolean {
  if (grid.range.rows < 2) return true;
  const columns = Array.from({ length: grid.range.columns }, (_, at) => {
    const profile = profileColumn(columnOf(grid, at, 1, PROFILED_ROWS), timeZone);
    return { kind: kindOf(profile), cells: columnOf(grid, at, 0, 200) };
  });
  return hasHeader(columns);
}

function kindOf(profile: ColumnProfile): "number" | "date" | "text" | "identifier" {
  if (profile.dates >= 0.5) return "date";
  if (profile.addresses >= 0.5) return "identifier";
  return profile.numbers >= 0.5 ? "number" : "text";
}

export function columnsSeen(grid: Grid, header: boolean): ColumnSeen[] {
  return Array.from({ length: grid.range.columns }, (_, position) => ({
    position,
    header: (header ? textOf(grid.first[position]) : null) ?? columnLetters(grid.range.column + position),
  }));
}

export function looksOf(grid: Grid, header: boolean, timeZone: string): ColumnLook[] {
  return columnsSeen(grid, header).map((column) => ({
    header: header ? column.header : "",
    profile: profileColumn(columnOf(grid, column.position, header ? 1 : 0, PROFILED_ROWS), timeZone),
  }));
}
