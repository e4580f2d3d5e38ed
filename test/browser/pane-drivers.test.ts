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
  const page = await browser.show({ table: "marked", ...view });
  await page.locator(".wa-card--lead").click();
  await pressTo(page, /^(Preview|Voorbeeld)/);
  await page.getByRole("button", { name: /^(What sets a group apart|Wat onderscheidt een groep)/ }).click();
  await page.locator(".wa-folds").waitFor();
  return page;
}

describe.each(VIEWS)("$width px, $lang, $theme, $skin", (view) => {
  test("the page fits and breaks no rule of axe, with and without soft data", async () => {
    const page = await opened(view);
    for (const fold of await page.locator("summary").all()) await fold.click();
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: /^(Use selected|Gebruik geselecteerde)/ }).click();
    await page.locator(".wa-folds [role=alert]").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
    const bare = await opened({ ...view, table: "lines" });
    await bare.getByRole("button", { name: /^(Choose soft data|Kies zachte gegevens)/ }).waitFor();
    expect(await faults(bare)).toEqual([]);
    await bare.close();
  });
});

test("the heading names the strongest mark; the reward stands apart", async () => {
  const page = await opened();
  await page
    .getByRole("heading", { name: /^Channel “Referral”: [\d.]+ times as common in Very profitable$/ })
    .waitFor();
  const section = (heading: string) =>
    page.locator("section", { has: page.getByRole("heading", { name: heading }) });
  expect(await section("May be the group itself").textContent()).toContain("Label: VIP");
  expect(await section("More than elsewhere").textContent()).not.toContain("VIP");
  expect(await section("What you could do with it").textContent()).toMatch(
    /Channel: Referral.*personal interaction\. Ask these customers .* “Referral”/,
  );
  expect(await page.locator(".wa-main").textContent()).not.toContain("City");
  await page.getByText(/Related is not yet the cause/).waitFor();
  await page.close();
});

test("bars are as long as the shares of the table", async () => {
  const page = await opened();
  const bar = page.locator(".wa-drivers__bar").first();
  const part = await bar.evaluate((track) => {
    const fill = track.querySelector("span")!;
    return fill.getBoundingClientRect().width / track.getBoundingClientRect().width;
  });
  await page.getByText("Show as a table").click();
  const row = page.locator("table tbody tr", { hasText: "Channel: Referral" });
  const [here, all, index] = await row.locator("td").allTextContents();
  expect(Math.round(100 * part)).toBe(Number.parseInt(here!, 10));
  expect(Number(index) / 100).toBeCloseTo(Number.parseInt(here!, 10) / Number.parseInt(all!, 10), 0);
  await page.close();
});

test("another kind of group and another group can be chosen", async () => {
  const page = await opened({ lang: "nl" });
  await page.getByLabel("RFM").check();
  const group = page.getByLabel("Groep", { exact: true });
  await expect.poll(() => group.inputValue()).toBe("champions");
  await group.selectOption("lost");
  await expect.poll(() => page.locator("h2").first().textContent()).toContain("Verloren");
  await page.getByRole("button", { name: "Maak een lijst van deze klanten" }).click();
  await expect.poll(() => page.locator(".wa-head__count").textContent()).not.toBe("Kenmerken");
  await page.getByRole("button", { name: "Terug" }).click();
  await expect.poll(() => group.inputValue()).toBe("lost");
  await page.close();
});

test("soft data are chosen where the choices are", async () => {
  const page = await opened({ table: "orders" });
  await page.getByRole("heading", { name: /^Nothing sets Very profitable apart/ }).waitFor();
  await page.getByRole("button", { name: "Choose soft data" }).click();
  await expect.poll(() => page.locator("h1").textContent()).toBe("Your choices");
  await page.close();
});

test("the advice goes to a sheet, comes back as the user changed it, and can be left again", async () => {
  const page = await opened();
  const fold = page.locator(".wa-fold", { hasText: "Your own advice" });
  await fold.locator("summary").click();
  await page.getByRole("button", { name: "Write advice table" }).click();
  await page.locator(".wa-foot__note--good").waitFor();
  await page.evaluate(() => {
    const { host } = window as unknown as { host: MemoryHost };
    const sheet = [...host.sheets.values()].find(({ name }) => name.startsWith("Advice"))!;
    const row = sheet.cells.find(([pair]) => pair === "Best × Channel")!;
    row[1] = "Send a card to who came by {value}.";
  });
  await page.getByRole("button", { name: "Use selected table" }).click();
  await page.getByText("Send a card to who came by Referral.").waitFor();
  await fold.getByText("84 rules", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Use standard advice" }).click();
  await page.getByText(/Ask these customers to bring others/).waitFor();
  await page.close();
});

test("a damaged table of advice is told by its cells, which can be jumped to", async () => {
  const page = await opened({ lang: "nl" });
  await page.locator(".wa-fold summary", { hasText: "Je eigen adviezen" }).click();
  await page.evaluate(() => {
    const { host } = window as unknown as { host: MemoryHost };
    host.add("Mijn", [
      ["groep × kenmerk", "tactiek"],
      ["Beste × Kanaal", "Goed."],
      ["Iedereen × Kanaal", "Bel {naam}."],
    ]);
  });
  await page.getByRole("button", { name: "Gebruik geselecteerde tabel" }).click();
  await page.getByRole("heading", { name: "1 paar noemt geen groep die we kennen" }).waitFor();
  await page.getByRole("button", { name: "A3", exact: true }).click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { host: MemoryHost }).host.shown.at(-1)?.row))
    .toBe(2);
  await page.close();
});

test("what was found goes to a sheet in the language of the pane", async () => {
  const page = await opened({ lang: "nl" });
  await primary(page).click();
  await page.locator(".wa-foot__note--good").waitFor();
  const texts = await page.evaluate(() => {
    const { host } = window as unknown as { host: MemoryHost };
    return [...host.sheets.values()]
      .find(({ name }) => name.startsWith("Kenmerken"))!
      .cells.flat()
      .join(" ");
  });
  expect(texts).toContain("persoonlijke interactie");
  expect(texts).toContain("samenhang is nog geen oorzaak");
  await page.close();
});
