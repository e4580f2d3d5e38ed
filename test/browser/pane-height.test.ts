import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PaneBrowser, primary } from "./support/pane-browser.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.open();
});
afterAll(() => browser.close());

/** How many pixels the page of the host grew beyond its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.scrollingElement!.scrollHeight - innerHeight);
}

async function withFoldsOpen(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}

test("the page of the host never grows, on no screen and no page, with all folds open", async () => {
  const page = await browser.show({ table: "soft", width: 300, height: 520, kept: true });
  await page.locator(".wa-card--lead").click();
  const title = page.locator("h1");
  for (let screen = 0; screen < 6; screen++) {
    await page.locator(".wa-main > *").first().waitFor();
    await withFoldsOpen(page);
    expect([await title.textContent(), await overflow(page)]).toEqual([await title.textContent(), 0]);
    if (await page.locator(".wa-links").isVisible()) break;
    const before = await title.textContent();
    await primary(page).click();
    await page.waitForFunction((old) => document.querySelector("h1")?.textContent !== old, before);
  }

  const links = page.locator(".wa-links button");
  const count = await links.count();
  expect(count).toBeGreaterThan(5);
  for (let at = 0; at < count; at++) {
    const link = (await links.nth(at).textContent())!;
    await links.nth(at).click();
    await page.waitForFunction(() => document.querySelector(".wa-links") === null);
    await page.locator(".wa-progress").waitFor({ state: "detached" });
    await withFoldsOpen(page);
    expect([link, await overflow(page)]).toEqual([link, 0]);
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await page.locator(".wa-links").waitFor();
  }
  await page.close();
}, 60_000);
