import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pressOn } from "./support/hurried-person.ts";
import { serveWorkbook } from "./support/serve-workbook.ts";

const workbook = serveWorkbook();
const PACKED = resolve(process.env.WAARDE_DATA ?? "../shared/data", "online_retail.csv.gz");
if (!existsSync(PACKED)) console.log(`Big file: skipped, ${PACKED} is not on this machine`);

/** Presses the primary button until a screen with this title stands there. */
async function pressTo(page: Page, title: string): Promise<void> {
  for (let press = 0; press < 7 && (await page.locator("#pane h1").textContent()) !== title; press++) {
    await pressOn(page, 60_000);
  }
}

const number = (text: string | null) => Number((text ?? "").replace(/[^\d.-]/g, ""));

describe.skipIf(!existsSync(PACKED))("Online Retail, 541,909 lines", () => {
  let folder: string;
  let file: string;
  let lines: string[][];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "waarde-"));
    file = join(folder, "online_retail.csv");
    const text = gunzipSync(readFileSync(PACKED)).toString("utf8");
    writeFileSync(file, text);
    lines = Papa.parse<string[]>(text, { skipEmptyLines: true }).data.slice(1);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("goes from the file through the pane to a result sheet; the counts are those of plain code", async () => {
    const person = await workbook.open({ language: "en" });
    const { page } = person;
    await person.openCsv(["File", "Open CSV"], file);
    await page.locator("#pane .wa-sheet").waitFor({ timeout: 60_000 });
    expect(await person.sheets()).toHaveLength(5);
    expect(await page.locator("#waarde-range").inputValue()).toContain("A1:H541910");
    await pressTo(page, "What we leave out");
    await page.locator("#pane .wa-meter").waitFor({ timeout: 60_000 });

    const count = async (title: string) =>
      number(await page.locator("#pane .wa-quality > li", { hasText: title }).locator(".wa-n").textContent());
    const seen = new Set<string>();
    const duplicates = new Set<string[]>();
    for (const line of lines) {
      const text = line.join("\t");
      if (seen.has(text)) duplicates.add(line);
      seen.add(text);
    }
    const nobody = lines.filter((line) => line[6]!.trim() === "" && !duplicates.has(line));
    const cancelled = lines.filter((line) => line[0]!.startsWith("C"));
    expect(duplicates.size).toBe(5268);
    expect(await count("Exact duplicates")).toBe(duplicates.size);
    expect(await count("No customer")).toBe(nobody.length);
    expect(await count("Numbers with C")).toBe(cancelled.length);
    const used = await page.locator("#pane .wa-legend").textContent();
    const [kept, left] = /([\d,]+) rows used([\d,]+) left out/.exec(used!)!.slice(1).map(number);
    expect(kept! + left!).toBe(lines.length);

    await page
      .locator("#pane .wa-quality > li", { hasText: "Exact duplicates" })
      .getByRole("button", { name: "Show rows" })
      .click();
    await page.locator("#pane .wa-found button").first().click();
    await page.locator("dialog.trouble dl").waitFor();
    expect(await page.locator("dialog.trouble dt").allTextContents()).toContain("InvoiceNo");
    await person.press("Escape");

    await pressTo(page, "Preview");
    await page.locator("#pane .wa-plot").waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "Write to new sheet" }).click();
    await page.getByText(/Your customers in/).waitFor({ timeout: 60_000 });
    const sheets = await person.sheets();
    expect(sheets).toHaveLength(6);
    const top = await person.shown("A1:F1", sheets[5]);
    expect(top[0]).toContain("customer");
    const last = await person.cells("A2:A4400", sheets[5]);
    const customers = last.filter(([cell]) => cell!.value !== null && cell!.value !== "").length;
    const buyers = new Set(
      lines
        .filter((line) => line[6] !== "" && Number(line[3]) > 0 && Number(line[5]) > 0)
        .map((line) => line[6]),
    );
    expect(customers).toBeGreaterThan(buyers.size - 100);
    expect(customers).toBeLessThanOrEqual(buyers.size);
    await page.getByRole("button", { name: "Undo last run" }).click();
    await person.waitFor(async () => (await person.sheets()).length === 5, "the sheet to be taken back");
    expect(person.faults).toEqual([]);
    await person.close();
  }, 180_000);

  it("can be stopped while it is read, and nothing is left behind", async () => {
    const person = await workbook.open({ language: "nl" });
    const twice = join(folder, "twice.csv");
    const text = readFileSync(file, "utf8");
    writeFileSync(twice, text + text.slice(text.indexOf("\n") + 1));
    await person.openCsv(["Bestand", "CSV of Excel"], twice);
    const dialog = person.page.locator("dialog.trouble");
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain("twice.csv openen");
    await dialog.getByRole("button", { name: "Annuleren" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await person.sheets()).toHaveLength(5);
    await expect.poll(() => person.page.workers().length).toBe(0);
    expect(person.faults).toEqual([]);
    await person.close();
  }, 60_000);
});

it("a file that is dropped on the page opens, an xlsx too", async () => {
  const person = await workbook.open({ language: "en" });
  const { writeXlsx } = await import("hucre/xlsx");
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Orders",
        rows: [
          ["customer", "date"],
          ["Zoë", new Date(Date.UTC(2025, 5, 29))],
          ["=1+1", null],
        ],
      },
      { name: "More", rows: [["a"], [1.5]] },
    ],
  });
  const transfer = await person.page.evaluateHandle(
    (data) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(data)], "shop.xlsx"));
      return carried;
    },
    [...bytes],
  );
  await person.page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await person.waitFor(async () => (await person.sheets()).length === 7, "both sheets");
  expect(await person.shown("A1:B3", "Orders (2)")).toEqual([
    ["customer", "date"],
    ["Zoë", "29/06/2025"],
    ["=1+1", ""],
  ]);
  expect((await person.cell("A2", "More")).value).toBe(1.5);
  expect(person.faults).toEqual([]);
  await person.close();
}, 30_000);
