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
  { width: 270, lang: "nl", theme: "light", skin: "google" },
  { width: 270, lang: "en", theme: "dark", skin: "workbook" },
  { width: 300, lang: "nl", theme: "dark", skin: "office" },
  { width: 350, lang: "en", theme: "light", skin: "workbook" },
];

async function opened(view: PaneView = {}): Promise<Page> {
  const page = await browser.show(view);
  await page.locator(".wa-card--lead").click();
  await pressTo(page, /^(Preview|Voorbeeld)/);
  await page.getByRole("button", { name: /^(Who is both|Wie is allebei)/ }).click();
  await page.locator(".wa-cross").waitFor();
  return page;
}

describe.each(VIEWS)("$width px, $lang, $theme, $skin", (view) => {
  test("the page and a pressed cell fit and break no rule of axe", async () => {
    const page = await opened(view);
    expect(await faults(page)).toEqual([]);
    for (const radio of await page.locator("[name=waarde-cross-measure]").all()) {
      await radio.check();
      await page.locator(".wa-cross__table button").nth(1).click();
      expect(await faults(page)).toEqual([]);
    }
    await page.locator("[name=waarde-crossed]").nth(1).check();
    await page.getByText(/borders on the same value|grenzen op dezelfde waarde/).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});

const numbers = (texts: readonly string[]) => texts.map((text) => Number(text.replace(/\D/g, "")));

test("the heading is what the table says, in words", async () => {
  const page = await opened();
  const champions = page.locator(".wa-cross__table tbody tr").first();
  const [both, , , all] = numbers(await champions.locator("td").allTextContents());
  const share = Math.round((100 * both!) / all!);
  await page.getByRole("heading", { name: `Of Champions, ${share}% are also Very profitable` }).waitFor();
  await page.getByText(`${both} of ${all} customers.`).waitFor();
  await page.getByText("Upsell to the next tier.").waitFor();
  await page.getByText(/in Very profitable may be leaving/).waitFor();
  await page.close();
});

test("counts add up; shares can be shown instead", async () => {
  const page = await opened();
  const rows = await page.locator(".wa-cross__table tr").all();
  for (const row of rows.slice(1)) {
    const cells = numbers(await row.locator("td").allTextContents());
    expect(cells.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(cells.at(-1));
  }
  await page.getByLabel("% value").check();
  expect(await page.locator(".wa-cross__table tfoot td").last().textContent()).toBe("100%");
  await page.close();
});

test("a cell tells its tactic, by keyboard too, and leads to a list of its customers", async () => {
  const page = await opened();
  const cell = page.locator(".wa-cross__table button").first();
  await cell.focus();
  await page.keyboard.press("Enter");
  expect(await cell.getAttribute("aria-pressed")).toBe("true");
  const card = page.locator(".wa-card[aria-live]");
  expect(await card.textContent()).toContain("Protect: service level 1.");
  await page.getByRole("button", { name: "Make a list of these customers" }).click();
  await expect.poll(() => page.locator(".wa-head__count").textContent()).not.toBe("Segments and value");
  await page.getByRole("button", { name: "Back" }).click();
  await page.locator(".wa-cross").waitFor();
  await page.close();
});

test("value so far is called circular, and expected value is one press away", async () => {
  const page = await browser.show();
  await page.locator(".wa-card--lead").click();
  await pressTo(page, /^Your choices/);
  await page.locator("[name=waarde-kind]").first().waitFor();
  await page.getByLabel("So far").check();
  await pressTo(page, /^Preview/);
  await page.getByRole("button", { name: /^Who is both/ }).click();
  await page
    .locator(".wa-note--warn")
    .getByText(/also the M in RFM/)
    .waitFor();
  await page.getByRole("button", { name: "Choose expected value" }).click();
  await expect.poll(() => page.locator("h1").textContent()).toBe("Your choices");
  await page.getByLabel("Expected", { exact: true }).check();
  await pressTo(page, /^Preview/);
  await page.getByRole("button", { name: /^Who is both/ }).click();
  await page.getByText(/do not repeat what RFM counts/).waitFor();
  expect(await page.locator(".wa-note--warn").count()).toBe(0);
  await page.close();
});

test("the table goes to a sheet and is taken back", async () => {
  const page = await opened({ lang: "nl" });
  const sheets = () =>
    page.evaluate(() =>
      [...(window as unknown as { host: MemoryHost }).host.sheets.values()].map(({ name }) => name),
    );
  const before = await sheets();
  await primary(page).click();
  await page.locator(".wa-foot__note--good").waitFor();
  expect((await sheets()).filter((name) => !before.includes(name))).toEqual(["Kruising 29-06-2025"]);
  await page.locator(".wa-foot").getByRole("button", { name: "Ongedaan maken" }).click();
  await expect.poll(sheets).toEqual(before);
  await page.close();
});
