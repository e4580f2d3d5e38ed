import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { CUSTOMER_ROWS } from "./customer-rows.ts";
import { CUSTOMERS, ORDERS } from "./grown-shop.ts";
import { ORDER_ROWS, type Row } from "./order-rows.ts";

export interface GrownExport {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The made shop as each platform exports it: headings and delimiter of its small export, rows of 90 customers. */
export const GROWN_EXPORTS: readonly GrownExport[] = [
  ...Object.entries(ORDER_ROWS).map(([file, rowOf]) => grown(file, ORDERS.map(rowOf))),
  ...Object.entries(CUSTOMER_ROWS).map(([file, rowOf]) => grown(file, CUSTOMERS.map(rowOf))),
];

function grown(file: string, rows: readonly Row[]): GrownExport {
  const text = readFileSync(new URL(`${file}.csv`, import.meta.url), "utf8").replace(/^\uFEFF/, "");
  const first = text.slice(0, text.search(/\r?\n/));
  const delimiter = first.includes(";") ? ";" : ",";
  const headings = Papa.parse<string[]>(first, { delimiter }).data[0]!;
  for (const heading of Object.keys(rows[0]!)) {
    if (!headings.includes(heading)) throw new Error(`${file} has no column ${heading}`);
  }
  const table = rows.map((row) => headings.map((heading) => row[heading] ?? ""));
  const csv = Papa.unparse([headings, ...table], { delimiter });
  return { file, bytes: new TextEncoder().encode(csv) };
}
