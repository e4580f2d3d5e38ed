import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AppsScript, type Options } from "../hosts/google/support/apps-script.ts";
import type { Content } from "../hosts/google/support/document.ts";
import { Sidebar, type SidebarOptions } from "../hosts/google/support/sidebar-browser.ts";
import { madeCustomers, madeOrders } from "../wizard/support/made-shop.ts";
import { launchBrowser } from "./support/launch-browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open(sheets: Options["sheets"], options: Partial<Options> & SidebarOptions = {}) {
  const script = new AppsScript({ sheets, timeZone: "UTC", ...options });
  script.menu("openWizard");
  return { script, document: script.document, sidebar: await Sidebar.open(browser, script, options) };
}

const TEN_THOUSAND = madeOrders(2900, (day) => day).slice(0, 10_001);

describe("a story in Sheets", () => {
  test("ten thousand orders: formulas, a run, undo, and the run again", async () => {
    const formulas: Content[][] = [
      ["=CLV(50,4,3,100)", "=SUM(Orders!C2:C10001)"],
      ["=CLV_BASE(Orders!A1:A10001,Orders!B1:B10001,Orders!C1:C10001)"],
    ];
    const { document, sidebar, script } = await open({ Orders: TEN_THOUSAND, Formulas: formulas });
    const before = document.shown("Formulas", 8, 2);
    expect(before[0]![0]).toBe("500");
    expect(Number(before[2]![1])).toBeGreaterThan(1000);

    await sidebar.toPreview();
    expect(document.sheetNames()).toEqual(["Orders", "Formulas"]);
    await sidebar.onward();
    await sidebar.frame.getByText("Your customers in three sentences").waitFor();
    const [, , name] = document.sheetNames();
    expect(name).toMatch(/^Waarde \d\d-\d\d-\d{4}$/);
    const result = document.shown(name!, 3, 20);
    expect(result[0]).toEqual(expect.arrayContaining(["customer", "CLV", "quadrant", "tactic"]));
    expect(document.charts).toHaveLength(3);
    // The person stays on their own sheet until they ask to see the result.
    expect(document.selection?.sheet).toBe(document.idOf("Orders"));
    await sidebar.onward();
    await expect.poll(() => document.selection?.sheet).toBe(document.idOf(name!));

    await sidebar.press("Undo last run");
    await expect.poll(() => document.sheetNames()).toEqual(["Orders", "Formulas"]);
    expect(document.shown("Formulas", 8, 2)).toEqual(before);

    await sidebar.frame.locator(".wa-plot").waitFor();
    await sidebar.onward();
    await sidebar.frame.getByText("Your customers in three sentences").waitFor();
    expect(document.shown(name!, 3, 20)).toEqual(result);
    expect(sidebar.faults).toEqual([]);
    // Every call of the pane carried plain text both ways.
    expect(script.log.filter((method) => method === "setValues").length).toBeGreaterThan(1);
    await sidebar.close();
  });

  test("bad orders are shown before anything is written, and left out of it", async () => {
    const bad = madeOrders(400, (day) => day).map((row): Content[] => [...row]);
    bad[20]![1] = "31-02-2025";
    bad[40]![0] = "'=1+1";
    bad[60]![2] = "=1/0";
    bad[80]![2] = "n.a.";
    const { document, sidebar } = await open({ Orders: bad });
    await sidebar.press(/best customers/);
    await sidebar.onward();
    await sidebar.frame
      .getByText(/cannot be read/)
      .first()
      .waitFor();
    expect(document.sheetNames()).toEqual(["Orders"]);
    await sidebar.onwardToPlot();
    await sidebar.onward();
    await sidebar.frame.getByText("Your customers in three sentences").waitFor();
    const name = document.sheetNames()[1]!;
    const customers = document.shown(name, 420, 1).flat();
    expect(customers).toContain("=1+1");
    expect(document.shown(name, 420, 20).flat()).not.toContain("#ERROR");
    expect(sidebar.faults).toEqual([]);
    await sidebar.close();
  });

  test("columns beside a customer table, in Dutch", async () => {
    const { document, sidebar } = await open(
      { Klanten: madeCustomers(300) },
      { locale: "nl_NL", person: "nl" },
    );
    await sidebar.toPreview();
    await sidebar.onward();
    await sidebar.frame.getByText("Je klanten in drie zinnen").waitFor();
    expect(document.shown("Klanten", 1, 8, 6)[0]).toEqual(expect.arrayContaining(["kwadrant", "tactiek"]));
    await sidebar.press(/ongedaan/i);
    await expect.poll(() => document.shown("Klanten", 1, 8, 6)[0]!.join("")).toBe("");
    expect(sidebar.faults).toEqual([]);
    await sidebar.close();
  });
});

describe("what a person is told", () => {
  test("where nothing is selected", async () => {
    const { sidebar } = await open({ Empty: [] });
    await sidebar.press(/best customers/);
    await sidebar.frame.getByText("No table at the selected cell").waitFor();
    await sidebar.close();
  });

  test("where the sheet was deleted between preview and write", async () => {
    const { document, sidebar } = await open({ Orders: madeOrders(300, (day) => day), Other: [] });
    await sidebar.toPreview();
    document.dispatch("DELETE_SHEET", { sheetId: document.idOf("Orders"), sheetName: "Orders" });
    await sidebar.onward();
    await sidebar.frame.getByText("The sheet is gone").waitFor();
    expect(document.sheetNames()).toEqual(["Other"]);
    await sidebar.close();
  });

  test("where the connection is lost, and it goes on when it is back", async () => {
    let isCut = false;
    const sheets = { Orders: madeOrders(300, (day) => day) };
    const { document, sidebar } = await open(sheets, { isCut: () => isCut });
    await sidebar.press(/best customers/);
    await sidebar.frame.getByText("Order date").first().waitFor();
    isCut = true;
    await sidebar.press("Use selection");
    await sidebar.frame.getByText("The connection with Google is lost").waitFor();
    isCut = false;
    await sidebar.press("Use selection");
    await sidebar.onwardToPlot();
    expect(document.sheetNames()).toEqual(["Orders"]);
    await sidebar.close();
  });
});

test("no sideways scroll at 300 px, in either language", async () => {
  for (const person of ["en", "nl"]) {
    const { sidebar } = await open({ Orders: madeOrders(300, (day) => day) }, { person });
    await sidebar.toPreview();
    expect(await sidebar.frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await sidebar.close();
  }
});
