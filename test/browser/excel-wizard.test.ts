import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ExcelError } from "../hosts/excel/fake-excel/batch.ts";
import { bookOf } from "../hosts/excel/fake-excel/book.ts";
import { type DriverOptions, ExcelDriver } from "../hosts/excel/fake-excel/excel-driver.ts";
import { begin, hurryToPreview, primary } from "../hosts/excel/fake-excel/hurried-user.ts";
import { madeCustomers, madeOrders } from "../wizard/support/made-shop.ts";
import { launchBrowser } from "./support/launch-browser.ts";

// The built add-in, pane and worker and all, over a workbook of the spreadsheet engine.
let browser: Browser;
let excel: ExcelDriver;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  expect(excel.faults).toEqual([]);
  expect(excel.strangers).toEqual([]);
  await excel.close();
});

async function open(options: DriverOptions = {}) {
  const orders = madeOrders(400, (day) => day);
  excel = await ExcelDriver.open(browser, bookOf({ Orders: orders }), options);
}

const press = (name: string | RegExp) =>
  excel.pane.getByRole("button", { name, exact: typeof name === "string" }).click();

const sheets = () => {
  const { model, hidden } = excel.workbook;
  const seen = model.getters.getSheetIds().filter((id) => !hidden.has(id));
  return seen.map((id) => model.getters.getSheetName(id));
};

/** A row of the table on a sheet, as it is seen: as wide as its headings. */
const shown = (sheetId: string, row: number) => {
  const { getters } = excel.workbook.model;
  const read = (at: number) =>
    Array.from({ length: 26 }, (_, col) =>
      String(getters.getEvaluatedCell({ sheetId, col, row: at }).formattedValue),
    );
  return read(row).slice(0, read(0).indexOf(""));
};

describe("from a selected cell", () => {
  it("to a new sheet with a table and a chart, and back again", async () => {
    await open();
    await hurryToPreview(excel.pane);
    expect(sheets()).toEqual(["Orders"]);
    await press("Write to new sheet");
    await excel.pane.getByText("Your customers in three sentences").waitFor();
    expect(sheets()).toEqual(["Orders", "Waarde 29-06-2025"]);
    const made = excel.workbook.model.getters.getSheetIds()[1]!;
    expect(shown(made, 0)).toEqual(expect.arrayContaining(["customer", "CLV", "quadrant", "tactic"]));
    expect(shown(made, 400).every((text) => text !== "")).toBe(true);
    // Day, month, year as this computer writes them.
    expect(shown(made, 1).some((text) => /^\d{1,2}-\d{1,2}-20\d\d$/.test(text))).toBe(true);
    const asked = excel.workbook.log.map(({ what }) => what);
    expect(asked).toEqual(expect.arrayContaining(["tables.Add", "charts.Add", "freezePanes.FreezeRows"]));
    expect(asked.filter((what) => what.endsWith("SetPositionAt"))).toHaveLength(2);
    // The worker fetches what knows phone numbers at the first list of customers.
    await press("Prepare list");
    await excel.pane.getByText("Have these").waitFor();
    await press("Back");
    await press("Undo last run");
    await expect.poll(sheets).toEqual(["Orders"]);
  });

  it("to columns beside a customer table, with the choices kept in the workbook", async () => {
    excel = await ExcelDriver.open(browser, bookOf({ Klanten: madeCustomers(120) }));
    await hurryToPreview(excel.pane);
    await press("Write to columns");
    await excel.pane.getByText("Your customers in three sentences").waitFor();
    expect(sheets()).toEqual(["Klanten"]);
    const { getters } = excel.workbook.model;
    const heading = getters.getEvaluatedCell({ sheetId: "s0", col: 6, row: 0 }).formattedValue;
    expect(heading).not.toBe("");
    expect(getters.getEvaluatedCell({ sheetId: "s0", col: 6, row: 120 }).formattedValue).not.toBe("");
    await expect.poll(() => [...excel.workbook.settings.keys()]).toContain("waarde.choices");
  });

  it("where the blocks are too large at first, in smaller ones", async () => {
    await open();
    excel.mostBytes = 20_000;
    await hurryToPreview(excel.pane);
    await press("Write to new sheet");
    await excel.pane.getByText("Your customers in three sentences").waitFor();
    const made = excel.workbook.model.getters.getSheetIds()[1]!;
    expect(shown(made, 400).every((text) => text !== "")).toBe(true);
  });
});

describe("when Excel refuses", () => {
  it("half-way, nothing stays written and the pane says so, in Dutch", async () => {
    await open({ language: "nl-NL" });
    await hurryToPreview(excel.pane);
    excel.mostBytes = 20_000;
    let writes = 0;
    excel.onAction = (name) => {
      if (name === "set Values" && ++writes === 4) throw new ExcelError("AccessDenied");
    };
    await press("Schrijf in nieuw blad");
    await excel.pane
      .getByText("De werkmap is beveiligd")
      .or(excel.pane.getByText(/beveiligd/).first())
      .waitFor();
    expect(writes).toBeGreaterThanOrEqual(4);
    expect(sheets()).toEqual(["Orders"]);
  });

  it("because a cell is being edited, the pane says what to do, and trying again works", async () => {
    await open();
    excel.onAction = (name) => {
      if (name === "GetSelectedRanges") throw new ExcelError("InvalidOperationInCellEditMode");
    };
    await begin(excel.pane);
    await excel.pane.getByText("A cell is being edited.", { exact: false }).waitFor();
    excel.onAction = () => undefined;
    await primary(excel.pane).click();
    await expect.poll(() => primary(excel.pane).innerText()).toBe("Check columns");
  });

  it("to write at all, the pane says so before anything is written", async () => {
    await open();
    excel.workbook.ReadOnly = true;
    await hurryToPreview(excel.pane);
    await press("Write to new sheet");
    await excel.pane.getByText("You may only read this file").waitFor();
    expect(sheets()).toEqual(["Orders"]);
  });
});
