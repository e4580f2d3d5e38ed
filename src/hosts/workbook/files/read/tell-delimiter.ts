import { CsvRecords } from "./csv-records.ts";

const DELIMITERS = [",", ";", "\t", "|"] as const;
const SAMPLE = 64_000;
const ROWS = 100;

/** Excel's own hint ("sep=;") is an order to the reader, not a row. */
export function hintOf(text: string): { readonly delimiter: string; readonly length: number } | null {
  const hint = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  return hint === null ? null : { delimiter: hint[1]!, length: hint[0].length };
}

/** The separator with which most of the first rows are equally long; of equals the one that makes more columns. */
export function tellDelimiter(text: string): string {
  const isWhole = text.length <= SAMPLE;
  let best: { readonly delimiter: string; readonly score: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(rowsOf(text.slice(0, SAMPLE), delimiter, isWhole));
    if (score > 0 && (best === null || score > best.score)) best = { delimiter, score };
  }
  return best?.delimiter ?? ",";
}

function rowsOf(text: string, delimiter: string, isWhole: boolean): string[][] {
  try {
    return new CsvRecords(delimiter).push(text, isWhole).slice(0, ROWS);
  } catch {
    return [];
  }
}

function scoreOf(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let score = 0;
  for (const [columns, count] of counts) {
    score = Math.max(score, count / rows.length + Math.min(columns, 1000) / 10_000);
  }
  return score;
}
