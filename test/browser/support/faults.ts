import type { Page } from "playwright-core";
import { violations } from "./pane-browser.ts";

/** The parts of the pane that are wider than their place, and what axe finds. */
export async function faults(page: Page): Promise<string[]> {
  const sideways = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll(".wa-main, .wa-foot, .wa-head")]
      .filter((part) => part.scrollWidth > part.clientWidth)
      .map((part) => part.className || part.tagName),
  );
  return [...sideways, ...(await violations(page))];
}
