import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults } from "./support/faults.ts";
import { PaneBrowser, type PaneView, violations } from "./support/pane-browser.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.open();
});
afterAll(() => browser.close());

async function open(view: PaneView = {}): Promise<Page> {
  const page = await browser.show({ table: "empty", ...view });
  await page.getByRole("button", { name: /What may a customer cost|Wat mag een klant kosten/ }).click();
  await page.locator(".wa-finding").waitFor();
  return page;
}

const finding = (page: Page) => page.locator(".wa-finding").textContent();

describe.each([
  { width: 270, lang: "nl", theme: "light", skin: "google" },
  { width: 270, lang: "en", theme: "dark", skin: "office" },
  { width: 350, lang: "nl", theme: "dark", skin: "workbook" },
] as const)("$width px, $lang, $theme, $skin", (view) => {
  test("fits and breaks no rule of axe, also with everything open and with mistakes", async () => {
    const page = await open(view);
    for (const fold of await page.locator("summary").all()) await fold.click();
    for (const field of ["margin", "years"]) await page.locator(`#waarde-figure-${field}`).fill("abc");
    await page.locator(".wa-wrong").nth(1).waitFor();
    const mistaken = await violations(page);
    for (const field of ["margin", "years"]) await page.locator(`#waarde-figure-${field}`).fill("3");
    await page.locator(".wa-finding").waitFor();
    expect([...mistaken, ...(await faults(page))]).toEqual([]);
    await page.close();
  });
});

test("says what a customer may cost before anything is typed, and follows what is typed", async () => {
  const page = await open();
  expect(await finding(page)).toBe("A customer may cost up to €65 to win");
  await page.getByText("You pay €25 now: within the limit.").waitFor();
  // 50 × 8 × 35% − 5 = 135 a year, three years: 405, of which a third is 135.
  await page.getByLabel("Orders a year").fill("8");
  await expect.poll(() => finding(page)).toBe("A customer may cost up to €135 to win");
  await page.getByLabel("Winning one costs now").fill("150");
  await page.getByText("You pay €150 now: above the limit.").waitFor();
  await page.close();
});

test("tells in words what is wrong with which figure, and keeps what was typed", async () => {
  const page = await open();
  const margin = page.getByLabel("Margin");
  await margin.fill("350");
  await page.getByText("Fill in a percentage from 0 to 100.").waitFor();
  await page.getByText("Mend the figures marked below, and the answer is back.").waitFor();
  expect(await margin.getAttribute("aria-invalid")).toBe("true");
  await page.getByLabel("Years as a customer").fill("three");
  await page.getByText("Fill in a number.").waitFor();
  expect(await page.getByLabel("Years as a customer").inputValue()).toBe("three");
  await margin.fill("35");
  await page.getByLabel("Years as a customer").fill("3");
  await expect.poll(() => finding(page)).toBe("A customer may cost up to €65 to win");
  await page.close();
});

test("gives the formulas in the writing of the language", async () => {
  const page = await open({ lang: "nl" });
  await page.locator(".wa-plainfold summary").click();
  const formula = (name: RegExp) => page.getByRole("textbox", { name }).inputValue();
  expect(await formula(/^Klantwaarde/)).toBe("=CLV(50;4;3;40;35%)");
  await page.getByRole("button", { name: /^Kopieer de formule van Klantwaarde/ }).click();
  await page.getByText("Gekopieerd").first().waitFor();
  await page.getByRole("button", { name: /^EN/ }).click();
  expect(await formula(/^Lifetime value/)).toBe("=CLV(50,4,3,40,35%)");
  await page.getByLabel("Average order").fill("49.5");
  await expect.poll(() => formula(/^Lifetime value/)).toBe("=CLV(49.5,4,3,40,35%)");
  await page.close();
});

test("leads back to the start, and the figures stay", async () => {
  const page = await open();
  await page.getByLabel("Orders a year").fill("8");
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("button", { name: /What may a customer cost/ }).click();
  expect(await page.getByLabel("Orders a year").inputValue()).toBe("8");
  await page.close();
});
