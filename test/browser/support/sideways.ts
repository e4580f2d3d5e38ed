import type { Page } from "playwright-core";

/** The parts of the pane that are wider than their place. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll(".wa-main, .wa-foot, .wa-head")]
      .filter((part) => part.scrollWidth > part.clientWidth)
      .map((part) => part.className || part.tagName),
  );
}
