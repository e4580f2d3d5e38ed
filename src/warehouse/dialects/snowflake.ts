import { type Dialect, escapedWhiteSpace } from "./dialect.ts";

/**
 * Snowflake's SQL. It has no Unicode normalisation: identifiers that differ only in the composition of an accent
 * (é as one character or two) stay apart there.
 */
export const snowflake: Dialect = {
  engine: "snowflake",
  float: "DOUBLE",
  text: "VARCHAR",
  integer: "INTEGER",
  floats: "ARRAY",
  column: name,
  path: (parts) => parts.split(".").map(name).join("."),
  literal: (text) => `'${text.replace(/[\\']/g, "\\$&")}'`,
  amount: (expression) => `CAST(${expression} AS DOUBLE)`,
  day: (expression, timeZone) =>
    timeZone === null
      ? `CAST(${expression} AS DATE)`
      : `CAST(CONVERT_TIMEZONE(${snowflake.literal(timeZone)}, ${expression}) AS DATE)`,
  trimmed: (expression) => `NULLIF(TRIM(CAST(${expression} AS VARCHAR), '${escapedWhiteSpace()}'), '')`,
  folded: (expression) => `LOWER(${expression})`,
  daysBetween: (later, earlier) => `DATEDIFF('day', ${earlier}, ${later})`,
  log10: (expression) => `LOG(10, ${expression})`,
};

/** Plain names stay bare, so that Snowflake folds them to capitals as it did when the table was made. */
function name(part: string): string {
  return /^[A-Za-z_][A-Za-z0-9_$]*$/.test(part) ? part : `"${part.replaceAll('"', '""')}"`;
}
