import { expect, it } from "vitest";
import { largeShopify } from "../platforms/large-shopify.ts";
import { serveWorkbook } from "./support/serve-workbook.ts";

const workbook = serveWorkbook();
const LINES = 13_000;

it("a shop's export of 13,000 lines opens on the grid, is analysed and taken back, and the page goes on", async () => {
  const person = await workbook.open({ language: "nl" });
  const { page } = person;
  const pane = page.locator("#pane");
  const open = (name: string, lines: number) =>
    person.openCsv(["Bestand", "CSV of Excel"], { name, bytes: largeShopify(lines) });

  await open("orders.csv", LINES);
  await page.locator(".notice").waitFor({ timeout: 90_000 });
  expect(await page.locator(".notice").textContent()).toContain("13.000 rijen in het blad orders");
  expect(await person.activeSheet()).toBe("orders");
  expect((await person.cell(`A${LINES + 1}`)).value).toBe(`#${100_000 + LINES - 1}`);

  await page.getByRole("button", { name: /beste klanten/ }).click();
  const undo = pane.locator(".wa-foot").getByRole("button", { name: /Ongedaan/ });
  for (let press = 0; press < 10 && !(await undo.isVisible()); press++) {
    const before = await pane.locator("h1").textContent();
    await pane.locator(".wa-foot .wa-btn--primary:not([aria-disabled])").click();
    await page.waitForFunction((old) => document.querySelector("#pane h1")?.textContent !== old, before, {
      timeout: 60_000,
    });
  }
  expect(await person.sheets()).toHaveLength(7);
  await pane.locator(".wa-foot .wa-btn--primary").click();
  await person.waitFor(async () => (await person.activeSheet()).startsWith("Waarde"), "the result in front");
  expect(await person.selection()).toBe("A1");
  await undo.click();
  await person.waitFor(async () => (await person.sheets()).length === 6, "the result to go", 60_000);
  expect(await person.activeSheet()).toBe("orders");

  // Whatever is large is one step of its own, and a small file opens after it.
  await open("small.csv", 10);
  await person.waitFor(async () => (await person.sheets()).includes("small"), "a small file", 30_000);
  expect(person.faults).toEqual([]);
  await person.close();
}, 240_000);
