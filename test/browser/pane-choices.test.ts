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
  { width: 270, lang: "nl", theme: "light", skin: "workbook" },
  { width: 270, lang: "en", theme: "dark", skin: "google" },
  { width: 350, lang: "nl", theme: "dark", skin: "office" },
];

async function choices(view: PaneView = {}): Promise<Page> {
  const page = await browser.show(view);
  await page.locator(".wa-card--lead").click();
  await pressTo(page, /^(Your choices|Jouw keuzes)$/);
  await page.locator("#waarde-settings-part").waitFor();
  return page;
}

const open = (page: Page, title: string) => page.locator("summary", { hasText: title }).first().click();
const status = (page: Page, text: RegExp | string) => page.locator("[role=status]", { hasText: text });

describe.each(VIEWS)("$width px, $lang, $theme, $skin", (view) => {
  test("every choice fits and breaks no rule of axe", async () => {
    const page = await choices(view);
    await page.locator("[name=waarde-kind]").nth(3).check();
    await page.locator("[name=waarde-tier-rule]").nth(1).check();
    await status(page, /^(By the formula|Volgens de formule)/).waitFor();
    expect(await faults(page)).toEqual([]);
    for (const fold of await page.locator("summary").all()) await fold.click();
    await page.locator("[name=waarde-tier-names]").nth(1).check();
    await page.locator("#waarde-name-grow").fill("Keep lean");
    await page.locator("#waarde-name-economise").fill("keep LEAN");
    await page.locator("#waarde-tactic-grow").fill("Call them.");
    await page.locator("[name=waarde-map]").nth(2).check();
    expect(await faults(page)).toEqual([]);
    await page.locator("#waarde-name-grow").fill("");
    await page.locator("#waarde-settings-part .wa-link").first().click();
    expect(await faults(page)).toEqual([]);
    await page.locator("#waarde-settings-name").fill("A");
    await page.locator("#waarde-settings-part [type=submit]").click();
    await page.locator("#waarde-settings").waitFor();
    await page.locator("#waarde-settings-part .wa-link").last().click();
    await page.locator("#waarde-settings-part fieldset").waitFor();
    expect(await faults(page)).toEqual([]);
    await primary(page).click();
    await page.getByRole("tab").nth(1).click();
    await page.locator(".wa-rfm--triplets").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});

test("the formula and the cost of orders are seen at once, in euros", async () => {
  const page = await choices();
  await page.getByLabel("Formula").check();
  const worth = page.locator("[role=status]", { hasText: "By the formula" }).locator("b");
  const amount = async () => Number(((await worth.textContent()) ?? "").replace(/\D/g, ""));
  await worth.waitFor();
  const three = await amount();
  await page.getByLabel("Years asked").fill("6");
  await expect.poll(amount).toBeGreaterThan(2 * three - 2);
  expect(await amount()).toBeLessThan(2 * three + 2);
  await page.getByLabel("Cost per order").fill("10");
  await expect.poll(amount).toBeLessThan(2 * three - 10);
  await page.close();
});

test("tiers by amounts count everybody, and amounts in the wrong order are told", async () => {
  const page = await choices();
  await page.getByLabel("By amount").check();
  const counts = async () =>
    (await page.locator(".wa-beside-dot").allTextContents()).map((text) => Number(text.replace(/\D/g, "")));
  await page.locator("#waarde-tier-very_profitable").fill("500");
  await page.locator("#waarde-tier-profitable").fill("100");
  await expect.poll(counts).not.toEqual([248, 744, 248]);
  expect((await counts()).reduce((sum, count) => sum + count, 0)).toBe(1240);
  await page.locator("#waarde-tier-profitable").fill("600");
  await status(page, "The first amount must be higher than the second.").waitFor();
  expect(await primary(page).getAttribute("aria-disabled")).toBe("true");
  await page.getByLabel("By share").check();
  expect(await page.locator("#waarde-tier-very_profitable").inputValue()).toBe("20");
  await expect.poll(() => primary(page).getAttribute("aria-disabled")).toBeNull();
  await page.close();
});

test("own names and tactics reach the preview in both languages; two of a name are refused", async () => {
  const page = await choices();
  await open(page, "Names");
  await page.locator("#waarde-name-protect").fill("Deepen");
  await page.locator(".wa-foot", { hasText: "Two groups are called “Deepen”" }).waitFor();
  expect(await primary(page).getAttribute("aria-disabled")).toBe("true");
  await page.locator("#waarde-name-protect").fill("Stars ");
  await page.locator("#waarde-tier-name-profitable").fill("Core");
  await page.locator("summary", { hasText: "Stars…, 2 of your own" }).waitFor();
  await open(page, "Tactics");
  const tactic = page.locator("#waarde-tactic-protect");
  const standard = await tactic.inputValue();
  await tactic.fill("Ring them.");
  await page.getByRole("button", { name: "Back to the standard text Stars" }).click();
  await expect.poll(() => tactic.inputValue()).toBe(standard);
  await tactic.fill("Ring them.");
  await primary(page).click();
  for (const language of ["EN", "NL"]) {
    await page.getByRole("button", { name: new RegExp(`^${language}`) }).click();
    const group = page.locator(".wa-tactics tbody tr", { hasText: "Stars" });
    await group.waitFor();
    await page.locator(".wa-under", { hasText: "Ring them." }).waitFor();
  }
  await page.getByRole("tab").nth(2).click();
  await page.locator("tbody th", { hasText: "Core" }).first().waitFor();
  await page.close();
});

test("another map shows in its own grid, with its own names", async () => {
  const page = await choices();
  await open(page, "RFM map");
  await page.getByLabel("6 segments, as Klaviyo names them").check();
  await page.locator("summary", { hasText: "6 segments, as Klaviyo" }).waitFor();
  await primary(page).click();
  await page.getByRole("tab").nth(1).click();
  const rows = page.locator(".wa-rfm--triplets tbody tr");
  await expect.poll(() => rows.count()).toBe(10);
  await page.locator("tbody th", { hasText: "Inactive customers" }).waitFor();
  await page.close();
});

describe("settings under a name", () => {
  const stored = (page: Page, key: string) =>
    page.evaluate((name) => (window as unknown as { host: MemoryHost }).host.settings.get(name), key);

  test("are kept, chosen, brought up to date and deleted, and greet the next reader", async () => {
    const page = await choices();
    await status(page, "Saved as “Standard”").waitFor();
    await page.getByLabel("Margin").fill("40");
    await status(page, "“Standard”, changed since").waitFor();
    await page.getByRole("button", { name: "Save as…" }).click();
    const field = page.getByLabel("Name of these settings");
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await field.fill("Spring");
    await field.press("Enter");
    await status(page, "Saved as “Spring”").waitFor();
    expect(await stored(page, "waarde.choices.0")).toContain('"setting":"Spring"');

    const chosen = page.locator("#waarde-settings");
    await chosen.selectOption({ label: "Standard" });
    await expect.poll(() => page.getByLabel("Margin").inputValue()).toBe("100");
    await chosen.selectOption({ label: "Spring" });
    await expect.poll(() => page.getByLabel("Margin").inputValue()).toBe("40");

    await page.getByLabel("Margin").fill("55");
    await page.getByRole("button", { name: "Update “Spring”" }).click();
    await status(page, "Saved as “Spring”").waitFor();
    await chosen.selectOption({ label: "Standard" });
    await chosen.selectOption({ label: "Spring" });
    await expect.poll(() => page.getByLabel("Margin").inputValue()).toBe("55");

    await page.getByRole("button", { name: "Delete “Spring”…" }).click();
    await page.getByRole("button", { name: "Keep it" }).click();
    expect(await chosen.count()).toBe(1);
    await page.getByRole("button", { name: "Delete “Spring”…" }).click();
    await page.getByRole("button", { name: "Delete “Spring”", exact: true }).click();
    await expect.poll(() => chosen.count()).toBe(0);
    expect(await page.getByLabel("Margin").inputValue()).toBe("55");
    expect(await stored(page, "waarde.settings")).toBeUndefined();
    await page.close();
  });

  test("that cannot be kept say why, in place", async () => {
    const page = await choices();
    await page.getByRole("button", { name: "Save as…" }).click();
    await page.getByLabel("Name of these settings").fill("standard");
    await page.getByRole("button", { name: "Save settings" }).click();
    await page.getByRole("alert").getByText("That name is taken").waitFor();
    expect(await stored(page, "waarde.settings")).toBeUndefined();
    await page.getByRole("button", { name: "Do not save" }).click();
    expect(await page.getByLabel("Name of these settings").count()).toBe(0);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe("Save as…");
    await page.close();
  });
});

test("under a border everybody is counted: on either side, or waiting", async () => {
  const page = await choices({ lang: "nl", width: 270 });
  const sliders = page.locator(".wa-slider");
  expect(await sliders.count()).toBe(2);
  for (const slider of await sliders.all()) {
    expect(await slider.locator(".wa-slider__neither").textContent()).toMatch(/^\d+ wachten nog, te vroeg$/);
    const told = `${await slider.locator(".wa-slider__legend").textContent()} ${await slider.locator(".wa-slider__neither").textContent()}`;
    const sum = (told.match(/[\d.]+/g) ?? []).reduce((all, n) => all + Number(n.replaceAll(".", "")), 0);
    expect(sum).toBe(1240);
  }
  await page.close();
});
