import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemoryHost } from "../wizard/support/memory-host.ts";
import { DIRT, rawExport } from "../wizard/support/raw-export.ts";
import { faults } from "./support/faults.ts";
import { PaneBrowser, type PaneView, pressTo, primary, violations } from "./support/pane-browser.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.open();
});
afterAll(() => browser.close());

async function toCleanup(view: PaneView = {}): Promise<Page> {
  const page = await browser.show({ table: "raw", ...view });
  await page.locator(".wa-card--lead").click();
  await pressTo(page, /What we leave out|Wat we weglaten/);
  await page.locator(".wa-meter").waitFor();
  return page;
}

const line = (page: Page, title: string) => page.locator(".wa-quality > li", { hasText: title });
const count = async (page: Page, title: string) =>
  Number((await line(page, title).locator(".wa-n").textContent())?.replace(",", ""));
const ready = async (page: Page) =>
  Number((await page.locator(".wa-figure-line b").textContent())?.replace(",", ""));

/** Orders of the made export that are of a kind, counted by its own rule. */
function dirty(every: number): number {
  const orders = new Set(
    rawExport()
      .slice(1)
      .map((row) => row[0]),
  ).size;
  return Math.floor(orders / every);
}

test("the export is recognised, and each reason has the rows that were put in", async () => {
  const page = await browser.show({ table: "raw" });
  await page.locator(".wa-card--lead").click();
  await primary(page).click();
  await page.getByText("Looks like a Shopify export").waitFor();
  await primary(page).click();
  await page.locator(".wa-meter").waitFor();
  expect(await count(page, "Exact duplicates")).toBe(4);
  const orders = new Set(
    rawExport()
      .slice(1)
      .map((row) => row[0]),
  ).size;
  const notNobody = Array.from({ length: orders }, (_, at) => at).filter(
    (at) => at % DIRT.nobody === DIRT.nobody - 1 && at % DIRT.cancelled !== DIRT.cancelled - 1,
  );
  expect(await count(page, "Cancelled")).toBe(2 * dirty(DIRT.cancelled));
  expect(await count(page, "No customer")).toBe(2 * notNobody.length);
  expect(await count(page, "on_hold")).toBe(2 * dirty(DIRT.onHold));
  await page.close();
});

test("a switch takes rows back at once, and everything after it counts them", async () => {
  const page = await toCleanup();
  const before = await ready(page);
  await page.getByRole("switch", { name: "Leave out: Cancelled" }).click();
  await page.getByText("Taken back: these rows count again.").waitFor();
  const after = await ready(page);
  expect(after).toBeGreaterThan(before);
  await pressTo(page, /Preview/);
  await page.getByRole("button", { name: "Step 3: Clean-up" }).click();
  await page.locator(".wa-meter").waitFor();
  expect(await page.getByRole("switch", { name: "Leave out: Cancelled" }).isChecked()).toBe(false);
  await page.getByRole("switch", { name: "Leave out: Cancelled" }).click();
  await expect.poll(() => ready(page)).toBe(before);
  await page.close();
});

test("a reason leads to its rows in the sheet, addresses masked", async () => {
  const page = await toCleanup();
  await line(page, "Cancelled").getByRole("button", { name: "Show rows" }).click();
  const list = page.locator(".wa-found li");
  expect(await list.count()).toBe(6);
  expect(await list.first().textContent()).toMatch(/Row \d+.*\*\*\*@/);
  await list.first().getByRole("button").click();
  const [shown] = await page.evaluate(() => (window as unknown as { host: MemoryHost }).host.shown);
  expect(shown).toMatchObject({ column: 0, rows: 1, columns: 14 });
  const row = rawExport()[shown!.row]!;
  expect(row[13]).not.toBe("");
  await page.close();
});

test("a status that may mean either is asked, and counts until the user says otherwise", async () => {
  const page = await toCleanup({ lang: "nl" });
  const before = await ready(page);
  await page.getByText("Telt mee als bestelling.").waitFor();
  await page.getByRole("switch", { name: "Weglaten: on_hold" }).click();
  await page.getByText("Weggelaten, als geannuleerd.").waitFor();
  expect(await ready(page)).toBeLessThan(before);
  await page.close();
});

test("two currencies: the one with most orders is filled in, one click goes on", async () => {
  const page = await browser.show({ table: "currency", width: 270 });
  await page.locator(".wa-card--lead").click();
  await primary(page).click();
  await primary(page).click();
  await page.getByText("Your orders are in two currencies").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Use euros" }).click();
  await page.locator(".wa-meter").waitFor();
  await line(page, "Another currency").waitFor();
  await pressTo(page, /Preview/);
  await page.close();
});

describe.each([270, 300, 350])("%i px", (width) => {
  test.each([
    ["en", "light", "google"],
    ["en", "dark", "workbook"],
    ["nl", "light", "office"],
    ["nl", "dark", "workbook"],
  ] as const)("%s, %s, %s: nothing sticks out, axe finds nothing", async (lang, theme, skin) => {
    const page = await toCleanup({ width, lang, theme, skin });
    const closed = page.locator('.wa-quality button[aria-expanded="false"]');
    while ((await closed.count()) > 0) await closed.first().click();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});
