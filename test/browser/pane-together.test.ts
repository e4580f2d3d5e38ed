import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults } from "./support/faults.ts";
import { PaneBrowser, type PaneView, pressTo } from "./support/pane-browser.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.open();
});
afterAll(() => browser.close());

async function toTogether(page: Page): Promise<void> {
  await page.locator(".wa-card--lead").click();
  await pressTo(page, /^(Preview|Voorbeeld)/);
  await page.getByRole("button", { name: /^(What goes together|Wat gaat samen)/ }).click();
  await page.locator(".wa-against, .wa-note").first().waitFor();
}

const VIEWS: PaneView[] = [
  { width: 270, lang: "nl", theme: "light", skin: "workbook", table: "lines" },
  { width: 270, lang: "en", theme: "dark", skin: "office", table: "lines" },
  { width: 300, lang: "nl", theme: "dark", skin: "google", table: "lines" },
  { width: 350, lang: "en", theme: "light", skin: "workbook", table: "lines" },
  { width: 270, lang: "nl", theme: "light", skin: "workbook", table: "orders" },
];

describe.each(VIEWS)("$width px, $lang, $theme, $skin, $table", (view) => {
  test("fits and breaks no rule of axe", async () => {
    const page = await browser.show(view);
    await toTogether(page);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});

test("the strongest pair is the heading; each pair says its share, its base and how many", async () => {
  const page = await browser.show({ table: "lines" });
  await toTogether(page);
  await page.getByRole("heading", { name: "Milk jug and Tea pot go together most" }).waitFor();
  const first = await page.locator(".wa-why li").first().textContent();
  expect(first).toMatch(
    /^Who buys Milk jug also buys Tea pot: 100% of those orders, against 14% of all\.7 times as often as by chance · \d+ orders with both$/,
  );
  await page.getByLabel("By one customer").check();
  await page.getByText(/^\d+ of 400 customers hold two products or more/).waitFor();
  await page.close();
});

test("what a group buys more follows the group that is chosen", async () => {
  const page = await browser.show({ table: "lines", lang: "nl" });
  await toTogether(page);
  await page.getByLabel("Groep").selectOption("tier very_profitable");
  await page.getByRole("heading", { name: "Wat Zeer winstgevend meer koopt" }).waitFor();
  const spoon = page.locator("section", { has: page.locator("select") }).locator(".wa-why li");
  expect(await spoon.allTextContents()).toHaveLength(1);
  expect(await spoon.first().textContent()).toMatch(/^Silver spoonindex \d+\d+%, tegen \d+% van allen$/);
  await page.close();
});

test("without a column of products it leads to where one is chosen", async () => {
  const page = await browser.show();
  await toTogether(page);
  await page.getByText("No column tells which product was bought.").waitFor();
  expect(await page.locator(".wa-foot .wa-btn--primary").count()).toBe(0);
  await page.getByRole("button", { name: "Choose a column" }).click();
  await page.getByText("More columns").click();
  await page.getByLabel("Product").waitFor();
  await page.close();
});

test("writes every pair to a sheet", async () => {
  const page = await browser.show({ table: "lines" });
  await toTogether(page);
  await page.locator(".wa-foot .wa-btn--primary").click();
  await page.locator(".wa-foot__note--good", { hasText: "Goes together" }).waitFor();
  await page.close();
});
