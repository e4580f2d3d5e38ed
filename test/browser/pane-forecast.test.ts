import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemoryHost } from "../wizard/support/memory-host.ts";
import { faults } from "./support/faults.ts";
import { PaneBrowser, type PaneView, primary } from "./support/pane-browser.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.open();
});
afterAll(() => browser.close());

const VIEWS: PaneView[] = [
  { width: 270, lang: "nl", theme: "light", skin: "workbook" },
  { width: 270, lang: "en", theme: "dark", skin: "google" },
  { width: 300, lang: "nl", theme: "dark", skin: "google" },
  { width: 300, lang: "en", theme: "light", skin: "workbook" },
  { width: 350, lang: "nl", theme: "light", skin: "office" },
  { width: 350, lang: "en", theme: "dark", skin: "office" },
];

async function toChoices(page: Page): Promise<void> {
  await page.locator(".wa-card--lead").click();
  // However many steps there are in between.
  for (let press = 0; press < 4; press++) {
    await primary(page).click();
    const there = page.locator("#waarde-margin");
    if (
      await there.waitFor({ timeout: 1500 }).then(
        () => true,
        () => false,
      )
    )
      return;
  }
}

async function toPage(page: Page): Promise<void> {
  await toChoices(page);
  await primary(page).click();
  await page.getByRole("button", { name: /^(How sure|Hoe zeker)/ }).click();
  await page.locator(".wa-actions, .wa-plainfold").first().waitFor();
}

describe.each(VIEWS)("$width px, $lang, $theme, $skin", (view) => {
  test("the choice of value and the page on the forecast fit and break no rule of axe", async () => {
    const page = await browser.show(view);
    await toChoices(page);
    for (const kind of [0, 1, 2]) {
      await page.locator("[name=waarde-kind]").nth(kind).check();
      await page.locator(".wa-slider").first().waitFor();
      expect(await faults(page)).toEqual([]);
    }
    for (const fold of await page.locator("summary").all()) await fold.click();
    expect(await faults(page)).toEqual([]);
    await primary(page).click();
    await page.getByRole("button", { name: /^(How sure|Hoe zeker)/ }).click();
    await page.locator(".wa-deciles").waitFor();
    expect(await faults(page)).toEqual([]);
    for (const fold of await page.locator("summary").all()) await fold.click();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});

test.each(["once", "few"])("the state %s explains itself and breaks no rule of axe", async (table) => {
  const page = await browser.show({ table, width: 270, lang: "nl" });
  await toChoices(page);
  expect(await faults(page)).toEqual([]);
  await primary(page).click();
  await page.getByRole("button", { name: /^Hoe zeker/ }).click();
  await page.locator(".wa-plainfold").first().waitFor();
  expect(await faults(page)).toEqual([]);
  await page.close();
});

describe("the choice of value", () => {
  test("is both together from the start; so far needs no months ahead", async () => {
    const page = await browser.show();
    await toChoices(page);
    expect(await page.getByLabel("Together").isChecked()).toBe(true);
    await page.getByText(/is worth €284: €183 so far, €101 expected/).waitFor();
    await page.getByText(/Revenue so far plus what we expect in the next 12 months/).waitFor();
    await page.getByLabel("So far").check();
    await page.getByText("Revenue so far; nothing is forecast.").waitFor();
    expect(await page.getByLabel("Months ahead").count()).toBe(0);
    await expect.poll(() => page.getByLabel("Count the months we still expect").count()).toBe(0);
    await page.close();
  });

  test("months, margin and discount change what is expected", async () => {
    const page = await browser.show();
    await toChoices(page);
    const average = page.locator("section").first().locator("[role=status]");
    const before = await average.textContent();
    await page.getByLabel("Months ahead").fill("24");
    await expect.poll(() => average.textContent()).not.toBe(before);
    const later = await average.textContent();
    await page.getByText("Advanced").click();
    await page.getByLabel("Discount a year").fill("40");
    await expect.poll(() => average.textContent()).not.toBe(later);
    await page
      .getByText(/next 24 months/)
      .first()
      .waitFor();
    await page.close();
  });

  test("the months still expected move the border of a long relationship", async () => {
    const page = await browser.show();
    await toChoices(page);
    const border = page.getByLabel("Long relationship from").first();
    const ahead = Number(await border.inputValue());
    await page.getByLabel("Count the months we still expect").uncheck();
    await expect.poll(async () => Number(await border.inputValue())).toBeLessThan(ahead);
    await page.close();
  });

  test("where nobody came back only what was earned can be chosen, and it says why", async () => {
    const page = await browser.show({ table: "once" });
    await toChoices(page);
    expect(await page.getByLabel("Together").isDisabled()).toBe(true);
    expect(await page.getByLabel("So far").isChecked()).toBe(true);
    await page.getByText(/do not carry a forecast .* Nobody has bought on a second day yet/).waitFor();
    await primary(page).click();
    await page.getByRole("button", { name: "How sure is this?" }).click();
    await page.getByText("Add older orders").waitFor();
    expect(await page.locator(".wa-deciles, .wa-split").count()).toBe(0);
    await page.close();
  });
});

describe("the page on the forecast", () => {
  test("says the verdict first, and the table under the plot adds up", async () => {
    const page = await browser.show();
    await toPage(page);
    const verdict = await page.locator(".wa-note").first().textContent();
    expect(verdict).toMatch(
      /^Good enough to steer by.*the model expected ([\d,]+) orders; there were ([\d,]+)/,
    );
    const bars = await page
      .locator(".wa-happened")
      .evaluateAll((all) => all.slice(0, 10).map((bar) => bar.getBoundingClientRect().height));
    expect(bars).toHaveLength(10);
    expect(bars[0]).toBeGreaterThan(bars[9]! + 40);
    await page.getByText("Show as a table").click();
    const rows = await page.locator("figure tbody tr").allTextContents();
    expect(rows).toHaveLength(10);
    for (const column of [2, 3, 4]) {
      const cells = await page.locator(`figure tbody td:nth-child(${column})`).allTextContents();
      const total = await page.locator(`figure tfoot td:nth-child(${column})`).textContent();
      const number = (text: string | null) => Number((text ?? "").replace(",", ""));
      expect(cells.reduce((sum, cell) => sum + number(cell), 0)).toBe(number(total));
    }
    await page.getByRole("heading", { name: "About a third of your customers are probably gone" }).waitFor();
    await page.getByText(/with a chance of 80%/).waitFor();
    await page.getByText("For the analyst").click();
    await page.getByText(/MBG\/NBD: r [\d.]+/).waitFor();
    await page.close();
  });

  test("leads back to where it was opened from", async () => {
    const page = await browser.show();
    await toPage(page);
    await page.getByRole("button", { name: "Back" }).click();
    expect(await page.locator("h1").textContent()).toBe("Preview");
    await primary(page).click();
    await page.locator(".wa-says").waitFor();
    await page.getByRole("button", { name: "How sure is this?" }).click();
    await page.locator(".wa-deciles").waitFor();
    await page.getByRole("button", { name: /^NL/ }).click();
    await page.getByText("Verwacht tegenover werkelijk").waitFor();
    await page.getByRole("button", { name: "Terug" }).click();
    await page.locator(".wa-says").waitFor();
    await page.close();
  });

  test("fits again on the orders as they are now", async () => {
    const page = await browser.show();
    await toPage(page);
    const before = await page.locator(".wa-split").textContent();
    await page.evaluate(() => {
      const { host } = window as unknown as { host: MemoryHost };
      for (const row of host.cells("Orders").slice(1)) row[2] = Number(row[2]) * 2;
    });
    await page.getByRole("button", { name: "Fit again" }).click();
    await expect.poll(() => page.locator(".wa-split").textContent()).not.toBe(before);
    await page.close();
  });

  test("shows how far it is with many customers, and can be left meanwhile", async () => {
    const page = await browser.show({ table: "many" });
    await toChoices(page);
    await primary(page).click();
    await page.locator(".wa-plot").waitFor();
    // Pressed within the page: the work may be done before a call from outside arrives.
    const seen = await page.evaluate(async () => {
      const press = (label: string) =>
        [...document.querySelectorAll("button")].find(({ textContent }) => textContent === label)!.click();
      return new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (document.querySelector("progress") === null) return;
          observer.disconnect();
          const stages = document.querySelectorAll(".wa-todo li").length;
          press("Back");
          resolve(stages);
        });
        observer.observe(document.body, { subtree: true, childList: true });
        press("How sure is this?");
      });
    });
    expect(seen).toBe(5);
    await page.locator(".wa-plot").waitFor();
    await page.waitForTimeout(1500);
    expect(await page.locator("h1").textContent()).toBe("Preview");
    await page.close();
  });
});
