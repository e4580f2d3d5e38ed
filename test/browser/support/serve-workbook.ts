import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { PagesServer } from "../../../src/hosts/workbook/serving/pages-server.ts";
import { launchBrowser } from "./launch-browser.ts";
import { type OpenOptions, WorkbookDriver } from "./workbook-driver.ts";

const FOLDER = "dist/workbook";

/** Serves the built workbook on a free port for the tests of one file, and opens pages of it in one browser. */
export function serveWorkbook() {
  let server: PagesServer;
  let browser: Browser;

  beforeAll(async () => {
    if (!existsSync(`${FOLDER}/page.js`)) throw new Error(`${FOLDER} is not built: run npm run build first.`);
    [server, browser] = await Promise.all([PagesServer.start(FOLDER, 0), launchBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  return {
    open: (options: OpenOptions = {}) => WorkbookDriver.open(browser, server.address, options),
    address: () => server.address,
  };
}
