import { CsvRecords } from "./read/csv-records.ts";
import { RefusedFile } from "./read/refused-file.ts";
import { hintOf, tellDelimiter } from "./read/tell-delimiter.ts";

/** Text of a whole CSV file → its rows, all equally long; the separator is told from the text. */
export function parseCsv(text: string): string[][] {
  const hint = hintOf(text);
  const body = text.slice(hint?.length ?? 0);
  const rows = new CsvRecords(hint?.delimiter ?? tellDelimiter(body)).push(body, true);
  if (rows.length === 0) throw new RefusedFile("fileEmpty");
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of rows) while (row.length < columns) row.push("");
  return rows;
}
