import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Cell } from "../../src/sheet/cell.ts";
import { bookOf } from "../hosts/excel/fake-excel/book.ts";
import { ExcelDriver } from "../hosts/excel/fake-excel/excel-driver.ts";
import { ERROR_CODES, errorCell } from "../hosts/excel/fake-excel/function-channel.ts";
import { madeOrders } from "../wizard/support/made-shop.ts";
import { launchBrowser } from "./support/launch-browser.ts";

let browser: Browser;
let excel: ExcelDriver;

beforeAll(async () => {
  browser = await launchBrowser();
  excel = await ExcelDriver.open(browser, bookOf({ Data: [[null]] }), { language: "nl-NL" });
});
afterAll(() => browser?.close());

/** Orders as Excel hands them over: three columns, dates as their numbers. */
function orders(customers: number): Cell[][][] {
  const rows = madeOrders(customers, (day) => day.getTime() / 86_400_000 + 25_569);
  return [0, 1, 2].map((column) => rows.map((row) => [row[column]!]));
}

describe("a formula", () => {
  it("spills, and its dates carry the format of this computer", async () => {
    const result = await excel.functions.call("CLV.HISTORIC", [...orders(30), null, null]);
    const { values } = result as { values: unknown[][] };
    expect(values).toHaveLength(31);
    expect(values[0]![0]).toBe("klant");
    expect(values[1]).toContainEqual(expect.objectContaining({ type: "Double", numberFormat: "d-m-yyyy" }));
    expect(values.flat()).not.toContain(null);
  });

  it("gives bare numbers for dates to an Excel before the data types", async () => {
    const old = await ExcelDriver.open(browser, bookOf({ Data: [[null]] }), { excelApi: "1.9" });
    const result = await old.functions.call("CUSTOMERS", [[["a"]], [[45_000]], [[5]], null]);
    expect(result).toEqual({ values: [["a", 1, 45_000, 45_000, 0, 0, 5, 5]] });
    await old.close();
  });

  it("that is refused shows its message in Dutch", async () => {
    const result = await excel.functions.call("MAX.CAC", [[[10], ["oeps"], [30]], null]);
    expect(result).toMatchObject({ error: ERROR_CODES.invalidValue });
    expect(result).toHaveProperty("message", expect.stringMatching(/^MAX_CAC: .*rij 2.*"oeps".*geen getal/));
  });

  it("names the row of a cell that holds an error", async () => {
    const result = await excel.functions.call("CLV", [
      [[10], [errorCell("#DIV/0!")]],
      [[2]],
      [[3]],
      null,
      null,
    ]);
    expect(result).toHaveProperty("message", expect.stringMatching(/rij 2.*#DIV\/0!/));
  });

  it("takes a blank cell for a blank and null for an argument left out", async () => {
    const result = await excel.functions.call("CLV", [[[50], [""]], [[4]], [[3]], null, null]);
    expect(result).toEqual({ values: [[600], [""]] });
  });
});

describe("a long formula", () => {
  const forecast = (customers: number) =>
    excel.functions.start("CLV.PREDICT", [...orders(customers), ...LEFT_OUT]);
  const LEFT_OUT = [null, null, null, null, null];

  it("holds up neither the pane nor a short one", async () => {
    const order: string[] = [];
    const long = await forecast(25_000);
    const short = await excel.functions.start("CLV", [[[50]], [[4]], [[3]], null, null]);
    const pane = excel.pane.getByRole("button", { name: /beste klanten/ });
    await pane.click({ timeout: 1000 });
    await Promise.all([
      short.result.then(() => order.push("short")),
      long.result.then((result) => order.push("values" in result ? "long" : result.message)),
    ]);
    expect(order).toEqual(["short", "long"]);
  });

  it("that is given up makes way at once", async () => {
    const running = [await forecast(25_000), await forecast(25_000)];
    for (const call of running) await call.cancel();
    expect(await excel.functions.call("CLV", [[[50]], [[4]], [[3]], null, null])).toEqual({
      values: [[600]],
    });
  });
});
