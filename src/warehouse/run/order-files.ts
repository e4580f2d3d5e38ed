import { existsSync } from "node:fs";
import { duckdb } from "../dialects/duckdb.ts";
import { UnusableOrders } from "./unusable-orders.ts";

/** How cells of CSV files are written. */
export interface FileManners {
  /** strptime format of the dates; null: ISO (2024-12-31, with or without a time). */
  readonly dateFormat: string | null;
  /** 1.234,56 instead of 1234.56. */
  readonly decimalComma: boolean;
  readonly date: string;
  readonly amount: string;
}

/** CSV (also TSV, gzipped) or Parquet files as one source, after FROM. Cells of CSV stay text: "007" is not 7. */
export function orderFiles(files: readonly string[], manners: FileManners): string {
  for (const file of files) {
    if (!existsSync(file)) throw new UnusableOrders(`There is no file ${file}.`);
  }
  const parquet = files.filter((file) => /\.(parquet|pq)$/i.test(file)).length;
  const list = `[${files.map((file) => duckdb.literal(file)).join(", ")}]`;
  if (parquet === files.length) return readAs(`read_parquet(${list})`, manners);
  if (parquet > 0)
    throw new UnusableOrders("The files are partly Parquet and partly CSV; give one kind at a time.");
  return readAs(`read_csv(${list}, all_varchar = true, header = true)`, manners);
}

function readAs(scan: string, { dateFormat, decimalComma, date, amount }: FileManners): string {
  const replaced: string[] = [];
  if (dateFormat !== null) {
    const cell = `CAST(${duckdb.column(date)} AS VARCHAR)`;
    replaced.push(`try_strptime(${cell}, ${duckdb.literal(dateFormat)}) AS ${duckdb.column(date)}`);
  }
  if (decimalComma) {
    const cell = `CAST(${duckdb.column(amount)} AS VARCHAR)`;
    replaced.push(`replace(replace(${cell}, '.', ''), ',', '.') AS ${duckdb.column(amount)}`);
  }
  return replaced.length === 0 ? scan : `(SELECT * REPLACE (${replaced.join(", ")}) FROM ${scan})`;
}
