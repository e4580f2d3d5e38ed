import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemoryHost } from "../wizard/support/memory-host.ts";
import { PaneBrowser, pressTo, primary } from "./support/pane-browser.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await PaneBrowser.open();
});
afterAll(() => browser.close());

const title = (page: Page) => page.locator("h1");

/** Names of the sheets, and the first cells of one. */
const sheets = (page: Page) =>
  page.evaluate(() => {
    const { host } = window as unknown as { host: MemoryHost };
    return [...host.sheets.values()].map(({ name, cells }) => ({ name, top: cells[0], rows: cells.length }));
  });

async function toPreview(page: Page): Promise<void> {
  await page.getByRole("button", { name: /best customers|beste klanten/ }).click();
  await pressTo(page, /Preview|Voorbeeld/);
  await page.locator(".wa-plot").waitFor();
}

describe("a hurried user", () => {
  test("presses only the primary button: six clicks to written tactics, one to take them back", async () => {
    const page = await browser.show();
    let clicks = 0;
    const press = async (name: string) => {
      clicks++;
      await page
        .getByRole("button", {
          name: name === "Who are my best customers?" ? /^Who are my/ : name,
          exact: true,
        })
        .click();
    };
    await press("Who are my best customers?");
    await press("Check columns");
    await press("Check the data");
    await press("Make choices");
    await press("Preview");
    expect(await sheets(page)).toHaveLength(1);
    await press("Write to new sheet");
    await page.getByText("Your customers in three sentences").waitFor();
    expect(clicks).toBe(6);
    const [, result] = await sheets(page);
    expect(result).toMatchObject({ name: "Waarde 29-06-2025", rows: 1241 });
    expect(result?.top).toEqual(expect.arrayContaining(["quadrant", "tactic", "CLV"]));
    await press("Undo last run");
    await expect.poll(async () => (await sheets(page)).length).toBe(1);
    await page.close();
  });

  test("reaches the same in Dutch by keyboard alone", async () => {
    const page = await browser.show({ lang: "nl", width: 270 });
    const press = async (name: string | RegExp) => {
      const button = page.getByRole("button", { name, exact: typeof name === "string" });
      await button.waitFor();
      await expect.poll(() => button.getAttribute("aria-disabled")).toBeNull();
      await button.focus();
      await page.keyboard.press("Enter");
    };
    for (const name of [/beste klanten/, "Bekijk kolommen", "Bekijk de data", "Maak keuzes", "Voorbeeld"]) {
      await press(name);
    }
    await press("Schrijf in nieuw blad");
    await page.getByText("Je klanten in drie zinnen").waitFor();
    const [, result] = await sheets(page);
    expect(result?.top).toEqual(expect.arrayContaining(["kwadrant", "tactiek"]));
    await page.close();
  });
});

test("columns beside a customer table are replaced after asking, and undone", async () => {
  const page = await browser.show({ table: "customers" });
  await toPreview(page);
  await page.getByRole("button", { name: "Write to columns" }).click();
  await page.getByRole("button", { name: "New analysis" }).click();
  await toPreview(page);
  await page.getByRole("button", { name: "Write to columns" }).click();
  await page.getByText("Earlier results stand beside your table").waitFor();
  await page.getByRole("button", { name: "Replace earlier results" }).click();
  await page.getByRole("button", { name: "Undo last run" }).click();
  await expect.poll(async () => (await sheets(page))[0]?.top).toHaveLength(12);
  await page.close();
});

test("borders move by mouse, by keyboard and by typing, and the counts follow without a call", async () => {
  const page = await browser.show();
  await toPreview(page);
  const protect = page.locator(".wa-corner--tr span");
  const before = await protect.textContent();
  const handle = page.getByRole("slider", { name: "Border of high value" });
  await page.evaluate(() => {
    const { host } = window as unknown as { host: MemoryHost };
    host.read = () => Promise.reject(new Error("no call while a border moves"));
  });
  const box = (await handle.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y - 50, { steps: 5 });
  await page.mouse.up();
  const dragged = await protect.textContent();
  expect(dragged).not.toBe(before);
  await handle.press("ArrowDown");
  await handle.press("PageDown");
  expect(await protect.textContent()).not.toBe(dragged);
  const all = await page.locator(".wa-tactics tbody .wa-head-row td:nth-child(2)").allTextContents();
  expect(all.reduce((sum, count) => sum + Number(count.replace(",", "")), 0)).toBe(1240);
  const shares = await page.locator(".wa-tactics tbody .wa-head-row td:nth-child(3)").allTextContents();
  expect(shares.reduce((sum, share) => sum + Number.parseInt(share, 10), 0)).toBe(100);
  await page.close();
});

test("a typed border is kept going back and forward, and is the one that is written", async () => {
  const page = await browser.show({ lang: "nl" });
  await toPreview(page);
  await page.getByRole("button", { name: "Terug" }).click();
  await page.getByLabel("Hoge waarde vanaf").first().fill("61,37");
  await page.getByRole("button", { name: "Stap 1: Bereik" }).click();
  await page.getByRole("button", { name: "Stap 5: Voorbeeld" }).click();
  await expect
    .poll(() => page.getByRole("slider", { name: "Grens van hoge waarde" }).getAttribute("aria-valuetext"))
    .toBe("€\u00a061,37");
  await page.getByRole("button", { name: "Schrijf in nieuw blad" }).click();
  await page.getByText("Je klanten in drie zinnen").waitFor();
  const note = await page.evaluate(() => {
    const { host } = window as unknown as { host: MemoryHost };
    return host.cells("Waarde 29-06-2025").find((row) => row.includes("hoge waarde vanaf"));
  });
  expect(note).toContain("61,37");
  await page.close();
});

test("dates that read both ways are asked before anything goes on", async () => {
  const page = await browser.show({ table: "dates", lang: "nl" });
  await page.getByRole("button", { name: /beste klanten/ }).click();
  await primary(page).click();
  await page.getByText(/^Is 01-06-2025 in juni of in januari\?$/).waitFor();
  await primary(page).click({ force: true });
  expect(await title(page).textContent()).toBe("Controleer de kolommen");
  await page.getByRole("button", { name: "B7" }).click();
  const shown = await page.evaluate(() => (window as unknown as { host: MemoryHost }).host.shown);
  expect(shown).toEqual([expect.objectContaining({ row: 6, column: 1, rows: 1, columns: 1 })]);
  await page.getByText("Dag eerst: 1 juni 2025").click();
  await primary(page).click();
  await page.getByText("3 kolommen zijn gevonden").waitFor();
  await page.close();
});

test("a sheet that holds no list is told, and leads on", async () => {
  const page = await browser.show({ table: "notes" });
  await page.getByRole("button", { name: /best customers/ }).click();
  await page.getByText("This does not look like a list of orders").waitFor();
  expect(await primary(page).textContent()).toBe("Use selection");
  await page.getByRole("button", { name: "Choose the columns myself" }).click();
  expect(await title(page).textContent()).toBe("Check the columns");
  await page.close();
});

test("stopping while the host writes takes back what it wrote", async () => {
  const page = await browser.show();
  await toPreview(page);
  await page.evaluate(() => {
    const { host } = window as unknown as { host: MemoryHost };
    const write = host.write.bind(host);
    host.write = async (change) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return write(change);
    };
  });
  await primary(page).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  expect(await title(page).textContent()).toBe("Preview");
  await page.waitForTimeout(900);
  expect(await sheets(page)).toHaveLength(1);
  await page.close();
});

test("a host that refuses is told, with a remedy, and nothing is lost", async () => {
  const page = await browser.show();
  await toPreview(page);
  await page.evaluate(() => {
    (window as unknown as { host: MemoryHost }).host.refuses = "protected";
  });
  await primary(page).click();
  await page.getByText("The workbook is protected").waitFor();
  await page.evaluate(() => {
    (window as unknown as { host: MemoryHost }).host.refuses = null;
  });
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("Your customers in three sentences").waitFor();
  await page.close();
});

test("a table that changed under the preview is looked at again", async () => {
  const page = await browser.show();
  await toPreview(page);
  await page.evaluate(() => {
    (window as unknown as { host: MemoryHost }).host.cells("Orders")[3]![2] = 999;
  });
  await primary(page).click();
  await page.getByText("Your table has changed since the preview").waitFor();
  expect(await sheets(page)).toHaveLength(1);
  await page.getByRole("button", { name: "Look again" }).click();
  await primary(page).click();
  await page.getByText("Your customers in three sentences").waitFor();
  await page.close();
});

test("the language switch keeps the place and the choices", async () => {
  const page = await browser.show();
  await toPreview(page);
  await page.getByRole("button", { name: /^NL/ }).click();
  expect(await title(page).textContent()).toBe("Voorbeeld");
  expect(await page.locator(".wa-corner--tr b").textContent()).toBe("Koesteren");
  expect(await page.locator("main").getAttribute("lang")).toBe("nl");
  await page.close();
});

test("a style sheet of the host page does not change the pane", async () => {
  const measure = async (foreign?: string) => {
    const page = await browser.show(foreign === undefined ? {} : { foreign });
    await toPreview(page);
    const box = await page.locator(".wa-main").evaluate((main) => main.scrollHeight);
    await page.close();
    return box;
  };
  const foreign =
    ".row{display:block;margin:9px}.btn{padding:20px}.card{margin:30px}legend{float:left;font-size:24px}" +
    "p{margin-bottom:16px}h1{font-size:40px}caption{caption-side:bottom}dt{font-weight:700}label{display:inline-block}";
  expect(await measure(foreign)).toBe(await measure());
});
