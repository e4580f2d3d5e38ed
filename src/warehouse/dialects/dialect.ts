/** The engines for which SQL is written. */
export const engines = ["bigquery", "snowflake", "duckdb"] as const;

export type Engine = (typeof engines)[number];

/** Where the engines differ; all else in the SQL is one text for the three. */
export interface Dialect {
  readonly engine: Engine;
  /** Names of the column types. */
  readonly float: string;
  readonly text: string;
  readonly integer: string;
  readonly floats: string;

  /** A column name of the user's, quoted. */
  column(name: string): string;
  /** The path of a table or function, parts parted by points, quoted. */
  path(parts: string): string;
  /** A text as a literal. */
  literal(text: string): string;
  /** An amount of the source as a float; stops the query (DuckDB: gives NULL) on unreadable text. */
  amount(expression: string): string;
  /** The calendar day of a date, timestamp or ISO text; in the zone when one is given, else as written. */
  day(expression: string, timeZone: string | null): string;
  /** Text without white space around it, as JavaScript's trim; NULL when nothing is left. */
  trimmed(expression: string): string;
  /** The text by which identifiers compare: case and Unicode form ignored. */
  folded(expression: string): string;
  /** Whole days from one date to another. */
  daysBetween(later: string, earlier: string): string;
  /** Logarithm to base 10. */
  log10(expression: string): string;
}

/** What JavaScript's trim takes away. */
export const WHITE_SPACE = [
  ...[9, 10, 11, 12, 13, 32, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff],
  ...Array.from({ length: 11 }, (_, i) => 0x2000 + i),
];

/** The white space as \uXXXX escapes, which BigQuery and Snowflake read in a plain literal. */
export function escapedWhiteSpace(): string {
  return WHITE_SPACE.map((code) => `\\u${code.toString(16).padStart(4, "0")}`).join("");
}

/** A number as a float of full precision: decimal literals are fixed-point in Snowflake and DuckDB. */
export function floatLiteral(dialect: Dialect, value: number): string {
  return `CAST('${value}' AS ${dialect.float})`;
}

/** A day as a date literal. */
export function dateLiteral(isoDay: string): string {
  return `DATE '${isoDay}'`;
}
