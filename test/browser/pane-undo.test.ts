import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MemoryHost } from "../wizard/support/memory-host.ts";
import { faults } from "./support/faults.ts";
import { PaneBrowser, type PaneView, pressTo, primary } from "./support/pane-browser.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.open();
});
afterAll(() => browser.close());

const sheets = (page: Page) =>
  page.evaluate(() => {
    const { host } = window as unknown as { host: MemoryHost };
    return [...host.sheets.values()].map(({ name }) => name);
  });

const button = (page: Page, name: string | RegExp) => page.locator(".wa-foot").getByRole("button", { name });

/** A run was written, and from its result the table of a page. */
async function bothWritten(view: PaneView = {}): Promise<Page> {
  const page = await browser.show(view);
  await page.locator(".wa-card--lead").click();
  await pressTo(page, /^(Preview|Voorbeeld)/);
  await primary(page).click();
  await page.getByText(/What was written|Wat er geschreven is/).waitFor();
  await page.getByRole("button", { name: /^(Who is both|Wie is allebei)/ }).click();
  await page.locator(".wa-cross").waitFor();
  await primary(page).click();
  await button(page, /^(Undo|Ongedaan)/).waitFor();
  expect(await sheets(page)).toHaveLength(3);
  return page;
}

test("undo of a run takes the run, not the sheet that a page wrote after it", async () => {
  const page = await bothWritten();
  const [orders, , pageSheet] = await sheets(page);
  await button(page, "Back").click();
  await button(page, "Undo last run").click();
  await expect.poll(() => sheets(page)).toEqual([orders, pageSheet]);
  await page.close();
});

test("undo on a page takes its own sheet, and only after asking when it was changed", async () => {
  const page = await bothWritten();
  const [orders, run, pageSheet] = await sheets(page);
  await page.evaluate((name) => {
    const { host } = window as unknown as { host: MemoryHost };
    host.cells(name!)[1]![0] = "mine";
  }, pageSheet);
  await button(page, "Undo").click();
  await page.getByText("has changed since we wrote it").waitFor();
  expect(await sheets(page)).toEqual([orders, run, pageSheet]);
  await button(page, "Undo all the same").click();
  await expect.poll(() => sheets(page)).toEqual([orders, run]);
  await button(page, "Back").click();
  await page.getByText("What was written").waitFor();
  await page.getByText(/columns and 3 charts, with the date and the borders used/).waitFor();
  await page.close();
});

test("after an undo the start leads to the run before it, where there is one", async () => {
  const page = await browser.show({ kept: true });
  const before = await sheets(page);
  await page.locator(".wa-card--lead").click();
  await pressTo(page, /^Preview/);
  await primary(page).click();
  await page.getByText("What was written").waitFor();
  await button(page, "Undo last run").click();
  await expect.poll(() => sheets(page)).toEqual(before);
  const run = await page.evaluate(() =>
    (window as unknown as { host: MemoryHost }).host.settings.get("waarde.runs"),
  );
  expect(JSON.parse(run!)).toHaveLength(1);
  await page.close();
});

test.each([
  { width: 270, lang: "nl", theme: "light" },
  { width: 320, lang: "nl", theme: "dark" },
  { width: 270, lang: "en", theme: "dark" },
] as const)("the three buttons of a page that was written fit: $width px, $lang", async (view) => {
  const page = await bothWritten(view);
  expect(await faults(page)).toEqual([]);
  await page.close();
});
