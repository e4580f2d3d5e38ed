import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { buildExcel } from "../../src/build/excel.ts";
import { launchBrowser } from "../browser/support/launch-browser.ts";
import { bookOf } from "../hosts/excel/fake-excel/book.ts";
import { ExcelDriver } from "../hosts/excel/fake-excel/excel-driver.ts";
import { hurryToPreview, primary } from "../hosts/excel/fake-excel/hurried-user.ts";
import { madeOrders } from "../wizard/support/made-shop.ts";

/** `npx tsx test/bench/excel.ts`: what the Excel add-in weighs and how long it takes, in headless Chromium. */
const FOLDER = "dist/bench-excel";
const MOST_KILOBYTES = 300;
const CUSTOMERS = 4000;

await buildExcel(FOLDER);
await weigh();
const browser = await launchBrowser();
try {
  await paint(browser);
  await run(browser);
} finally {
  await browser.close();
}
process.exit(process.exitCode ?? 0);

async function weigh(): Promise<void> {
  let total = 0;
  for (const name of [
    "taskpane.html",
    "taskpane.css",
    "taskpane.js",
    "functions.js",
    "calculation.js",
    "phone.js",
  ]) {
    const bytes = await readFile(`${FOLDER}/${name}`);
    const sent = gzipSync(bytes).length / 1000;
    // Fetched only when a list of customers is made.
    if (name !== "phone.js") total += sent;
    console.log(
      `${name.padEnd(16)} ${(bytes.length / 1000).toFixed(1).padStart(7)} kB ${sent.toFixed(1).padStart(7)} kB gz`,
    );
  }
  const fits = total < MOST_KILOBYTES;
  console.log(
    `pane + functions ${" ".repeat(10)} ${total.toFixed(1).padStart(7)} kB gz, ${fits ? "under" : "OVER"} ${MOST_KILOBYTES}`,
  );
  if (!fits) process.exitCode = 1;
}

/** From the frame's first request to the first screen, office.js read from disk; the best of three. */
async function paint(browser: Browser): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const excel = await ExcelDriver.open(browser, bookOf({ Orders: madeOrders(50) }), { folder: FOLDER });
    await excel.pane.getByRole("button", { name: /best customers/ }).waitFor();
    const frame = excel.page.frames()[1]!;
    times.push(
      await frame.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return performance.now();
      }),
    );
    await excel.close();
  }
  console.log(
    `first screen after ${Math.round(Math.min(...times))} ms (of three: ${times.map(Math.round).join(", ")})`,
  );
}

/** 50,000 orders, from the selected cell to the written sheet; the longest that the pane stood still meanwhile. */
async function run(browser: Browser): Promise<void> {
  // The orders of several made-up people each, so that the written sheet does not outweigh the reading.
  const orders = madeOrders(14_000, (day) => day)
    .slice(0, 50_001)
    .map((row, at) =>
      at === 0 ? row : [`K-${Number(/\d+/.exec(String(row[0]))![0]) % CUSTOMERS}`, ...row.slice(1)],
    );
  const excel = await ExcelDriver.open(browser, bookOf({ Orders: orders }), { folder: FOLDER });
  const { pane } = excel;
  await pane.getByRole("button", { name: /best customers/ }).waitFor();
  await excel.page.frames()[1]!.evaluate(() => {
    const state = window as unknown as { longest: number };
    state.longest = 0;
    let last = performance.now();
    setInterval(() => {
      state.longest = Math.max(state.longest, performance.now() - last - 20);
      last = performance.now();
    }, 20);
  });
  const laps: string[] = [];
  const lap = async (name: string, work: () => Promise<void>) => {
    const started = performance.now();
    await work();
    laps.push(`${name} ${((performance.now() - started) / 1000).toFixed(1)} s`);
  };
  const started = performance.now();
  await lap("to the preview", () => hurryToPreview(pane, 120_000));
  await lap("write", async () => {
    await primary(pane).click();
    await pane.getByText("Your customers in three sentences").waitFor({ timeout: 240_000 });
  });
  const seconds = (performance.now() - started) / 1000;
  const longest = await excel.page
    .frames()[1]!
    .evaluate(() => (window as unknown as { longest: number }).longest);
  console.log(
    `${orders.length - 1} orders of ${CUSTOMERS} customers in ${seconds.toFixed(1)} s (${laps.join(", ")}), ${excel.calls} calls of Excel`,
  );
  console.log(
    `of which the cells of the test Excel took ${(excel.busy / 1000).toFixed(1)} s; longest stillness of the pane ${Math.round(longest)} ms`,
  );
  if (excel.faults.length > 0) throw new Error(excel.faults.join("\n"));
}
