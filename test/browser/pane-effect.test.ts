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

const PREVIEW = /^(Preview|Voorproef|Voorbeeld|Voorvertoning)/;
const LINK = /^(Did a tactic work|Werkte een tactiek)/;

async function open(view: PaneView = {}): Promise<Page> {
  const page = await browser.show(view);
  await page.locator(".wa-card--lead").click();
  await pressTo(page, PREVIEW);
  await page.getByRole("button", { name: LINK }).click();
  await page.locator(".wa-finding").waitFor();
  return page;
}

/** Writes the groups, adds an order of 40 days later for half of all customers, and opens the page again. */
async function comeBack(page: Page, more: number): Promise<void> {
  await primary(page).click();
  await page.locator(".wa-foot__note--good").waitFor();
  await page.evaluate((extra) => {
    const { host } = window as unknown as { host: MemoryHost };
    const sheets = [...host.sheets];
    const [id, orders] = sheets.find(([, { name }]) => name === "Orders")!;
    const groups = sheets.at(-1)![1].cells.slice(1);
    groups.forEach(([customer, group], at) => {
      if (at % 2 === 0) return;
      orders.cells.push([
        customer!,
        "2025-08-08",
        20 + (at % 30) + (group === "test" ? extra : 0),
        `#x${at}`,
      ]);
    });
    host.selected = { sheet: id, row: 0, column: 0, rows: 1, columns: 1 };
  }, more);
  const title = () => page.locator("h1").textContent();
  for (let press = 0; press < 8 && !/(orders\?|bestellingen\?)$/.test((await title()) ?? ""); press++) {
    const before = await title();
    await page.getByRole("button", { name: /^(Back|Terug)$/ }).click();
    await page.waitForFunction((old) => document.querySelector("h1")?.textContent !== old, before);
  }
  await page.getByRole("button", { name: /^(Use selection|Gebruik selectie)$/ }).click();
  await page.locator(".wa-foot .wa-btn--primary:not([aria-disabled])").waitFor();
  await pressTo(page, PREVIEW);
  await page.getByRole("button", { name: LINK }).click();
  await page.locator(".wa-pair").waitFor();
}

const finding = (page: Page) => page.locator(".wa-finding").textContent();

describe.each([
  { width: 270, lang: "nl", theme: "light", skin: "office" },
  { width: 270, lang: "en", theme: "dark", skin: "workbook" },
  { width: 350, lang: "nl", theme: "dark", skin: "google" },
] as const)("$width px, $lang, $theme, $skin", (view) => {
  test("making groups and reading the effect fit and break no rule of axe", async () => {
    const page = await open(view);
    await page.locator("summary").click();
    expect(await faults(page)).toEqual([]);
    await page.locator("[name=waarde-effect-part]").nth(1).check();
    await page.locator("#waarde-after").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.locator("[name=waarde-effect-part]").nth(0).check();
    await page.locator("#waarde-tactic").waitFor();
    await comeBack(page, 15);
    await page.locator("#waarde-tactic-cost").fill("x");
    await page.locator(".wa-wrong").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});

test("draws halves alike in value, among all customers or in one group", async () => {
  const page = await open();
  expect(await finding(page)).toBe("620 customers get the tactic, 620 do not");
  await page.getByRole("heading", { name: /^Alike in value/ }).waitFor();
  await page.getByLabel("Customers").selectOption({ label: "Very profitable" });
  await expect.poll(() => finding(page)).toBe("124 customers get the tactic, 124 do not");
  await page.getByLabel("In the test").selectOption("4 of every 5");
  await expect.poll(() => finding(page)).toMatch(/^19[89] customers get the tactic, (49|50) do not$/);
  await page.close();
});

test("writes the groups with the name of the tactic, and another draw gives other groups", async () => {
  const page = await open();
  const before = await page.getByRole("heading", { name: /^Alike/ }).textContent();
  await page.getByLabel("Tactic").fill("A card");
  await page.locator("summary").click();
  await page.getByLabel("Draw number").fill("7");
  const mean = page.locator("tbody td").nth(1);
  const old = await mean.textContent();
  await expect.poll(() => mean.textContent()).not.toBe(old);
  expect(before).not.toBeNull();
  await primary(page).click();
  await page.locator(".wa-foot__note--good").waitFor();
  const written = await page.evaluate(() => {
    const { host } = window as unknown as { host: MemoryHost };
    const { name, cells } = [...host.sheets.values()].at(-1)!;
    return { name, first: cells[1]!.slice(4, 5), notes: cells.map((row) => row.slice(-1)[0]) };
  });
  expect(written.name).toMatch(/^Test and control /);
  expect(written.first).toEqual(["A card"]);
  expect(written.notes).toContain("7");
  await page.close();
});

test("leads from the groups that were written to a list of the test group", async () => {
  const page = await open({ table: "contacts" });
  await page.getByLabel("Tactic").fill("A card");
  await expect.poll(() => page.getByRole("button", { name: "Export the test group" }).count()).toBe(0);
  await primary(page).click();
  await page.getByRole("button", { name: "Export the test group" }).click();
  const chosen = page.locator("#waarde-audience-group option:checked");
  await expect.poll(() => chosen.textContent()).toMatch(/^Test group of A card, 29\sJune\s2025 \(\d+\)$/);
  expect(await faults(page)).toEqual([]);
  const control = page.locator("#waarde-audience-group option", { hasText: "Control group of A card" });
  await page.getByLabel("Customers", { exact: true }).selectOption((await control.textContent())!);
  await page.getByLabel("To leave them out").and(page.locator(":checked")).waitFor();
  await page.getByLabel("To reach them").check();
  await page.getByText(/^This is the control group\./).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.close();
});

test("says that the tactic worked, what it brought in all, and for what cost", async () => {
  const page = await open();
  await page.getByLabel("Tactic").fill("A card");
  await comeBack(page, 15);
  expect(await finding(page)).toMatch(/^The tactic worked: €[\d.]+ more per customer$/);
  await page
    .getByText(/With 95% certainty between €[\d.]+ and €[\d.]+ per customer\. That is €[\d,.]+ in all/)
    .waitFor();
  expect(await page.getByLabel("Groups").locator("option").allTextContents()).toEqual([
    "A card, 29\u00a0June\u00a02025 (1,240)",
  ]);
  await page.getByLabel("Cost of the tactic").fill("300");
  await page.getByText(/The tactic cost €300: every €1 spent earned €[\d.]+/).waitFor();
  await page.getByLabel("Cost of the tactic").fill("1000000");
  await page.getByText(/The tactic cost €1,000,000, more than it brought in\./).waitFor();
  await page.getByLabel("Orders", { exact: true }).check();
  await expect.poll(() => finding(page)).toMatch(/orders? (more|less) may be chance|Too little/);
  await primary(page).click();
  await page.locator(".wa-foot", { hasText: "Written to “Effect" }).waitFor();
  await page.close();
});

test("shows no effect where there is none, and says how many customers it would take", async () => {
  const page = await open({ lang: "nl" });
  await comeBack(page, 0);
  await expect.poll(() => finding(page)).toMatch(/^Geen effect aangetoond: /);
  await page.getByText(/Wacht op meer bestellingen, of test de volgende keer op meer klanten\./).waitFor();
  expect(await page.getByText(/Dat is .* in totaal/).count()).toBe(0);
  await page.close();
});

test("explains what is missing: no groups yet, a table of customers, orders that do not go on", async () => {
  const page = await open();
  await page.getByLabel("See the effect").check();
  await expect.poll(() => finding(page)).toBe("No groups yet");
  await page.getByLabel("Make groups").check();
  await primary(page).click();
  await page.locator(".wa-foot__note--good").waitFor();
  await page.getByLabel("See the effect").check();
  await expect.poll(() => finding(page)).toBe("It is too early to tell");
  await page.evaluate(() => {
    const { host } = window as unknown as { host: MemoryHost };
    const [sheet] = [...host.sheets].find(([, { name }]) => name === "Orders")!;
    host.selected = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  });
  await page.getByRole("button", { name: "Use selection" }).click();
  await expect.poll(() => finding(page)).toBe("No column here says test or control");
  expect(await page.getByLabel("Groups").locator("option").first().textContent()).toMatch(
    /^Selected: Orders!/,
  );
  await page.close();
  const table = await open({ table: "customers" });
  await table.getByLabel("See the effect").check();
  await expect.poll(() => finding(table)).toBe("The effect is read from orders");
  await table.close();
});
