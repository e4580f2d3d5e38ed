import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults } from "./support/faults.ts";
import { PaneBrowser, type PaneView, pressTo, primary, violations } from "./support/pane-browser.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.open();
});
afterAll(() => browser.close());

const VIEWS: PaneView[] = [
  { width: 270, lang: "nl", theme: "light", skin: "workbook" },
  { width: 270, lang: "en", theme: "dark", skin: "google" },
  { width: 300, lang: "nl", theme: "dark", skin: "workbook" },
  { width: 300, lang: "en", theme: "light", skin: "google" },
  { width: 350, lang: "nl", theme: "light", skin: "office" },
  { width: 350, lang: "en", theme: "dark", skin: "office" },
];

describe.each(VIEWS)("$width px, $lang, $theme, $skin", (view) => {
  test("no screen scrolls sideways or breaks a rule of axe", async () => {
    const page = await browser.show(view);
    const check = async () => expect(await faults(page)).toEqual([]);
    await check();
    await page.locator(".wa-card--lead").click();
    await page.locator(".wa-sheet").waitFor();
    await check();
    await primary(page).click();
    await page.locator(".wa-maps").first().waitFor();
    await check();
    await primary(page).click();
    await page.locator(".wa-meter").waitFor();
    await check();
    await primary(page).click();
    await page.locator(".wa-slider").first().waitFor();
    for (const fold of await page.locator("summary").all()) await fold.click();
    await check();
    await primary(page).click();
    for (const tab of ["quadrants", "rfm", "tiers"]) {
      await page.locator(`#waarde-tab-${tab}`).click();
      await check();
    }
    await primary(page).click();
    await page.locator(".wa-says").waitFor();
    await check();
    await page.close();
  });
});

test.each([
  ["empty", /No table at the selected cell/],
  ["dates", /Is 01-06-2025 in June or in January/],
  ["broken", /1 cell in “Order date” cannot be read/],
])("the state %s is told and breaks no rule of axe", async (table, words) => {
  const page = await browser.show({ table, width: 270 });
  await page.locator(".wa-card--lead").click();
  if (table !== "empty") await primary(page).click();
  await page.getByText(words).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test.each([
  ["few", "#waarde-tab-rfm", /12 customers a name such as/],
  ["once", "#waarde-tab-quadrants", /Nobody has ordered on a second day/],
])("the state %s explains instead of guessing", async (table, tab, words) => {
  const page = await browser.show({ table, width: 270 });
  await page.locator(".wa-card--lead").click();
  await pressTo(page, /Preview/);
  await page.locator(tab).click();
  await page.getByText(words).first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test("whatever is pressed alone is at least 24 by 24 pixels", async () => {
  const page = await browser.show({ width: 270 });
  await page.locator(".wa-card--lead").click();
  for (let press = 0; press < 4; press++) {
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("button, select, input:not([type=radio])")]
        .map((target) => ({ box: target.getBoundingClientRect(), html: target.outerHTML.slice(0, 80) }))
        .filter(
          ({ box, html }) =>
            box.width > 0 && !html.includes("checkbox") && (box.width < 24 || box.height < 24),
        )
        .map(({ html }) => html),
    );
    expect(small).toEqual([]);
    await primary(page).click();
  }
  await page.close();
});
