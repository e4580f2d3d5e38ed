import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { hurry, undoButton } from "./support/hurried-person.ts";
import { serveWorkbook } from "./support/serve-workbook.ts";
import type { WorkbookDriver } from "./support/workbook-driver.ts";

const workbook = serveWorkbook();
const CDNOW = resolve("../shared/data/cdnow_sample_transactions.csv");

/** All that stands on a sheet, as it is seen. */
const everything = (person: WorkbookDriver, sheet: string) => person.shown("A1:Z1300", sheet);

describe("the wizard in the workbook", () => {
  it("writes a tactic for every customer of the sample orders in under ten clicks, and takes it back", async () => {
    const person = await workbook.open({ language: "nl" });
    const before = await person.sheets();
    const orders = await everything(person, "Bestellingen");
    await person.page.getByRole("button", { name: "Open de voorbeeldwinkel" }).click();
    expect(1 + (await hurry(person.page))).toBeLessThan(10);

    const sheet = (await person.sheets()).find((name) => !before.includes(name))!;
    expect(sheet).toMatch(/^Waarde \d{2}-\d{2}-\d{4}$/);
    const [headings, ...rows] = await everything(person, sheet);
    const column = (name: string) =>
      rows.map((row) => row[headings!.indexOf(name)]!).filter((text) => text !== "");
    expect(column("klant").length).toBeGreaterThan(1_100);
    expect(column("tactiek")).toHaveLength(column("klant").length);
    const quadrants = new Set(column("kwadrant").map((name) => name.replace(/ \(.*\)$/, "")));
    expect(quadrants).toEqual(
      new Set(["Koesteren", "Verdiepen", "Laten groeien", "Efficiënt bedienen", "Te vroeg"]),
    );
    expect(await everything(person, "Bestellingen")).toEqual(orders);

    await undoButton(person.page).click();
    await person.waitFor(async () => !(await person.sheets()).includes(sheet), "the new sheet to be gone");
    expect(await person.sheets()).toEqual(before);
    expect(person.faults).toEqual([]);
    await person.close();
  }, 60_000);

  it("writes beside a table of customers, and undo leaves the table as it was", async () => {
    const person = await workbook.open({ language: "en" });
    const { page } = person;
    await person.goToSheet("Customers");
    await person.goTo("C5");
    const before = await everything(person, "Customers");
    await page.getByRole("button", { name: /Who are my best customers/ }).click();
    await hurry(page);
    const after = await everything(person, "Customers");
    const added = after[0]!.filter((heading, at) => heading !== before[0]![at]);
    expect(added).toEqual(expect.arrayContaining(["CLV", "quadrant", "tactic"]));
    expect(after.map((row) => row.slice(0, 12))).toEqual(before.map((row) => row.slice(0, 12)));

    await undoButton(page).click();
    await person.waitFor(
      async () => (await person.shown("M1:N2", "Customers")).flat().join("") === "",
      "undo",
    );
    expect(await everything(person, "Customers")).toEqual(before);
    expect(person.faults).toEqual([]);
    await person.close();
  }, 60_000);

  it.skipIf(!existsSync(CDNOW))(
    "segments cdnow_sample_transactions.csv the same way",
    async () => {
      const person = await workbook.open({ language: "en" });
      await person.openCsv(["File", "Open CSV"], CDNOW);
      await person.waitFor(async () => (await person.sheets()).length === 6, "the file as a sheet");
      const before = await person.sheets();
      await person.page.getByRole("button", { name: /Who are my best customers/ }).click();
      await hurry(person.page);
      const sheet = (await person.sheets()).find((name) => !before.includes(name))!;
      const [headings, ...rows] = await person.shown("A1:Z2400", sheet);
      const tactics = rows.map((row) => row[headings!.indexOf("tactic")]!).filter((text) => text !== "");
      // 2,357 customers, 8 of whom never paid anything.
      expect(tactics).toHaveLength(2_349);
      await undoButton(person.page).click();
      await person.waitFor(async () => (await person.sheets()).length === 6, "the new sheet to be gone");
      expect(person.faults).toEqual([]);
      await person.close();
    },
    60_000,
  );
});
