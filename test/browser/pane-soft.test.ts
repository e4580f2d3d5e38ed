import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemoryHost } from "../wizard/support/memory-host.ts";
import { faults } from "./support/faults.ts";
import { PaneBrowser, type PaneView, pressTo, primary, violations } from "./support/pane-browser.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.open();
});
afterAll(() => browser.close());

const WORDS = {
  en: {
    choices: /choices/,
    fold: "Soft data",
    add: "Add a second table",
    range: "Range of the second table",
    use: "Use selection",
    remove: "Remove table",
  },
  nl: {
    choices: /keuzes/,
    fold: "Zachte gegevens",
    add: "Voeg een tweede tabel toe",
    range: "Bereik van de tweede tabel",
    use: "Gebruik selectie",
    remove: "Tabel weghalen",
  },
} as const;
const TICKETS = "'Service tickets'!A1:E362";

async function toFold(view: PaneView = {}): Promise<Page> {
  const page = await browser.show({ table: "soft", ...view });
  const words = WORDS[view.lang ?? "en"];
  await page.locator(".wa-card--lead").click();
  await pressTo(page, words.choices);
  await page.locator("summary", { hasText: words.fold }).click();
  return page;
}

/** Selects a cell of the tickets, as the user does in the sheet, and presses Use selection. */
async function addTickets(page: Page, lang: "en" | "nl" = "en"): Promise<void> {
  await page.getByRole("button", { name: WORDS[lang].add }).click();
  await select(page, "Service tickets");
  await page.getByRole("button", { name: WORDS[lang].use }).click();
  await page.locator("#waarde-second-customer").waitFor();
}

async function select(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const { host } = window as unknown as { host: MemoryHost };
    const [id] = [...host.sheets].find(([, sheet]) => sheet.name === wanted)!;
    host.selected = { sheet: id, row: 2, column: 1, rows: 1, columns: 1 };
  }, name);
}

describe.each([
  { width: 270, lang: "nl", theme: "light", skin: "google" },
  { width: 270, lang: "en", theme: "dark", skin: "workbook" },
  { width: 350, lang: "nl", theme: "dark", skin: "office" },
] as const)("$width px, $lang, $theme, $skin", (view) => {
  test("fits and breaks no rule of axe, before and after a second table", async () => {
    const page = await toFold(view);
    expect(await faults(page)).toEqual([]);
    await addTickets(page, view.lang);
    expect(await faults(page)).toEqual([]);
    await page.locator("#waarde-second").fill("nowhere");
    await page.locator("#waarde-second").press("Enter");
    await page.getByRole("alert").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});

describe("soft data", () => {
  test("offers what says something of a customer, and nothing that says who he is", async () => {
    const page = await toFold();
    const names = page.locator(".wa-soft__name");
    expect(await names.allTextContents()).toEqual(["Interests", "Channel", "Score"]);
    await page.getByLabel(/^Interests/).check();
    await expect
      .poll(() => page.locator("summary", { hasText: "Soft data" }).textContent())
      .toMatch(/1 column/);
    await page.close();
  });

  test("joins the selected table, says how it joined, and takes its costs off the value", async () => {
    const page = await toFold();
    await addTickets(page);
    await page
      .getByText("360 of 361 rows found a customer: 180 of 240 customers have one or more.")
      .waitFor();
    await page.getByText("1 customer in it is not in your first table: n***@example.org").waitFor();
    await page.getByText(/Average value €\d+ → €\d+ with the cost to serve of €\d/).waitFor();
    await page.getByText("180 of 240 customers have a cost; the others count as 0.").waitFor();
    expect(await page.getByLabel("Rows in Service tickets").isChecked()).toBe(true);
    await page.getByRole("button", { name: "E6" }).click();
    const shown = await page.evaluate(() => (window as unknown as { host: MemoryHost }).host.shown.at(-1));
    expect(shown).toMatchObject({ row: 5, column: 4 });
    await page.getByLabel("Cost to serve", { exact: true }).selectOption("");
    await expect.poll(() => page.getByText(/Average value €/).count()).toBe(0);
    await page.getByRole("button", { name: "Remove table" }).click();
    await page.getByRole("button", { name: "Add a second table" }).waitFor();
    expect(await page.getByLabel("Rows in Service tickets").count()).toBe(0);
    await page.close();
  });

  test("takes a typed range; a wrong one is told beside the field", async () => {
    const page = await toFold();
    await page.getByRole("button", { name: "Add a second table" }).click();
    const field = page.getByLabel("Range of the second table");
    await field.fill("Orders!A1:D20");
    await page.getByRole("button", { name: "Use this range" }).click();
    await page.getByRole("alert").getByText("That is the table you started with").waitFor();
    await field.fill(TICKETS);
    await field.press("Enter");
    await page.locator("#waarde-second-customer").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.locator("#waarde-second-customer").selectOption("Reason");
    await page.getByText("None of its rows belongs to one of your customers.").waitFor();
    await page.close();
  });

  test("a heading that is gone is named, and can be taken off the list", async () => {
    const page = await toFold();
    await page.getByLabel(/^Interests/).check();
    await page.evaluate(() => {
      const { host } = window as unknown as { host: MemoryHost };
      host.cells("Orders")[0]![4] = "Hobbies";
    });
    await page.getByRole("button", { name: /^Step 1/ }).click();
    await page.getByRole("button", { name: "Use selection" }).first().click();
    await page.locator(".wa-sheet").waitFor();
    await pressTo(page, /choices/);
    await page.locator("summary", { hasText: "Soft data" }).click();
    await page.getByText("Not in this table: “Interests”. Left out.").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Take off the list" }).click();
    await expect.poll(() => page.getByText("Not in this table").count()).toBe(0);
    await page.close();
  });

  test("what was ticked stands on the result sheet", async () => {
    const page = await toFold();
    await page.getByLabel(/^Interests/).check();
    await addTickets(page);
    await page.getByText(/Average value €/).waitFor();
    await pressTo(page, /Preview/);
    await primary(page).click();
    await page.locator(".wa-says").waitFor();
    const headings = await page.evaluate(() => {
      const { host } = window as unknown as { host: MemoryHost };
      const sheet = [...host.sheets.values()].find(({ name }) => name.startsWith("Waarde"))!;
      return sheet.cells[0];
    });
    expect(headings).toEqual(
      expect.arrayContaining([
        "Interests",
        "rows in Service tickets",
        "Reason",
        "Satisfaction",
        "cost to serve",
      ]),
    );
    await page.close();
  });
});
