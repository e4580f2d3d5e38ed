import { type Dialect, escapedWhiteSpace } from "./dialect.ts";

/** GoogleSQL as BigQuery speaks it. */
export const bigquery: Dialect = {
  engine: "bigquery",
  float: "FLOAT64",
  text: "STRING",
  integer: "INT64",
  floats: "ARRAY<FLOAT64>",
  column: (name) => quoted(name),
  path: (parts) => quoted(parts),
  literal: (text) => `'${text.replace(/[\\']/g, "\\$&")}'`,
  amount: (expression) => `CAST(${expression} AS FLOAT64)`,
  day: (expression, timeZone) =>
    timeZone === null
      ? `CAST(${expression} AS DATE)`
      : `DATE(CAST(${expression} AS TIMESTAMP), ${bigquery.literal(timeZone)})`,
  trimmed: (expression) => `NULLIF(TRIM(CAST(${expression} AS STRING), '${escapedWhiteSpace()}'), '')`,
  folded: (expression) => `LOWER(NORMALIZE(${expression}, NFC))`,
  daysBetween: (later, earlier) => `DATE_DIFF(${later}, ${earlier}, DAY)`,
  log10: (expression) => `LOG10(${expression})`,
};

/** Backquotes may hold any path; a backquote or backslash inside would be an escape, and no name has one. */
function quoted(name: string): string {
  if (/[`\\\n]/.test(name)) throw new Error(`BigQuery has no name such as ${JSON.stringify(name)}.`);
  return `\`${name}\``;
}
