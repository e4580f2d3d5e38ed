import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { RemoteHost } from "../../../../src/hosts/excel/worker/remote-host.ts";
import type { Cell } from "../../../../src/sheet/cell.ts";
import { instantOfDay } from "../../../../src/sheet/time-zone.ts";
import { launchBrowser } from "../../../browser/support/launch-browser.ts";
import { bookOf } from "./book.ts";
import type { ExcelDriver } from "./excel-driver.ts";
import { openPort } from "./port-driver.ts";

const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** A day as the port gives it: an instant in its zone. */
export const here = (text: string) =>
  instantOfDay(day(text).getTime() / 86_400_000 + 25_569, "Europe/Amsterdam");

/** A few rows with days on which clocks change, a text that looks like a formula, and a blank. */
export const ORDERS: Cell[][] = [
  ["Klant", "Datum", "Bedrag"],
  ["K-1", day("2024-03-31"), 12.5],
  ["K-2", day("2024-10-27"), -3],
  ["=geen formule", day("2025-01-01"), null],
];

export const TABLE = { sheet: "s0", row: 0, column: 0, rows: 4, columns: 3 };

/** A port for each test of a file, in one browser. */
export function usePort() {
  let browser: Browser;
  const port = {
    excel: null as unknown as ExcelDriver,
    host: null as unknown as RemoteHost,
    async open(tables: Record<string, Cell[][]> = { "Mijn orders": ORDERS }, excelApi = "1.17") {
      Object.assign(port, await openPort(browser, bookOf(tables), { excelApi }));
    },
    select(...areas: (readonly [row: number, column: number, rows: number, columns: number])[]) {
      port.excel.workbook.selected = areas.map(([row, column, rows, columns]) => ({
        sheetId: "s0",
        row,
        column,
        rows,
        columns,
      }));
    },
  };
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => port.excel?.close());
  afterAll(() => browser?.close());
  return port;
}
