import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import type { Model } from "@odoo/o-spreadsheet";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { type Batch, BatchRunner } from "./batch.ts";
import { FunctionChannel } from "./function-channel.ts";
import { ADDRESS, type HostPageOptions, hostPage } from "./host-page.ts";
import { FakeWorkbook } from "./workbook.ts";

const OFFICE = "node_modules/@microsoft/office-js/dist";
const CDN = "appsforoffice.microsoft.com";
const KINDS: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

export interface DriverOptions extends Partial<HostPageOptions> {
  readonly folder?: string;
  readonly theme?: "light" | "dark";
  /** Replaces files of the add-in, for parts that are tried alone. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The built add-in under the real office.js in a browser, over a workbook whose cells are here. */
export class ExcelDriver {
  readonly workbook: FakeWorkbook;
  readonly functions: FunctionChannel;
  readonly faults: string[] = [];
  /** Addresses outside the add-in and office.js that the page asked for; none may be. */
  readonly strangers: string[] = [];
  /** Bytes that one call may carry, in either direction. */
  mostBytes = 5_000_000;
  calls = 0;
  /** Milliseconds that this Excel itself took for its calls. */
  busy = 0;
  /** Called before each thing that the add-in does; throws to refuse it. */
  onAction: (name: string) => void = () => undefined;
  private readonly runner: BatchRunner;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    model: Model,
  ) {
    this.workbook = new FakeWorkbook(model);
    this.functions = new FunctionChannel(page);
    this.runner = new BatchRunner(
      (name) => this.root(name),
      (name) => this.onAction(name),
    );
    page.on("pageerror", (error) => this.faults.push(String(error)));
  }

  static async open(browser: Browser, model: Model, options: DriverOptions = {}): Promise<ExcelDriver> {
    const view = { language: "en-US", excelApi: "1.17", width: 320, height: 720, ...options } as const;
    const context = await browser.newContext({
      viewport: { width: view.width, height: view.height },
      colorScheme: view.theme ?? "light",
      locale: view.language,
      timezoneId: "Europe/Amsterdam",
    });
    const driver = new ExcelDriver(await context.newPage(), context, model);
    await driver.serve(options.folder ?? "dist/excel", { "/host.html": hostPage(view), ...options.files });
    await driver.page.exposeFunction("excelBatch", (body: string) => driver.answer(body));
    await driver.page.goto(`${ADDRESS}/host.html`);
    return driver;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** What office.js is told: a code of Office where the call as a whole was too large. */
  private answer(body: string): { error?: number; body?: string } {
    this.calls++;
    if (body.length > this.mostBytes) return { error: 5103 };
    const started = performance.now();
    try {
      const answer = JSON.stringify(this.runner.run(JSON.parse(body) as Batch));
      return answer.length > this.mostBytes ? { error: 5104 } : { body: answer };
    } catch (error) {
      // A call that this Excel does not play: told to the test, and the add-in does not wait for ever.
      this.faults.push(String(error));
      return { error: 5001 };
    } finally {
      this.busy += performance.now() - started;
    }
  }

  private root(name: string): object {
    if (name === "Microsoft.ExcelServices.CustomFunctions" || name === "CustomFunctions") {
      return this.functions.results;
    }
    if (name === "Microsoft.ExcelServices.Application") return this.workbook.Application;
    return this.workbook;
  }

  private async serve(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
    await this.context.route("**/*", async (route) => {
      const { hostname, origin, pathname, href } = new URL(route.request().url());
      const contentType = KINDS[extname(pathname)] ?? "application/octet-stream";
      const own = origin === ADDRESS ? files[pathname] : undefined;
      if (own !== undefined) return route.fulfill({ contentType, body: own });
      const path = origin === ADDRESS ? join(folder, pathname) : officeFile(hostname, pathname);
      if (path !== null && existsSync(path)) return route.fulfill({ contentType, path });
      this.strangers.push(href);
      return route.abort();
    });
  }
}

/** A file of office.js, from the package instead of Microsoft's address. */
function officeFile(hostname: string, pathname: string): string | null {
  if (hostname !== CDN) return null;
  const name = pathname.replace("/lib/1/hosted/", "");
  const path = join(OFFICE, name);
  return existsSync(path) ? path : join(OFFICE, name.toLowerCase());
}
