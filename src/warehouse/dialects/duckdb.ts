import { type Dialect, WHITE_SPACE } from "./dialect.ts";

/** First and last character printable ASCII: nothing to trim. Six times as fast as trimming all the same. */
const NEAT = "'^[!-~].*[!-~]$'";

/** DuckDB reads no \\u escapes. */
const SPACES = `concat(${WHITE_SPACE.map((code) => `chr(${code})`).join(", ")})`;

/** DuckDB's SQL; unreadable cells become NULL, because the command counts them beforehand. */
export const duckdb: Dialect = {
  engine: "duckdb",
  float: "DOUBLE",
  text: "VARCHAR",
  integer: "BIGINT",
  floats: "DOUBLE[]",
  column: (name) => quoted(name),
  path: (parts) => parts.split(".").map(quoted).join("."),
  literal: (text) => `'${text.replaceAll("'", "''")}'`,
  amount: (expression) => `TRY_CAST(${expression} AS DOUBLE)`,
  day: (expression, timeZone) =>
    timeZone === null
      ? `CAST(TRY_CAST(${expression} AS TIMESTAMP) AS DATE)`
      : `CAST(timezone(${duckdb.literal(timeZone)}, TRY_CAST(${expression} AS TIMESTAMPTZ)) AS DATE)`,
  trimmed: (expression) => {
    const text = `CAST(${expression} AS VARCHAR)`;
    const trimmed = `NULLIF(trim(${text}, ${SPACES}), '')`;
    return `CASE WHEN regexp_matches(${text}, ${NEAT}) THEN ${text} ELSE ${trimmed} END`;
  },
  folded: (expression) => `lower(nfc_normalize(${expression}))`,
  daysBetween: (later, earlier) => `date_diff('day', ${earlier}, ${later})`,
  log10: (expression) => `log10(${expression})`,
};

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
