import { describe, expect, it } from "vitest";
import { GROWN_EXPORTS, type GrownExport } from "../platforms/grown-exports.ts";
import { hurry, undoButton } from "./support/hurried-person.ts";
import { serveWorkbook } from "./support/serve-workbook.ts";
import type { WorkbookDriver } from "./support/workbook-driver.ts";

const workbook = serveWorkbook();
/** Exports without money: nothing can be valued, and the pane says what is missing. */
const WITHOUT_MONEY = ["lightspeed-ecom-customers", "mailchimp-audience"];
const LANGUAGES = ["en", "nl"] as const;

const PATH = {
  en: { open: ["File", "Open CSV"], best: /Who are my best customers/ },
  nl: { open: ["Bestand", "CSV of Excel"], best: /Wie zijn mijn beste klanten/ },
} as const;

async function opened(language: "en" | "nl", { file, bytes }: GrownExport): Promise<WorkbookDriver> {
  const person = await workbook.open({ language });
  await person.openCsv(PATH[language].open, { name: `${file}.csv`, bytes });
  await person.waitFor(async () => (await person.sheets()).length === 6, "the file as a sheet");
  await person.page.getByRole("button", { name: PATH[language].best }).click();
  await person.page.locator("#pane .wa-sheet").waitFor();
  return person;
}

describe.each(LANGUAGES)("in %s, a made export of", (language) => {
  it.each(GROWN_EXPORTS.filter(({ file }) => !WITHOUT_MONEY.includes(file)))(
    "$file goes to written tiers by the primary button alone, and back",
    async (made) => {
      const person = await opened(language, made);
      const before = await person.sheets();
      const table = await person.shown("A1:AD120");
      await hurry(person.page);
      const added = (await person.sheets()).filter((name) => !before.includes(name));
      const cells = (await person.shown("A1:AJ120", added[0] ?? before.at(-1)!)).flat();
      const tier = language === "en" ? "Very profitable" : "Zeer winstgevend";
      // 20% of 90; customers of equal value stay together.
      expect(cells.filter((text) => text === tier).length).toBeGreaterThanOrEqual(18);
      await undoButton(person.page).click();
      await person.waitFor(
        async () => JSON.stringify(await person.shown("A1:AD120", before.at(-1)!)) === JSON.stringify(table),
        "the table as it was",
      );
      await person.waitFor(async () => (await person.sheets()).length === 6, "our sheet to be gone");
      expect(person.faults).toEqual([]);
      await person.close();
    },
  );

  it.each(GROWN_EXPORTS.filter(({ file }) => WITHOUT_MONEY.includes(file)))(
    "$file has no money in it, which is said",
    async (made) => {
      const person = await opened(language, made);
      const said = language === "en" ? /without amounts/ : /zonder bedragen/;
      await person.page.locator("#pane").getByText(said).waitFor();
      expect(person.faults).toEqual([]);
      await person.close();
    },
  );
});
