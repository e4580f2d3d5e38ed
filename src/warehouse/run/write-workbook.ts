import { writeFile } from "node:fs/promises";
import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { knownOrder } from "../../catalogue/names/known-label.ts";
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
  { table: "sheet_tiers", name: { en: "Tiers", nl: "Waardegroepen" }, lying: false },
  { table: "sheet_segments", name: { en: "RFM segments", nl: "RFM-segmenten" }, lying: false },
  { table: "sheet_cross", name: { en: "Segments by tier", nl: "Segmenten per waardegroep" }, lying: false },
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
  written.push(sheetOf(MODEL[language], { rows: modelRows(shop, String(asOf), language), formats: [] }));
  await writeFile(file, await writeXlsx({ sheets: written }));
}

/** A table with its headings; groups in the catalogue's order, best first. */
function listed(rows: readonly Record<string, unknown>[], language: Language): Listed {
  const columns = Object.keys(rows[0] ?? {});
  const groups = columns.filter((column) => GROUPS.includes(column));
  const place = (row: Record<string, unknown>, column: string) => knownOrder(String(row[column] ?? ""));
  const ordered = columns.includes("customer")
    ? rows
    : [...rows].sort((one, other) => {
        const parting = groups.find((column) => place(one, column) !== place(other, column));
        return parting === undefined ? 0 : place(one, parting) - place(other, parting);
      });
  const heading = columns.map((column) => headingOf(column, language));
  const cells = ordered.map((row) => columns.map((column) => cellOf(column, row[column], language)));
  return { rows: [heading, ...cells], formats: columns.map(formatOf) };
}

/** One row as name and value below each other. */
function standing(row: Record<string, unknown>, language: Language): Listed {
  const rows = Object.entries(row).map(([column, value]) => [
    headingOf(column, language),
    cellOf(column, value, language),
  ]);
  return { rows, formats: [] };
}

interface Listed {
  readonly rows: CellValue[][];
  /** Number format of each column. */
  readonly formats: readonly (string | undefined)[];
}

/** Columns by whose labels a table is ordered. */
const GROUPS = ["segment", "tier", "quadrant"];

function formatOf(column: string): string | undefined {
  if (column.startsWith("share_") || column === "alive") return "0.0%";
  if (column.endsWith("_day")) return "yyyy-mm-dd";
  return /value$|^total$|^expected_orders$|^months_active$/.test(column) ? "#,##0.00" : undefined;
}

function cellOf(column: string, value: unknown, language: Language): CellValue {
  const named = namedCell(column, value, language);
  if (named === null || named === undefined) return null;
  if (column.endsWith("_day")) return serialDay(String(named));
  return typeof named === "number" || typeof named === "boolean" ? named : String(named);
}

/** Days since 30 December 1899, as sheets count; a Date would slip a day in some zones. */
function serialDay(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
}

function sheetOf(name: string, { rows, formats }: Listed): WriteSheet {
  const columns = (rows[0] ?? []).map((_, at) => {
    const width = Math.min(48, Math.max(...rows.slice(0, 50).map((row) => widthOf(row[at]))));
    const numFmt = formats[at];
    return numFmt === undefined ? { width } : { width, numFmt };
  });
  return { name, rows, columns, freezePane: { rows: 1 } };
}

function widthOf(cell: CellValue | undefined): number {
  return typeof cell === "number" ? 12 : 2 + String(cell ?? "").length;
}
