import type { Browser, Frame, Page } from "playwright-core";
import type { AppsScript } from "./apps-script.ts";

export interface SidebarOptions {
  readonly scheme?: "light" | "dark";
  /** Breaks the connection for calls of which this is true, before they reach the server. */
  readonly isCut?: (text: string) => boolean;
}

/** The sidebar as a person sees it: 300 px wide, in the sandbox that Google puts it in, cut off from the web. */
export class Sidebar {
  readonly faults: string[] = [];
  private constructor(
    readonly page: Page,
    readonly frame: Frame,
  ) {}

  static async open(browser: Browser, script: AppsScript, options: SidebarOptions = {}): Promise<Sidebar> {
    const page = await browser.newPage({
      viewport: { width: 300, height: 720 },
      colorScheme: options.scheme ?? "light",
    });
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.route("**/*", (route) => {
      faults.push(`asked for ${route.request().url()}`);
      return route.abort();
    });
    await page.exposeFunction("callAppsScript", (name: string, text: string) => {
      try {
        if (options.isCut?.(text)) throw new Error("NetworkError: Connection failure due to HTTP 0");
        return JSON.stringify({ value: script.rpc(name, ...(JSON.parse(text) as unknown[])) });
      } catch (error) {
        return JSON.stringify({ error: (error as Error).message });
      }
    });
    const shown = script.shown.sidebar!.replace("<head>", () => `<head><script>${CLIENT}</script>`);
    await page.setContent('<!doctype html><title>Sheets</title><body style="margin:0"></body>');
    await page.evaluate((content) => {
      const frame = document.createElement("iframe");
      frame.title = "Waarde";
      frame.setAttribute(
        "sandbox",
        "allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals",
      );
      frame.style.cssText = "border:0;width:300px;height:720px;display:block";
      frame.srcdoc = content;
      document.body.append(frame);
    }, shown);
    const handle = await page.waitForSelector("iframe");
    const frame = (await handle.contentFrame())!;
    await frame.waitForSelector("h1");
    const sidebar = new Sidebar(page, frame);
    Object.assign(sidebar, { faults });
    return sidebar;
  }

  /** Presses the one button of a screen that a hurried person presses, once it can be pressed. */
  async onward(): Promise<void> {
    await this.frame.locator(".wa-foot .wa-btn--primary:not([aria-disabled])").click();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.frame.getByRole("button", { name }).first().click();
  }

  async title(): Promise<string> {
    return (await this.frame.locator("h1").textContent()) ?? "";
  }

  /** From the start page to the preview. */
  async toPreview(): Promise<void> {
    await this.press(/best customers|beste klanten/);
    await this.onwardToPlot();
  }

  /** As many screens on as it takes: a table of orders has one more than a table of customers. */
  async onwardToPlot(): Promise<void> {
    const plot = this.frame.locator(".wa-plot");
    const title = this.frame.locator("h1");
    for (let step = 0; step < 6 && !(await plot.isVisible()); step++) {
      const before = await title.textContent();
      await this.onward();
      await this.frame.waitForFunction((old) => document.querySelector("h1")?.textContent !== old, before);
    }
    await plot.waitFor();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** google.script.run, as the page of a sidebar has it: no promise, ten calls at a time, JSON values only. */
const CLIENT = `(() => {
  const isIllegal = (value) => typeof value === "function" || (typeof value === "number" && !isFinite(value)) ||
    (typeof value === "object" && value !== null &&
      (!/Object\\]|Array\\]/.test(Object.prototype.toString.call(value)) || Object.values(value).some(isIllegal)));
  const waiting = [];
  let going = 0;
  const pump = () => {
    while (going < 10 && waiting.length > 0) {
      going++;
      waiting.shift()().finally(() => { going--; pump(); });
    }
  };
  const runner = (success, failure) => new Proxy({}, {
    get: (_, name) => {
      if (name === "withSuccessHandler") return (handler) => runner(handler, failure);
      if (name === "withFailureHandler") return (handler) => runner(success, handler);
      return (...values) => {
        if (values.some(isIllegal)) throw new TypeError("Failed due to illegal value in property");
        waiting.push(async () => {
          const { value, error } = JSON.parse(await parent.callAppsScript(name, JSON.stringify(values)));
          if (error === undefined) success?.(value);
          else failure?.(new Error(error));
        });
        pump();
      };
    },
  });
  window.google = { script: { run: runner(null, null), host: { close() {}, editor: { focus() {} } } } };
})();`;
