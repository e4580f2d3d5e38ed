import type { Column } from "../sheet/column-reading.ts";
import { hasHeader } from "../sheet/header.ts";
import type { Identifiers } from "../sheet/read-identifiers.ts";
import { type Arg, columnKinds } from "./arg.ts";
import { knownLabel } from "./names/known-label.ts";
import type { Problem } from "./problem.ts";
import { columnOf, type RawArgument } from "./raw-argument.ts";
import {
  type ColumnSource,
  readDateColumn,
  readIdentifierColumn,
  readNumberColumn,
  readTextColumn,
} from "./read-column.ts";

/** What a column argument may become. */
export type ColumnValue =
  | Float64Array
  | Identifiers
  | (string | null)[]
  | readonly (readonly (string | null)[])[];

/** All column arguments of one call, lined up: read, but blank rows are still in. */
export interface Columns {
  /** By name of the argument; an argument that was left out is not there. */
  readonly values: ReadonlyMap<string, ColumnValue>;
  /** Rows of the longest range as the host gave it, trailing blanks included; 1 without any range. */
  readonly height: number;
  /** Rows of data: down to the last filled one, the header taken off. */
  readonly rows: number;
  readonly header: boolean;
  /** True when every column argument is a single value. */
  readonly single: boolean;
  /** The text in the header above an argument. */
  readonly headers: ReadonlyMap<string, string>;
}

interface Source {
  readonly arg: Arg;
  readonly columns: readonly Column[];
  /** Rows of the range; 0 for a single value. */
  readonly height: number;
}

export function readColumns(
  args: readonly Arg[],
  raw: readonly RawArgument[],
  timeZone: string,
  problems: Problem[],
  elsewhere: ReadonlySet<string> = new Set(),
): Columns {
  const sources = args.flatMap((arg, at) => {
    const source = columnKinds.has(arg.kind) ? sourceOf(arg, raw[at]!, problems) : null;
    return source === null ? [] : [source];
  });
  const ranges = sources.filter((source) => source.height > 0);
  const single = ranges.length === 0;
  const height = single ? 1 : Math.max(...ranges.map((range) => range.height));
  const filled = single ? 1 : Math.max(...ranges.map(filledRows));
  addUnequal(ranges, problems);

  // A header may stand over nothing yet: an open range over a table that is still empty.
  const room = filled > 1 || (filled === 1 && height > 1);
  const header = room && hasHeader(ranges.flatMap(headerColumns)) && !beginsWithLabel(ranges, elsewhere);
  const start = header ? 1 : 0;
  const rows = filled - start;
  const values = new Map<string, ColumnValue>();
  const headers = new Map<string, string>();
  for (const { arg, columns, height } of sources) {
    const read = columns.map((column): ColumnSource => {
      const cells = height === 0 ? column : dataCells(column, start, rows);
      return { arg, cells, timeZone, rowOf: (at) => (height === 0 ? undefined : start + at + 1) };
    });
    values.set(
      arg.name,
      height === 0 ? repeated(readSource(read, problems), rows) : readSource(read, problems),
    );
    if (header && height > 0) headers.set(arg.name, String(columns[0]![0] ?? "").trim());
  }
  return { values, height, rows, header, single, headers };
}

function sourceOf(arg: Arg, raw: RawArgument, problems: Problem[]): Source | null {
  const most = arg.kind === "text-columns" ? 2 : 1;
  if (raw.shape === "omitted" || (raw.shape === "single" && raw.cell === null && arg.optional)) {
    if (!arg.optional) problems.push({ key: "missing", argument: arg.name });
    if (arg.default === undefined) return null;
    return { arg, columns: [[arg.default]], height: 0 };
  }
  if (raw.shape === "single") return { arg, columns: [[raw.cell]], height: 0 };
  if (raw.width > most) {
    problems.push({ key: "too-many-columns", argument: arg.name, count: raw.width, most });
    return null;
  }
  const columns = Array.from({ length: raw.width }, (_, at) => columnOf(raw.table, at));
  // Two texts side by side in one row are a single pair, not a range.
  return { arg, columns, height: raw.table.length };
}

/** The cells under the header, filled up with blanks to the rows of the longest column. */
function dataCells(column: Column, start: number, rows: number): Column {
  if (start === 0 && column.length === rows) return column;
  const cells = column.slice(start);
  while (cells.length < rows) cells.push(null);
  return cells;
}

function filledRows(source: Source): number {
  return Math.max(...source.columns.map((column) => column.length));
}

/** A range is too short when another holds data further down. */
function addUnequal(ranges: readonly Source[], problems: Problem[]): void {
  if (ranges.length === 0) return;
  const longest = ranges.reduce((best, range) => (filledRows(range) > filledRows(best) ? range : best));
  for (const range of ranges) {
    if (range.height >= filledRows(longest)) continue;
    problems.push({
      key: "unequal-columns",
      argument: range.arg.name,
      rows: range.height,
      other: longest.arg.name,
      otherRows: longest.height,
    });
  }
}

function headerColumns(source: Source) {
  const kinds = { numbers: "number", dates: "date", identifiers: "identifier" } as const;
  const kind = kinds[source.arg.kind as keyof typeof kinds] ?? "text";
  return source.columns.map((cells) => ({ kind, cells }));
}

/**
 * Where only texts can tell, a name of the catalogue in row 1 ("Champions") is data, not a heading; so is a text
 * that recurs below in another list of the call.
 */
function beginsWithLabel(ranges: readonly Source[], elsewhere: ReadonlySet<string>): boolean {
  const texts = ranges.filter(({ arg }) => arg.kind === "texts" || arg.kind === "text-columns");
  const onlyTexts = ranges.every((range) => texts.includes(range) || range.arg.kind === "identifiers");
  const first = texts.flatMap(({ columns }) => columns.map((cells) => cells[0]));
  const isData = (text: string) => knownLabel(text) !== undefined || elsewhere.has(text.trim().toLowerCase());
  return onlyTexts && first.some((cell) => typeof cell === "string" && isData(cell));
}

function readSource(sources: readonly ColumnSource[], problems: Problem[]): ColumnValue {
  const source = sources[0]!;
  switch (source.arg.kind) {
    case "numbers":
      return readNumberColumn(source, problems);
    case "dates":
      return readDateColumn(source, problems);
    case "identifiers":
      return readIdentifierColumn(source, problems);
    case "text-columns":
      return sources.map((column) => readTextColumn(column, problems));
    default:
      return readTextColumn(source, problems);
  }
}

/** A single value beside ranges holds for every row. */
function repeated(value: ColumnValue, rows: number): ColumnValue {
  if (value instanceof Float64Array) return new Float64Array(rows).fill(value[0]!);
  if ("codes" in value) return { ...value, codes: new Int32Array(rows).fill(value.codes[0]!) };
  if (Array.isArray(value[0])) return value.map((column) => new Array(rows).fill(column![0]));
  return new Array(rows).fill(value[0]);
}
