import { writeFile } from "node:fs/promises";
import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Language, Text } from "../../catalogue/text.ts";
import type { FittedShop } from "../home/fit-merged.ts";
import { own, type WarehouseSettings } from "../sql/settings.ts";
import type { DuckdbSession } from "./duckdb-session.ts";
import { modelRows } from "./model-rows.ts";
import { headingOf, namedCell } from "./result-names.ts";

/** The tables of the result, a sheet each, in the order of the tabs. */
const sheets: readonly { readonly table: string; readonly name: Text; readonly lying: boolean }[] = [
  { table: "sheet_base", name: { en: "Base", nl: "Klantenbestand" }, lying: true },
  { table: "sheet_quadrants", name: { en: "Quadrants", nl: "Kwadranten" }, lying: false },
  { table: "sheet_tiers", name: { en: "Tiers", nl: "Niveaus" }, lying: false },
  { table: "sheet_segments", name: { en: "RFM segments", nl: "RFM-segmenten" }, lying: false },
  { table: "sheet_cross", name: { en: "Segments by tier", nl: "Segmenten per niveau" }, lying: false },
  { table: "sheet_rfm", name: { en: "RFM scores", nl: "RFM-scores" }, lying: false },
  { table: "sheet_best", name: { en: "Best customers", nl: "Beste klanten" }, lying: false },
  { table: "borders", name: { en: "Borders", nl: "Grenzen" }, lying: true },
];
const MODEL: Text = { en: "Model", nl: "Model" };

/** Writes what the sheet shows, and the model as CLV_MODEL would, as an Excel workbook. */
export async function writeWorkbook(
  file: string,
  session: DuckdbSession,
  settings: WarehouseSettings,
  shop: FittedShop,
  language: Language,
): Promise<void> {
  const written: WriteSheet[] = [];
  for (const { table, name, lying } of sheets) {
    const rows = await session.rows(`SELECT * FROM ${own(settings, table)}`);
    written.push(sheetOf(name[language], lying ? standing(rows[0] ?? {}, language) : listed(rows, language)));
  }
  const [{ as_of: asOf } = {}] = await session.rows(`SELECT as_of FROM ${own(settings, "totals")}`);
  written.push(sheetOf(MODEL[language], modelRows(shop, String(asOf), language)));
  await writeFile(file, await writeXlsx({ sheets: written }));
}

/** A table with its headings. */
function listed(rows: readonly Record<string, unknown>[], language: Language): CellValue[][] {
  const columns = Object.keys(rows[0] ?? {});
  const heading = columns.map((column) => headingOf(column, language));
  return [heading, ...rows.map((row) => columns.map((column) => cellOf(column, row[column], language)))];
}

/** One row as name and value below each other. */
function standing(row: Record<string, unknown>, language: Language): CellValue[][] {
  return Object.entries(row).map(([column, value]) => [
    headingOf(column, language),
    cellOf(column, value, language),
  ]);
}

function cellOf(column: string, value: unknown, language: Language): CellValue {
  const named = namedCell(column, value, language);
  if (named === null || named === undefined) return null;
  return typeof named === "number" || typeof named === "boolean" ? named : String(named);
}

function sheetOf(name: string, rows: CellValue[][]): WriteSheet {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.min(48, Math.max(...rows.slice(0, 50).map((row) => widthOf(row[at])))),
  );
  return { name, rows, columns: widths.map((width) => ({ width })), freezePane: { rows: 1 } };
}

function widthOf(cell: CellValue | undefined): number {
  return typeof cell === "number" ? 12 : 2 + String(cell ?? "").length;
}
