import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemoryHost } from "../wizard/support/memory-host.ts";
import { faults } from "./support/faults.ts";
import { PaneBrowser, type PaneView, pressTo } from "./support/pane-browser.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.open();
});
afterAll(() => browser.close());

async function toPreview(page: Page): Promise<void> {
  await page.locator(".wa-card--lead").click();
  await pressTo(page, /^(Preview|Voorbeeld)/);
  await page.locator(".wa-rows").waitFor();
}

async function toCustomer(page: Page): Promise<void> {
  await toPreview(page);
  await page.getByRole("button", { name: /^(Why this tactic|Waarom deze tactiek)\?$/ }).click();
  await page.locator("#waarde-customer").waitFor();
}

/** Selects one cell of a sheet, by the beginning of its name. */
const select = (page: Page, row: number, sheet = "Orders") =>
  page.evaluate(
    (place) => {
      const { host } = window as unknown as { host: MemoryHost };
      const [id] = [...host.sheets].find(([, { name }]) => name.startsWith(place.sheet))!;
      host.selected = { sheet: id, row: place.row, column: 1, rows: 1, columns: 1 };
    },
    { row, sheet },
  );

const VIEWS: PaneView[] = [
  { width: 270, lang: "nl", theme: "light", skin: "workbook" },
  { width: 270, lang: "en", theme: "dark", skin: "office" },
  { width: 300, lang: "nl", theme: "dark", skin: "google" },
  { width: 350, lang: "en", theme: "light", skin: "office" },
];

describe.each(VIEWS)("$width px, $lang, $theme, $skin", (view) => {
  test("nobody yet, suggestions and one customer fit and break no rule of axe", async () => {
    const page = await browser.show(view);
    await toCustomer(page);
    expect(await faults(page)).toEqual([]);
    await page.locator("#waarde-customer").fill("example");
    await page.locator(".wa-picks li").nth(5).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.locator(".wa-picks button").nth(2).click();
    await page.locator(".wa-why").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});

describe("whom to explain", () => {
  test("a row of the preview opens its customer, masked, and Back returns", async () => {
    const page = await browser.show();
    await toPreview(page);
    const row = page.locator(".wa-rows tbody tr").nth(1);
    const [name, value, quadrant] = await row.locator("th, td").allTextContents();
    await row.getByRole("button").click();
    await page.locator(".wa-why").waitFor();
    expect(await page.locator("#waarde-customer").inputValue()).toBe(name);
    expect(name).toMatch(/^.\*\*\*@/);
    expect(await page.locator(".wa-facts dd").first().textContent()).toBe(quadrant);
    expect(await page.getByRole("heading", { name: "Value" }).locator("..").locator("b").textContent()).toBe(
      value,
    );
    await page.getByRole("button", { name: "Back" }).click();
    expect(await page.locator("h1").textContent()).toBe("Preview");
    await page.close();
  });

  test("typing finds some; who picks one hears and gets the answer", async () => {
    const page = await browser.show();
    await toCustomer(page);
    await page.locator("#waarde-customer").fill("J1");
    await page.getByText(/^The first 6 of \d+ customers; type on/).waitFor();
    expect(await page.locator(".wa-picks b").first().textContent()).toMatch(/^j\*\*\*@example/);
    await page.locator("#waarde-customer").fill("j10@example.com");
    await page.locator(".wa-why").waitFor();
    await page.locator("#waarde-customer").fill("nobody of this name");
    await page.getByText("No customer bears this name or number.").waitFor();
    expect(await page.locator(".wa-why").count()).toBe(0);
    await page.close();
  });

  test("the selected row of the sheet, and a row that names nobody", async () => {
    const page = await browser.show();
    await toCustomer(page);
    await select(page, 3);
    await page.getByRole("button", { name: "Use the selected row" }).click();
    await page.locator(".wa-why").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("wa-panel");
    await page.getByRole("button", { name: "Show in sheet" }).click();
    const shown = await page.evaluate(() => {
      const { host } = window as unknown as { host: MemoryHost };
      const { sheet, row } = host.shown.at(-1)!;
      return { sheet: host.sheets.get(sheet)!.name, customer: host.sheets.get(sheet)!.cells[row]![0] };
    });
    const third = await page.evaluate(
      () => (window as unknown as { host: MemoryHost }).host.cells("Orders")[3]![0],
    );
    expect(shown).toEqual({ sheet: "Orders", customer: third });
    await select(page, 0);
    await page.getByRole("button", { name: "Use the selected row" }).click();
    await page.getByText("The selected row names no customer of this table.").waitFor();
    await page.close();
  });

  test("a row of the results, after writing", async () => {
    const page = await browser.show({ lang: "nl" });
    await toPreview(page);
    await page.locator(".wa-foot .wa-btn--primary").click();
    await page.locator(".wa-says").waitFor();
    await page.getByRole("button", { name: "Waarom deze tactiek?" }).click();
    await select(page, 5, "Waarde");
    await page.getByRole("button", { name: "Gebruik de geselecteerde rij" }).click();
    await page.locator(".wa-why").waitFor();
    const written = await page.evaluate(() => {
      const { host } = window as unknown as { host: MemoryHost };
      const sheet = [...host.sheets.values()].find(({ name }) => name.startsWith("Waarde"))!;
      return sheet.cells[5]!.map(String);
    });
    const quadrant = await page.locator(".wa-facts dd").first().textContent();
    expect(written).toContain(quadrant);
    await page.close();
  });
});

test("a table of customers without a forecast says what it knows", async () => {
  const page = await browser.show({ table: "customers", width: 270 });
  await toPreview(page);
  await page.locator(".wa-rows tbody button").first().click();
  await page.getByText("Earned so far; nothing is forecast.").waitFor();
  expect(await page.locator(".wa-why li").count()).toBe(3);
  expect(await faults(page)).toEqual([]);
  await page.close();
});
