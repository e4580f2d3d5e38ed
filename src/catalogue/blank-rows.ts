import type { Arg } from "./arg.ts";
import type { Columns, ColumnValue } from "./read-columns.ts";

/**
 * The positions of the rows that hold something, or null when all do. With "any" a row is blank when one of its
 * required cells is; with "all" only when all of them are.
 */
export function keptRows(
  args: readonly Arg[],
  columns: Columns,
  blankWhen: "any" | "all",
): Int32Array | null {
  const required = args.flatMap((arg) => {
    const value = arg.optional ? undefined : columns.values.get(arg.name);
    return value === undefined ? [] : [blankTest(value)];
  });
  const kept = new Int32Array(columns.rows);
  let count = 0;
  for (let row = 0; row < columns.rows; row++) {
    let blanks = 0;
    for (const isBlankAt of required) if (isBlankAt(row)) blanks++;
    const blank = blankWhen === "any" ? blanks > 0 : blanks > 0 && blanks === required.length;
    if (!blank) kept[count++] = row;
  }
  return count === columns.rows ? null : kept.slice(0, count);
}

/** A column without its blank rows; the blanks of an optional number take the default. */
export function withoutBlanks(arg: Arg, value: ColumnValue, kept: Int32Array | null): ColumnValue {
  if (value instanceof Float64Array) {
    const numbers = kept === null ? value : Float64Array.from(kept, (row) => value[row]!);
    if (typeof arg.default === "number") {
      for (let row = 0; row < numbers.length; row++)
        if (Number.isNaN(numbers[row])) numbers[row] = arg.default;
    }
    return numbers;
  }
  if (kept === null) return value;
  if ("codes" in value) return { ...value, codes: Int32Array.from(kept, (row) => value.codes[row]!) };
  if (isColumns(value)) return value.map((column) => Array.from(kept, (row) => column[row]!));
  return Array.from(kept, (row) => value[row] ?? null);
}

function blankTest(value: ColumnValue): (row: number) => boolean {
  if (value instanceof Float64Array) return (row) => Number.isNaN(value[row]);
  if ("codes" in value) return (row) => value.codes[row]! < 0;
  if (isColumns(value)) return (row) => value.some((column) => column[row] === null);
  return (row) => value[row] === null;
}

function isColumns(
  value: readonly (string | null)[] | readonly (readonly (string | null)[])[],
): value is readonly (readonly (string | null)[])[] {
  return Array.isArray(value[0]);
}
