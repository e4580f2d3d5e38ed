import { type InvokeOptions, invoke } from "../../src/catalogue/index.ts";
import type { Cell } from "../../src/sheet/cell.ts";
import { SheetError } from "../../src/sheet/sheet-error.ts";

/** A column of cells as a host gives it: one cell a row. */
export function column(cells: readonly Cell[]): Cell[][] {
  return cells.map((cell) => [cell]);
}

/** The result as rows, also when it is one value. */
export function rowsOf(name: string, args: readonly unknown[], options: InvokeOptions = {}): Cell[][] {
  const result = invoke(name, args, { timeZone: "UTC", ...options });
  return Array.isArray(result) ? result : [[result]];
}

/** The message with which a call is refused. */
export function refusalOf(name: string, args: readonly unknown[], options: InvokeOptions = {}): string {
  try {
    invoke(name, args, { timeZone: "UTC", ...options });
  } catch (error) {
    if (error instanceof SheetError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error(`${name} was not refused`);
}
