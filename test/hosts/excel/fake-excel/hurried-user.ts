import type { FrameLocator } from "playwright-core";

/** The one button that goes on. */
export function primary(pane: FrameLocator) {
  return pane.locator(".wa-foot .wa-btn--primary");
}

/** Asks who the best customers are. */
export function begin(pane: FrameLocator): Promise<void> {
  return pane.getByRole("button", { name: /best customers|beste klanten/ }).click();
}

/** From the start to the preview, pressing only the primary button, however many screens lie between. */
export async function hurryToPreview(pane: FrameLocator, timeout = 30_000): Promise<void> {
  const title = pane.locator("h1");
  await pane.getByRole("button", { name: /best customers|beste klanten/ }).waitFor({ timeout });
  let before = await title.innerText();
  await begin(pane);
  const until = Date.now() + timeout;
  while (Date.now() < until) {
    const now = await title.innerText();
    if (/^(Preview|Voorbeeld)$/.test(now)) {
      await pane.locator(".wa-plot").waitFor({ timeout });
      return;
    }
    if (now !== before && (await primary(pane).isEnabled())) {
      before = now;
      await primary(pane).click({ timeout });
    } else await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`No preview within ${timeout} ms; the pane says: ${await title.innerText()}`);
}
