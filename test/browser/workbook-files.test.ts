import { existsSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { serveWorkbook } from "./support/serve-workbook.ts";

const workbook = serveWorkbook();
const CDNOW = "../shared/data/cdnow_sample_transactions.csv";
const OPEN = ["File", "Open CSV"] as const;

describe("a CSV file", () => {
  it.skipIf(!existsSync(CDNOW))("of 6,919 orders opens as a sheet that formulas can use", async () => {
    const person = await workbook.open({ language: "en" });
    await person.openCsv(OPEN, CDNOW);
    await person.waitFor(async () => (await person.sheets()).length === 6, "the new sheet", 30_000);
    expect(await person.activeSheet()).toBe("cdnow_sample_transactions");
    const rows = await person.cells("A1:D6920");
    expect(rows[0]!.map((cell) => cell.value)).toEqual(["customer_id", "date", "amount", "cds"]);
    expect(rows[1]!.map((cell) => cell.shown)).toEqual(["1", "1997-01-01", "29.33", "2"]);
    expect(rows[6919]!.every((cell) => typeof cell.value === "number")).toBe(true);
    await person.type("F1", "=CUSTOMERS(A:A,B:B,C:C)");
    await person.waitFor(async () => (await person.cell("F2")).value === 1, "the customers", 30_000);
    expect((await person.shown("H2:I2"))[0]).toEqual(["01/01/1997", "12/12/1997"]);
    const customers = (await person.cells("F2:F2400")).filter(([cell]) => cell!.value !== null);
    expect(customers.length).toBeGreaterThan(2300);
    expect(person.faults).toEqual([]);
    await person.close();
  });

  it("from Excel on a Dutch Windows opens with its euros, accents and decimal commas", async () => {
    const person = await workbook.open({ language: "nl" });
    const bytes = Buffer.from(
      "Naam;Bedrag;Datum;Notitie\r\nZo\xeb;1.234,50;31-12-2025;\x80 5\r\nAn;2,25;01-02-2026;=1+1\r\n",
      "latin1",
    );
    await person.openCsv(["Bestand", "CSV of Excel"], { name: "klanten 2025.csv", bytes });
    await person.waitFor(async () => (await person.sheets()).includes("klanten 2025"), "the new sheet");
    expect(await person.shown("A1:D3")).toEqual([
      ["Naam", "Bedrag", "Datum", "Notitie"],
      ["Zoë", "1234,5", "31-12-2025", "€ 5"],
      ["An", "2,25", "01-02-2026", "=1+1"],
    ]);
    expect((await person.cell("B2")).value).toBe(1234.5);
    await person.focusGrid();
    await person.press("Control+z");
    await person.waitFor(
      async () => (await person.sheets()).length === 5,
      "one undo to take the whole sheet back",
    );
    await person.close();
  });

  it.each([
    ["empty.csv", "", "nothing in the file"],
    ["orders.xlsx", "PK\x03\x04\x00\x00", "Excel file"],
    ["photo.csv", "\x89PNG\x00\x00", "neither text nor"],
    ["torn.csv", 'a,b\n"1,2\n3,4\n', "never closes"],
  ])("%s is refused with the reason, and nothing is left behind", async (name, text, reason) => {
    const person = await workbook.open({ language: "en" });
    await person.openCsv(OPEN, { name, bytes: Buffer.from(text, "latin1") });
    const dialog = person.page.locator("dialog.trouble");
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain(reason);
    await person.press("Enter");
    await dialog.waitFor({ state: "detached" });
    expect(await person.sheets()).toHaveLength(5);
    await person.close();
  });
});

it("the workbook is saved as an xlsx that another program reads, formulas of ours as values", async () => {
  const person = await workbook.open({ language: "en" });
  const { name, bytes } = await person.download(["File", "Save as xlsx"]);
  expect(name).toBe("waarde-workbook.xlsx");
  expect(await person.page.locator(".notice").textContent()).toContain("values");
  await person.close();

  const { sheets } = await readXlsx(bytes);
  expect(sheets.map((sheet) => sheet.name)).toEqual([
    "Welcome",
    "Orders",
    "Customers",
    "Service",
    "Formulas",
  ]);
  const [greeting, orders, , , formulas] = sheets.map((sheet) => sheet.rows);
  expect(greeting![16]![2]).toBe(500);
  expect(orders![1]!.slice(0, 2)).toEqual(["WB-100234", "K-10017"]);
  expect(Number(orders![1]![3])).toBe(24.45);
  expect(formulas!.flat()).toContain("Champions");
});
