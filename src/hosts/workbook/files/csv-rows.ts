import Papa from "papaparse";
import { RefusedFile } from "./csv-text.ts";

const MOST_ROWS = 100_000;
const MOST_CELLS = 2_000_000;

/** Text of a CSV file → its rows, all equally long; the separator is told from the text. */
export function parseCsv(text: string): string[][] {
  // Excel's own hint ("sep=;") is an order to the reader, not a row.
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const { data, errors } = Papa.parse<string[]>(hint === null ? text : text.slice(hint[0].length), {
    skipEmptyLines: "greedy",
    delimitersToGuess: [",", ";", "\t", "|"],
    ...(hint === null ? {} : { delimiter: hint[1]! }),
    preview: MOST_ROWS + 2,
  });
  if (data.length === 0) throw new RefusedFile("csvEmpty");
  const open = errors.find((error) => error.code === "MissingQuotes");
  if (open !== undefined) throw new RefusedFile("csvQuotes", (open.row ?? 0) + 1);
  const columns = data.reduce((most, row) => Math.max(most, row.length), 0);
  if (data.length > MOST_ROWS + 1 || data.length * columns > MOST_CELLS) throw new RefusedFile("csvTooLarge");
  for (const row of data) while (row.length < columns) row.push("");
  return data;
}
