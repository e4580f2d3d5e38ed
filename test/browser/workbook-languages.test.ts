import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { hurry, undoButton } from "./support/hurried-person.ts";
import { serveWorkbook } from "./support/serve-workbook.ts";
import type { WorkbookDriver } from "./support/workbook-driver.ts";

const workbook = serveWorkbook();
const RETAIL = resolve(process.env.WAARDE_DATA ?? "../shared/data", "online_retail.csv.gz");
/** Lines of the extract: four days of December 2010. */
const LINES = 12_000;

const WORDS = {
  en: {
    sample: "Open the sample shop",
    best: /Who are my best customers/,
    open: ["File", "Open CSV"],
    tiers: ["Very profitable", "Profitable", "Less profitable"],
    headings: ["customer", "CLV", "tier"],
    says: /^Your customers in/,
  },
  nl: {
    sample: "Open de voorbeeldwinkel",
    best: /Wie zijn mijn beste klanten/,
    open: ["Bestand", "CSV of Excel"],
    tiers: ["Zeer winstgevend", "Winstgevend", "Minder winstgevend"],
    headings: ["klant", "CLV"],
    says: /^Je klanten in/,
  },
} as const;

/** From the screen with the range to the written sheet, and back. */
async function wholeWizard(person: WorkbookDriver, language: "en" | "nl"): Promise<void> {
  const { page } = person;
  const words = WORDS[language];
  const before = await person.sheets();
  await hurry(page);
  expect(await page.locator("#pane h1").textContent()).toMatch(words.says);
  const [sheet] = (await person.sheets()).filter((name) => !before.includes(name));
  const [headings, ...rows] = await person.shown("A1:Z400", sheet);
  expect(headings).toEqual(expect.arrayContaining([...words.headings]));
  const cells = new Set(rows.flat());
  for (const tier of words.tiers) expect(cells).toContain(tier);
  await undoButton(page).click();
  await person.waitFor(
    async () => (await person.sheets()).length === before.length,
    "the sheet to be taken back",
  );
  expect(person.faults).toEqual([]);
}

describe.each(["en", "nl"] as const)("the whole wizard in %s", (language) => {
  it("on the sample shop", async () => {
    const person = await workbook.open({ language });
    await person.page.getByRole("button", { name: WORDS[language].sample }).click();
    await wholeWizard(person, language);
    await person.close();
  });

  it.skipIf(!existsSync(RETAIL))("on an extract of Online Retail", async () => {
    const text = gunzipSync(readFileSync(RETAIL)).toString("utf8");
    const extract = text.split("\n", LINES + 1).join("\n");
    const person = await workbook.open({ language });
    const bytes = Buffer.from(extract, "utf8");
    await person.openCsv(WORDS[language].open, { name: "retail.csv", bytes });
    await person.waitFor(async () => (await person.sheets()).includes("retail"), "the sheet", 30_000);
    await person.page.getByRole("button", { name: WORDS[language].best }).click();
    await person.page.locator("#pane .wa-sheet").waitFor();
    await wholeWizard(person, language);
    await person.close();
  });
});
