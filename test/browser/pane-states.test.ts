import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemoryHost } from "../wizard/support/memory-host.ts";
import { PaneBrowser, type PaneView, pressTo, primary, violations } from "./support/pane-browser.ts";

/** A picture of each state, to be looked at. */
const PICTURES = "dist/pictures/states";

let browser: PaneBrowser;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await PaneBrowser.open();
});
afterAll(() => browser.close());

const ofLanguage = { en: 0, nl: 1 } as const;
const start = (page: Page) => page.locator(".wa-card--lead").click();
const onHost = (page: Page, change: (host: MemoryHost) => void) =>
  page.evaluate(`(${change.toString()})(window.host)`);

interface State {
  readonly name: string;
  readonly table: string;
  /** Leads to the state. */
  readonly reach: (page: Page) => Promise<void>;
  /** What the pane then says, in English and in Dutch. */
  readonly says: readonly [RegExp, RegExp];
  /** Whether the primary button still leads on. */
  readonly leadsOn: boolean;
}

const PREVIEW = /Preview|Voorbeeld/;

const STATES: readonly State[] = [
  {
    name: "empty",
    table: "empty",
    reach: start,
    says: [/No table at the selected cell/, /Geen tabel bij de geselecteerde cel/],
    leadsOn: true,
  },
  {
    name: "wrong selection",
    table: "notes",
    reach: start,
    says: [/does not look like a list of orders/, /lijkt nog niet op een lijst met bestellingen/],
    leadsOn: true,
  },
  {
    name: "undecidable dates",
    table: "dates",
    reach: async (page) => {
      await start(page);
      await primary(page).click();
    },
    says: [/Is 01-06-2025 in June or in January/, /Is 01-06-2025 in juni of in januari/],
    leadsOn: false,
  },
  {
    name: "mixed currencies",
    table: "currency",
    reach: async (page) => {
      await start(page);
      await pressTo(page, /What we leave out|Wat we weglaten/);
    },
    says: [/two currencies/i, /twee valuta/i],
    leadsOn: false,
  },
  {
    name: "one-time buyers",
    table: "once",
    reach: async (page) => {
      await start(page);
      await pressTo(page, PREVIEW);
    },
    says: [/Nobody has ordered on a second day/, /Niemand bestelde op een tweede dag/],
    leadsOn: true,
  },
  {
    name: "twelve customers",
    table: "few",
    reach: async (page) => {
      await start(page);
      await pressTo(page, PREVIEW);
      await page.locator("#waarde-tab-rfm").click();
    },
    says: [/12 customers a name such as/, /12 klanten/],
    leadsOn: true,
  },
  {
    name: "100,000 customers",
    table: "huge",
    reach: async (page) => {
      await start(page);
      await pressTo(page, PREVIEW);
      await page.locator(".wa-plot").waitFor();
    },
    says: [/all are counted/, /alle zijn geteld/],
    leadsOn: true,
  },
  {
    name: "cancelled",
    table: "orders",
    reach: async (page) => {
      await start(page);
      await pressTo(page, PREVIEW);
      await onHost(page, (host) => {
        const write = host.write.bind(host);
        host.write = async (change) => {
          await new Promise((resolve) => setTimeout(resolve, 300));
          return write(change);
        };
      });
      await primary(page).click();
      await page.getByRole("button", { name: /^(Cancel|Stoppen)$/ }).click();
      await page.waitForFunction(() => (window as unknown as { host: MemoryHost }).host.sheets.size === 1);
    },
    says: [/Nothing has been written yet/, /Er is nog niets geschreven/],
    leadsOn: true,
  },
  {
    name: "failed write",
    table: "orders",
    reach: async (page) => {
      await start(page);
      await pressTo(page, PREVIEW);
      await onHost(page, (host) => {
        host.refuses = "protected";
      });
      await primary(page).click();
    },
    says: [/The workbook is protected/, /beveiligd/],
    leadsOn: false,
  },
];

const LOOKS: readonly PaneView[] = [
  { lang: "en", width: 300, theme: "light" },
  { lang: "nl", width: 270, theme: "dark" },
];

describe.each(LOOKS)("in $lang at $width px, $theme,", (look) => {
  test.each(STATES)("the state $name says what it is and what to do", async (state) => {
    const page = await browser.show({ ...look, table: state.table });
    await state.reach(page);
    await page.getByText(state.says[ofLanguage[look.lang!]]).first().waitFor();
    const off = await page.locator(".wa-foot .wa-btn--primary[aria-disabled]").count();
    if (state.leadsOn) expect(off).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `${PICTURES}/${state.name.replaceAll(/\W+/g, "-")}-${look.lang}.png` });
    await page.close();
  });
});

test("in a high contrast theme all that is told by colour stays told", async () => {
  const page = await browser.show({ forcedColours: true });
  await start(page);
  await pressTo(page, PREVIEW);
  for (const tab of ["quadrants", "rfm", "tiers"]) {
    await page.locator(`#waarde-tab-${tab}`).click();
    await page.screenshot({ path: `${PICTURES}/high-contrast-${tab}.png` });
    expect(await violations(page)).toEqual([]);
  }
  // The tab that is open is told by more than a colour that the theme takes away.
  const border = (selected: boolean) =>
    page
      .locator(`[role=tab][aria-selected=${selected}]`)
      .first()
      .evaluate((tab) => {
        const { backgroundColor, borderColor, outlineStyle, color } = getComputedStyle(tab);
        return [backgroundColor, borderColor, outlineStyle, color].join(" ");
      });
  expect(await border(true)).not.toBe(await border(false));
  await page.close();
});
