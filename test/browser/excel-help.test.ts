import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { helpPage } from "../../src/build/help-page.ts";
import { launchBrowser } from "./support/launch-browser.ts";
import { violations } from "./support/pane-browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

it.each([
  ["en", "light"],
  ["nl", "dark"],
] as const)("the help page (%s, %s) is accessible and fits a telephone", async (language, colorScheme) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 }, colorScheme });
  await page.setContent(helpPage(language));
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.close();
});
