import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults } from "./support/faults.ts";
import { PaneBrowser, type PaneView, pressTo } from "./support/pane-browser.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.open();
});
afterAll(() => browser.close());

async function open(view: PaneView = {}): Promise<Page> {
  const page = await browser.show(view);
  await page.locator(".wa-card--lead").click();
  await pressTo(page, /^(Preview|Voorproef|Voorbeeld|Voorvertoning)/);
  await page.getByRole("button", { name: /^(What may|Wat mag)/ }).click();
  await page.locator(".wa-limits").waitFor();
  return page;
}

const finding = (page: Page) => page.locator(".wa-finding").textContent();
const money = (text: string | null) => Number((text ?? "").replace(/[^\d.]/g, ""));

describe.each([
  { width: 270, lang: "nl", theme: "light", skin: "workbook" },
  { width: 270, lang: "en", theme: "dark", skin: "google" },
  { width: 350, lang: "nl", theme: "dark", skin: "office" },
] as const)("$width px, $lang, $theme, $skin", (view) => {
  test("fits and breaks no rule of axe, by tier, quadrant and RFM", async () => {
    const page = await open(view);
    for (const by of [0, 1, 2]) {
      await page.locator("[name=waarde-budget-by]").nth(by).check();
      await page.locator("[name=waarde-budget-by]").nth(by).and(page.locator(":checked")).waitFor();
      for (const fold of await page.locator("details:not([open]) > summary").all()) await fold.click();
      expect(await faults(page)).toEqual([]);
    }
    await page.locator("#waarde-winning-cost").fill("-3");
    await page.locator(".wa-wrong").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});

test("the finding is a third of break-even, and its table has it all", async () => {
  const page = await open();
  expect(await finding(page)).toMatch(
    /^Very profitable: a customer may cost up to €\d+ to win; an average one €\d+$/,
  );
  await page.getByText("Show as a table").click();
  const row = await page.locator("figure tbody tr").first().locator("td").allTextContents();
  expect(Math.abs(3 * money(row[2]!) - money(row[1]!))).toBeLessThanOrEqual(2);
  expect(await page.locator("figure tfoot td").first().textContent()).toBe("1,240");
  await page.close();
});

test("asks for the cost of winning, and then tells when it is earned back", async () => {
  const page = await open();
  await page.getByRole("heading", { name: "When is a customer earned back?" }).waitFor();
  await page.getByLabel("Winning one costs now").fill("30");
  await page
    .getByRole("heading", { name: /^An average customer is earned back in [\d.]+ months?$/ })
    .waitFor();
  await page.getByLabel("Winning one costs now").fill("much");
  await page.getByText("Fill in 0 or more.").waitFor();
  await page.close();
});

test("what if: a lever, a percentage and groups, and rows that add up", async () => {
  const page = await open();
  const total = async () =>
    money((await page.getByRole("heading", { name: /^What if/ }).textContent())!.split(" for ")[0]!);
  const before = await total();
  await page.getByLabel("Rises by").fill("10");
  await expect.poll(async () => Math.abs((await total()) - 2 * before)).toBeLessThanOrEqual(1);
  const chips = page.locator("fieldset .wa-chip--pick");
  await chips.nth(2).click();
  await expect.poll(() => chips.nth(2).getAttribute("aria-pressed")).toBe("false");
  await expect.poll(total).toBeLessThan(2 * before - 1);
  const table = page.locator("table", { hasText: "Each" });
  const rows = await table.locator("tbody td:last-child").allTextContents();
  const sum = rows.reduce((all, cell) => all + money(cell), 0);
  expect(Math.abs(sum - money(await table.locator("tfoot td").last().textContent()))).toBeLessThanOrEqual(2);
  await page.getByLabel("Change").selectOption("kept");
  await page.getByText(/The share of the time that a customer stays/).waitFor();
  expect(await page.locator("option[value=cost]").isDisabled()).toBe(true);
  await page.close();
});

test("says when the value holds nothing of what is to come", async () => {
  const page = await open({ table: "few", lang: "nl" });
  await page.getByText(/Wat deze klanten nog opbrengen, zit er niet in/).waitFor();
  await page.getByLabel("Blijft nu per jaar").waitFor();
  await page.close();
});

test("writes a sheet of its own, and takes it back", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Write to sheet" }).click();
  await page.locator(".wa-foot", { hasText: /Written to “Budget/ }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Write to sheet" }).waitFor();
  await page.close();
});
