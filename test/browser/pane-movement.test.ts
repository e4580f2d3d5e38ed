import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemoryHost } from "../wizard/support/memory-host.ts";
import { faults } from "./support/faults.ts";
import { PaneBrowser, type PaneView, pressTo, primary } from "./support/pane-browser.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.open();
});
afterAll(() => browser.close());

const VIEWS: PaneView[] = [
  { width: 270, lang: "nl", theme: "light", skin: "workbook", kept: true },
  { width: 270, lang: "en", theme: "dark", skin: "google", kept: true },
  { width: 350, lang: "nl", theme: "dark", skin: "office", kept: true },
];

const card = (page: Page) => page.getByRole("button", { name: /moved since|er verschoven/ });

describe.each(VIEWS)("$width px, $lang, $theme, $skin", (view) => {
  test("one press leads to who has moved, which fits and breaks no rule of axe", async () => {
    const page = await browser.show(view);
    await card(page).click();
    await page.locator(".wa-moves").waitFor();
    expect(await faults(page)).toEqual([]);
    for (const by of [1, 2]) {
      await page.locator("[name=waarde-movement-by]").nth(by).check();
      await page.locator(".wa-bands").waitFor();
      const show = page.locator(".wa-card button");
      if ((await show.count()) > 0) {
        await show.click();
        await page.locator(".wa-moved").waitFor();
        // Addresses are masked.
        expect(await page.locator(".wa-moved tbody th").first().textContent()).toMatch(/^.\*\*\*@/);
      }
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      expect(await faults(page)).toEqual([]);
    }
    await page.close();
  });
});

test("rows and groups add up, and the list goes to a sheet that can be taken back", async () => {
  const page = await browser.show({ kept: true });
  await card(page).click();
  await page.locator(".wa-moves").waitFor();
  const cells = await page.locator(".wa-moves td").allTextContents();
  const total = cells.reduce((sum, cell) => sum + (Number(cell.replace(/\D/g, "")) || 0), 0);
  expect(total).toBe(1240);
  await primary(page).click();
  await page.locator(".wa-foot").getByText("Written to").waitFor();
  const names = () =>
    page.evaluate(() =>
      [...(window as unknown as { host: MemoryHost }).host.sheets.values()].map(({ name }) => name),
    );
  expect(await names()).toContain("Moved 29-06-2025");
  await page.getByRole("button", { name: "Undo" }).click();
  await primary(page).waitFor();
  expect(await names()).not.toContain("Moved 29-06-2025");
  await page.getByRole("button", { name: "Back" }).click();
  await card(page).waitFor();
  await page.close();
});

test("without a kept run the card leads to the first one, and the page explains itself", async () => {
  const page = await browser.show({ width: 270, lang: "nl" });
  await page.locator(".wa-card--lead").waitFor();
  expect(await card(page).textContent()).toContain("Schrijf één keer je resultaten");
  await card(page).click();
  await pressTo(page, /^Je klanten in/);
  expect(await page.getByText(/verborgen blad/).count()).toBe(1);
  await page.getByRole("button", { name: "Wie is er verschoven?" }).click();
  await page.getByRole("heading", { name: /Schrijf één keer/ }).waitFor();
  await page.getByText(/laatst bewaarde resultaten zijn van 29/).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.close();
});
