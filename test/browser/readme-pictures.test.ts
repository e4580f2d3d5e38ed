import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PaneBrowser, type PaneView, pressTo } from "./support/pane-browser.ts";
import { serveWorkbook } from "./support/serve-workbook.ts";
import { smallPng } from "./support/small-png.ts";

const COMMITTED = "test/browser/pictures";
/** The README shows the committed ones; an ordinary run draws its own beside them, to be looked at. */
const FOLDER = process.env.WAARDE_PICTURES === "1" ? COMMITTED : "dist/pictures/readme";
const PREVIEW = /^(Preview|Voorbeeld)/;

interface Picture {
  readonly name: string;
  readonly view: PaneView;
  readonly reach: (page: Page) => Promise<void>;
  /** The finding that heads the screen. */
  readonly says: RegExp;
}

const PICTURES: readonly Picture[] = [
  {
    name: "quadrants",
    view: {},
    reach: toPreview,
    says: /^Protect: \d+% of customers bring \d+% of (revenue|value)$/,
  },
  {
    name: "crossing",
    view: {},
    reach: async (page) => {
      await toPreview(page);
      await page.getByRole("button", { name: "Who is both?" }).click();
      await page.locator(".wa-cross").waitFor();
    },
    says: /^Of Champions, \d+% are also Very profitable$/,
  },
  {
    name: "moved",
    view: { kept: true },
    reach: async (page) => {
      await page.getByRole("button", { name: /moved since/ }).click();
      await page.locator(".wa-moves").waitFor();
    },
    says: /^\d+ customers? joined \S.+ left it$/,
  },
  {
    name: "budget",
    view: {},
    reach: async (page) => {
      await page.locator(".wa-card--lead").click();
      await pressTo(page, /^Your choices/);
      await page.getByLabel("Margin").fill("40");
      await pressTo(page, PREVIEW);
      await page.getByRole("button", { name: "What may a customer cost?" }).click();
      await page.locator(".wa-limits").waitFor();
    },
    says: /^Very profitable: a customer may cost up to €\d+ to win; an average one €\d+$/,
  },
  {
    name: "audience",
    view: { table: "contacts" },
    reach: async (page) => {
      await toPreview(page);
      await page.getByRole("button", { name: "Export an audience" }).click();
      await page.locator(".wa-audience-counts").first().waitFor();
    },
    says: /^\d+ of \d+ customers can go on the list$/,
  },
  {
    name: "rfm-dutch-dark",
    view: { lang: "nl", theme: "dark" },
    reach: async (page) => {
      await toPreview(page);
      await page.getByText("RFM", { exact: true }).click();
      await page.locator(".wa-rfm").waitFor();
    },
    says: /^\d+ goede klanten zijn stilgevallen$/,
  },
];

async function toPreview(page: Page): Promise<void> {
  await page.locator(".wa-card--lead").click();
  await pressTo(page, PREVIEW);
}

/** Draws what the page shows now, with nothing moving, and answers how many bytes that took. */
async function draw(page: Page, name: string): Promise<number> {
  const picture = await smallPng(page);
  writeFileSync(`${FOLDER}/${name}.png`, picture);
  return picture.byteLength;
}

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
});

describe("the pane", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await PaneBrowser.open();
  });
  afterAll(() => browser.close());

  test.each(PICTURES)("$name", async ({ name, view, reach, says }) => {
    const page = await browser.show({ ...view, scale: 2 });
    await reach(page);
    expect(await page.locator(".wa-main h2:visible").first().textContent()).toMatch(says);
    expect(await draw(page, name)).toBeLessThan(150_000);
    await page.close();
  });
});

describe("the workbook", () => {
  const workbook = serveWorkbook();

  test("the sample shop with the preview beside it, and the sheet that is written", async () => {
    const person = await workbook.open({ width: 1280, height: 800 });
    const { page } = person;
    const before = await person.sheets();
    await page.getByRole("button", { name: "Open the sample shop" }).click();
    await pressTo(page, PREVIEW);
    expect(await person.activeSheet()).toBe("Orders");
    expect(await page.locator("#pane .wa-main h2").first().textContent()).toMatch(/^Protect: \d+%/);
    expect(await draw(page, "workbook")).toBeLessThan(150_000);
    await pressTo(page, /^Your customers in/);
    const written = (await person.sheets()).find((name) => !before.includes(name));
    await page.getByRole("button", { name: "Open sheet" }).click();
    await person.waitFor(async () => (await person.activeSheet()) === written, "the new sheet in front");
    // As far to the right as the tactics.
    await person.goTo("P2");
    expect((await person.cell("P2")).shown).toMatch(/\S+ \S+/);
    expect(await draw(page, "written")).toBeLessThan(150_000);
    expect(person.faults).toEqual([]);
    await person.close();
  });
});

test("the README shows each picture, tells what it holds, and asks for no other", () => {
  const readme = readFileSync("README.md", "utf8");
  const shown = [...readme.matchAll(/<img src="([^"]+)"[^>]* alt="([^"]{20,})">/g)].map(([, path]) => path);
  const drawn = ["workbook", "written", ...PICTURES.map(({ name }) => name)];
  expect(shown.sort()).toEqual(drawn.map((name) => `${COMMITTED}/${name}.png`).sort());
  const sizes = drawn.map((name) => readFileSync(`${COMMITTED}/${name}.png`).byteLength);
  expect(sizes.reduce((all, size) => all + size, 0)).toBeLessThan(700_000);
});
