import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { CellReading, Reading } from "../../../src/hosts/workbook/page/reading-hook.ts";

export interface OpenOptions {
  readonly language?: "en" | "nl";
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

/** A person at the workbook page: reads what it shows, types, selects and presses. */
export class WorkbookDriver {
  /** Every address that the page asked for. */
  readonly requests: string[] = [];
  /** Faults that the page itself threw or reported. */
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("pageerror", (error) => this.faults.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(message.text());
    });
  }

  static async open(browser: Browser, address: string, options: OpenOptions = {}): Promise<WorkbookDriver> {
    const { language = "en", scheme = "light", width = 1440, height = 900 } = options;
    const context = await browser.newContext({
      locale: language === "nl" ? "nl-NL" : "en-GB",
      colorScheme: scheme,
      viewport: { width, height },
      timezoneId: "Europe/Amsterdam",
      acceptDownloads: true,
    });
    const driver = new WorkbookDriver(await context.newPage(), context);
    await driver.page.goto(address);
    await driver.ready();
    return driver;
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction(() => "waarde" in globalThis, null, { timeout: 60_000 });
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** The cells of a range, on the active sheet or another. */
  cells(range: string, sheet?: string): Promise<CellReading[][]> {
    return this.page.evaluate(
      ([range, sheet]) => (globalThis as unknown as { waarde: Reading }).waarde.cells(range!, sheet),
      [range, sheet] as const,
    );
  }

  async cell(address: string, sheet?: string): Promise<CellReading> {
    return (await this.cells(address, sheet))[0]![0]!;
  }

  /** The cells of a range as they are seen. */
  async shown(range: string, sheet?: string): Promise<string[][]> {
    return (await this.cells(range, sheet)).map((row) => row.map((cell) => cell.shown));
  }

  sheets(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as unknown as { waarde: Reading }).waarde.sheets());
  }

  activeSheet(): Promise<string> {
    return this.page.evaluate(() => (globalThis as unknown as { waarde: Reading }).waarde.activeSheet());
  }

  selection(): Promise<string> {
    return this.page.evaluate(() => (globalThis as unknown as { waarde: Reading }).waarde.selection());
  }

  /** Presses the tab of a sheet at the foot of the page. */
  async goToSheet(name: string): Promise<void> {
    await this.page.locator(".o-sheet", { hasText: new RegExp(`^\\s*${name}\\s*$`) }).click();
    await this.waitFor(async () => (await this.activeSheet()) === name, `sheet ${name} to be in front`);
  }

  /** Makes a new sheet with the button at the foot of the page, and has it in front. */
  async addSheet(): Promise<void> {
    const before = (await this.sheets()).length;
    await this.page.locator(".o-add-sheet").click();
    await this.waitFor(async () => (await this.sheets()).length === before + 1, "a new sheet");
  }

  /** Selects the first cell by keyboard, then walks to an address within reach of the arrow keys. */
  async goTo(address: string): Promise<void> {
    const [, letters, digits] = /^([A-Z])(\d+)$/.exec(address)!;
    await this.focusGrid();
    await this.press("Control+Home");
    await this.press("ArrowRight", letters!.charCodeAt(0) - 65);
    await this.press("ArrowDown", Number(digits) - 1);
    await this.waitFor(async () => (await this.selection()) === address, `${address} to be selected`);
  }

  /** Selects a range by keyboard. */
  async select(range: string): Promise<void> {
    const [from, to] = range.split(":") as [string, string];
    const at = (address: string) => [address.charCodeAt(0) - 65, Number(address.slice(1)) - 1] as const;
    await this.goTo(from);
    await this.press("Shift+ArrowRight", at(to)[0] - at(from)[0]);
    await this.press("Shift+ArrowDown", at(to)[1] - at(from)[1]);
    await this.waitFor(async () => (await this.selection()) === range, `${range} to be selected`);
  }

  /** Types into a cell, key by key, and ends with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    // The first key opens the cell; no hand is so quick that the second comes before it is open.
    await this.page.keyboard.type(text.slice(0, 1));
    await this.page.waitForTimeout(60);
    await this.page.keyboard.type(text.slice(1));
    await this.page.keyboard.press("Enter");
  }

  /** Opens a menu of the bar and presses an entry. */
  async menu(...names: readonly [string, string]): Promise<void> {
    await this.page.locator(".o-topbar-menu", { hasText: new RegExp(`^\\s*${names[0]}\\s*$`) }).click();
    await this.page.locator(".o-menu-item", { hasText: names[1] }).first().click();
  }

  /** Opens a CSV file through the menu; `file` is a path, or a name with its bytes. */
  async openCsv(
    entry: readonly [string, string],
    file: string | { name: string; bytes: Uint8Array },
  ): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.menu(...entry);
    const payload =
      typeof file === "string"
        ? file
        : { name: file.name, mimeType: "text/csv", buffer: Buffer.from(file.bytes) };
    await (await chooser).setFiles(payload);
  }

  /** Presses a menu entry that saves a file, and answers its bytes. */
  async download(entry: readonly [string, string]): Promise<{ name: string; bytes: Uint8Array }> {
    const download = this.page.waitForEvent("download");
    await this.menu(...entry);
    const saved = await download;
    return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
  }

  async press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i++) await this.page.keyboard.press(key);
  }

  async focusGrid(): Promise<void> {
    await this.page.locator(".o-grid").click({ position: { x: 120, y: 60 } });
  }

  /** Waits until something holds; the message says what was waited for. */
  async waitFor(holds: () => Promise<boolean>, what: string, patience = 10_000): Promise<void> {
    const end = Date.now() + patience;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
      await this.page.waitForTimeout(30);
    }
  }
}
