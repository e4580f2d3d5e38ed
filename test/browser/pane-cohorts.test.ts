import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults } from "./support/faults.ts";
import { PaneBrowser, type PaneView, pressTo, violations } from "./support/pane-browser.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.open();
});
afterAll(() => browser.close());

async function toCohorts(page: Page): Promise<void> {
  await page.locator(".wa-card--lead").click();
  await pressTo(page, /^(Preview|Voorbeeld)/);
  await page.getByRole("button", { name: /^(Do new customers stay|Blijven nieuwe klanten)/ }).click();
  await page.locator(".wa-heat").waitFor();
}

const VIEWS: PaneView[] = [
  { width: 270, lang: "nl", theme: "light", skin: "workbook" },
  { width: 270, lang: "en", theme: "dark", skin: "google" },
  { width: 300, lang: "en", theme: "light", skin: "office" },
  { width: 350, lang: "nl", theme: "dark", skin: "office" },
];

describe.each(VIEWS)("$width px, $lang, $theme, $skin", (view) => {
  test("every measure and period fits and breaks no rule of axe", async () => {
    const page = await browser.show(view);
    await toCohorts(page);
    expect(await faults(page)).toEqual([]);
    await page.getByRole("radio").first().check();
    await page.locator("select").selectOption("cumulative");
    await expect.poll(() => page.locator(".wa-heat tbody tr").count()).toBe(30);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});

test("the finding, the median second order, and a table whose future is blank", async () => {
  const page = await browser.show();
  await toCohorts(page);
  await page
    .getByRole("heading", { name: /^\d+% of new customers order again within \d+ months?$/ })
    .waitFor();
  await page
    .getByText(/^\d+ daysto the second order|to the second order: half of the \d+ customers/)
    .first()
    .waitFor();
  const rows = page.locator(".wa-heat tbody tr");
  expect(await rows.count()).toBe(10);
  const filled = async (row: number) =>
    (await rows.nth(row).locator("td").allTextContents()).filter((text) => text !== "").length;
  // Nine quarters after the first, one less for each later cohort; the size stands before them.
  expect(await filled(0)).toBe(10);
  expect(await filled(9)).toBe(1);
  expect(await page.locator(".wa-heat .wa-open").count()).toBe(9);
  await page.close();
});

test("the box that scrolls can be reached and moved with the keyboard", async () => {
  const page = await browser.show({ width: 270 });
  await toCohorts(page);
  const box = page.locator(".wa-heat");
  await box.focus();
  const before = await box.evaluate((part) => part.scrollLeft);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => box.evaluate((part) => part.scrollLeft)).toBeGreaterThan(before);
  expect(await page.locator("select").count()).toBe(1);
  await page.close();
});

test("few customers are marked in words and have no colour", async () => {
  const page = await browser.show({ table: "few" });
  await toCohorts(page);
  await page.getByText(/^\* Fewer than 30 customers/).waitFor();
  expect(await page.locator(".wa-heat td[style]").count()).toBe(0);
  expect(await page.locator(".wa-heat tbody td").first().textContent()).toMatch(/^\d+\* few customers$/);
  await page.getByRole("heading", { name: "Too few new customers to say how many come back" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test("writes the whole table to a sheet, and takes it back", async () => {
  const page = await browser.show({ lang: "nl" });
  await toCohorts(page);
  await page.locator(".wa-foot .wa-btn--primary").click();
  await page.locator(".wa-foot__note--good", { hasText: "Cohorten" }).waitFor();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect.poll(() => page.locator(".wa-foot__note--good").count()).toBe(0);
  await page.close();
});

test("a table of customers is not offered the page", async () => {
  const page = await browser.show({ table: "customers" });
  await page.locator(".wa-card--lead").click();
  await pressTo(page, /^Preview/);
  await page.locator(".wa-links").waitFor();
  expect(await page.getByRole("button", { name: /^Do new customers stay/ }).count()).toBe(0);
  await page.close();
});
