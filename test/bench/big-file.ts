import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Page } from "playwright-core";
import { PagesServer } from "../../src/hosts/workbook/serving/pages-server.ts";
import { launchBrowser } from "../browser/support/launch-browser.ts";
import { WorkbookDriver } from "../browser/support/workbook-driver.ts";

// npx tsx test/bench/big-file.ts: Online Retail (541,909 lines) from the file to clean orders in the built
// workbook page, in a browser; time, and memory of the page with its worker.

const PACKED = resolve(process.env.WAARDE_DATA ?? "../shared/data", "online_retail.csv.gz");
const PAGES = "dist/workbook";
const RUNS = 3;
const MEGABYTE = 2 ** 20;

async function benchBigFile(): Promise<void> {
  if (!existsSync(PACKED) || !existsSync(`${PAGES}/file-worker.js`)) {
    console.log(`big file: left out, ${PACKED} or the built ${PAGES} is not on this machine`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "waarde-"));
  const file = join(folder, "online_retail.csv");
  await pipeline(createReadStream(PACKED), createGunzip(), createWriteStream(file));
  const [server, browser] = await Promise.all([PagesServer.start(PAGES, 0), launchBrowser()]);
  try {
    for (let run = 1; run <= RUNS; run++) {
      const person = await WorkbookDriver.open(browser, server.address, { language: "en" });
      const before = await memoryOf(person.page);
      const start = performance.now();
      await person.openCsv(["File", "Open CSV"], file);
      await person.page.locator("#pane .wa-sheet").waitFor({ timeout: 120_000 });
      const read = performance.now();
      await press(person.page, "Check columns");
      const clicked = performance.now();
      await press(person.page, "Check the data");
      await person.page.locator("#pane .wa-meter").waitFor({ timeout: 120_000 });
      const cleaned = performance.now();
      const orders = await person.page.locator("#pane .wa-figure-line b").textContent();
      const { peak, now } = await memoryOf(person.page);
      console.log(
        `run ${run}: file to columns ${ms(read - start)}, clean ${ms(cleaned - clicked)}, ` +
          `in all ${ms(read - start + cleaned - clicked)}; ${orders} orders; ` +
          `page and worker ${mb(now)}, peak ${mb(peak)} (${mb(before.now)} before)`,
      );
      await person.close();
    }
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function press(page: Page, name: string): Promise<void> {
  await page.locator("#pane").getByRole("button", { name, exact: true }).click();
}

/** Of the largest renderer, which is the page with its worker; as Linux tells it, 0 elsewhere. */
async function memoryOf(page: Page): Promise<{ readonly now: number; readonly peak: number }> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  const sizes = renderers.map(({ id }) => ({ now: sizeOf(id, "VmRSS"), peak: sizeOf(id, "VmHWM") }));
  return sizes.sort((a, b) => b.peak - a.peak)[0] ?? { now: 0, peak: 0 };
}

function sizeOf(process: number, line: string): number {
  const file = `/proc/${process}/status`;
  if (!existsSync(file)) return 0;
  const found = new RegExp(`^${line}:\\s+(\\d+) kB`, "m").exec(readFileSync(file, "utf8"));
  return Number(found?.[1] ?? 0) * 1024;
}

const ms = (time: number) => `${Math.round(time)} ms`;
const mb = (bytes: number) => `${Math.round(bytes / MEGABYTE)} MB`;

await benchBigFile();
