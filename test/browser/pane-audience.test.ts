import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cellsOf, columnOf } from "../wizard/audience/support.ts";
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
  { width: 300, lang: "nl", theme: "dark", skin: "office" },
  { width: 350, lang: "en", theme: "light", skin: "google" },
];

async function toResult(page: Page): Promise<void> {
  await page.locator(".wa-card--lead").click();
  for (let press = 0; press < 7 && (await page.locator(".wa-says").count()) === 0; press++) {
    const before = await page.locator("h1").textContent();
    await page.locator(".wa-foot .wa-btn--primary:not([aria-disabled])").click();
    await page.waitForFunction((old) => document.querySelector("h1")?.textContent !== old, before);
  }
  await page.locator(".wa-says").waitFor();
}

async function toList(page: Page): Promise<void> {
  await toResult(page);
  await page.getByRole("button", { name: /^(Prepare list|Lijst klaarzetten)$/ }).click();
  await page.locator(".wa-audience-counts").first().waitFor();
}

/** Presses the primary button and takes what the browser saves. */
async function saved(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), primary(page).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const fact = (page: Page, name: string) =>
  page.locator(".wa-audience-counts dt", { hasText: name }).first().locator("xpath=following-sibling::dd[1]");

describe.each(VIEWS)("$width px, $lang, $theme, $skin", (view) => {
  test("the card and the page fit and break no rule of axe", async () => {
    const page = await browser.show({ ...view, table: "contacts" });
    await toResult(page);
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: /^(Prepare list|Lijst klaarzetten)$/ }).click();
    await page.locator(".wa-audience-counts").first().waitFor();
    expect(await faults(page)).toEqual([]);
    for (const fold of await page.locator("summary").all()) await fold.click();
    for (const chip of ["Google Ads", "LinkedIn", "Mailchimp", "Segment"]) {
      await page.getByRole("button", { name: chip, exact: true }).click();
      await page.locator(`[aria-pressed=true]:text-is("${chip}")`).waitFor();
      expect(await faults(page)).toEqual([]);
    }
    await page.close();
  });
});

describe.each(["en", "nl"] as const)("%s", (lang) => {
  test("from an export with people to a file for Meta: hashes, values, only who said yes", async () => {
    const page = await browser.show({ table: "contacts", lang });
    await toList(page);
    const listed = Number(await fact(page, lang === "en" ? "On the list" : "Op de lijst").textContent());
    const { name, bytes } = await saved(page);
    expect(name).toBe("waarde-meta-protect-2025-06-29.csv");
    // UTF-8 without a byte order mark: the first byte is that of "email".
    expect(bytes[0]).toBe("e".charCodeAt(0));
    const csv = bytes.toString("utf8");
    expect(csv.split("\r\n")[0]).toBe(
      "email,email,email,phone,phone,phone,madid,fn,ln,zip,ct,st,country,dob,doby,gen,age,uid,value",
    );
    expect(csv).not.toContain("@");
    expect(cellsOf(csv)).toHaveLength(listed + 1);
    const allowed = await page.evaluate(() => {
      const { host } = window as unknown as { host: MemoryHost };
      return host.cells("Orders").flatMap((row) => (row[3] === "yes" ? [String(row[1])] : []));
    });
    const hashes = new Set(allowed.map((address) => createHash("sha256").update(address).digest("hex")));
    const written = columnOf(csv, "email").filter((hash) => hash !== "");
    expect(written.length).toBeGreaterThan(40);
    expect(written.every((hash) => hashes.has(hash))).toBe(true);
    expect(columnOf(csv, "value").every((value) => /^\d+\.\d\d$/.test(value))).toBe(true);
    await page.getByText(lang === "en" ? `Saved as ${name}.` : `Opgeslagen als ${name}.`).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});

test("no address stands on the page, also after the file was saved", async () => {
  const page = await browser.show({ table: "contacts" });
  await toList(page);
  await page.getByRole("button", { name: "Klaviyo" }).click();
  await page.locator(".wa-audience-rows", { hasText: "k***@winkel" }).waitFor();
  await saved(page);
  expect(await page.locator("body").innerText()).not.toMatch(/klant\d+@/);
  await page.close();
});

test("a group within a group makes a smaller list, to a sheet that Undo takes away", async () => {
  const page = await browser.show({ table: "contacts" });
  await toList(page);
  const before = Number(await fact(page, "In the group").textContent());
  await page.getByLabel("Only those who are also").selectOption({ label: await optionOf(page, "Champions") });
  await expect.poll(async () => Number(await fact(page, "In the group").textContent())).toBeLessThan(before);
  await page.getByRole("button", { name: "Write to new sheet" }).click();
  await page.locator(".wa-foot__note--good", { hasText: "List for Meta 29-06-2025" }).waitFor();
  const sheets = () =>
    page.evaluate(() => {
      const { host } = window as unknown as { host: MemoryHost };
      return [...host.sheets.values()].map(({ name }) => name);
    });
  expect(await sheets()).toContain("List for Meta 29-06-2025");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(sheets).not.toContain("List for Meta 29-06-2025");
  await page.close();
});

async function optionOf(page: Page, name: string): Promise<string> {
  return (await page.locator("#waarde-audience-also option", { hasText: name }).first().textContent())!;
}

test("without a column of consent nothing is made until the user says so", async () => {
  const page = await browser.show({ table: "orders", lang: "nl" });
  await toList(page);
  await page.getByText("Geen kolom zegt wie toestemming gaf").waitFor();
  expect(await primary(page).getAttribute("aria-disabled")).toBe("true");
  expect(await fact(page, "Op de lijst").textContent()).toBe("0");
  expect(await faults(page)).toEqual([]);
  await page.getByLabel("Ik mag de gegevens van deze klanten hiervoor gebruiken").check();
  await expect.poll(() => primary(page).getAttribute("aria-disabled")).toBeNull();
  const { bytes } = await saved(page);
  expect(cellsOf(bytes.toString("utf8")).length).toBeGreaterThan(100);
  await page.close();
});

test("to leave people out of ads, those without consent are on the list too", async () => {
  const page = await browser.show({ table: "contacts" });
  await toList(page);
  const reach = Number(await fact(page, "On the list").textContent());
  await page.getByText("To leave them out").click();
  await page.getByText(/Customers without consent are on this list too/).waitFor();
  await expect.poll(async () => Number(await fact(page, "On the list").textContent())).toBeGreaterThan(reach);
  const { name, bytes } = await saved(page);
  expect(name).toContain("-exclude-");
  expect(new Set(columnOf(bytes.toString("utf8"), "value"))).toEqual(new Set([""]));
  await page.close();
});
