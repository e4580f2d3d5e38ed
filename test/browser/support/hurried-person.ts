import type { Page } from "playwright-core";

const title = (page: Page) => page.locator("#pane h1").textContent();

/** Presses the primary button of the workbook's pane once, and waits for the next screen. */
export async function pressOn(page: Page, patience = 30_000): Promise<void> {
  const before = await title(page);
  await page.locator("#pane .wa-foot .wa-btn--primary:not([aria-disabled])").click();
  await page.waitForFunction((old) => document.querySelector("#pane h1")?.textContent !== old, before, {
    timeout: patience,
  });
}

/** The button that takes the written run back; seen only after writing. */
export const undoButton = (page: Page) =>
  page.locator("#pane .wa-foot").getByRole("button", { name: /Ongedaan|Undo/ });

/** Presses the primary button until the wizard has written; answers how many presses that took. */
export async function hurry(page: Page): Promise<number> {
  for (let press = 1; press <= 10; press++) {
    await pressOn(page);
    if (await undoButton(page).isVisible()) return press;
  }
  throw new Error("ten presses of the primary button did not write anything");
}
