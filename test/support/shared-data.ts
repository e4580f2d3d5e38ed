import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";

const folder = fileURLToPath(new URL("../../../shared/data/", import.meta.url));

/** Whether a file of ../shared/data is on this machine; it is never part of the project. */
export function hasSharedData(file: string): boolean {
  return existsSync(folder + file);
}

/** The rows of a CSV file of ../shared/data (gzipped or not), texts as they stand in the file. */
export function sharedRows(file: string): string[][] {
  const bytes = readFileSync(folder + file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}
