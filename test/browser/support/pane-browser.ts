import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./launch-browser.ts";

export interface PaneView {
  readonly table?: string;
  /** A run of an earlier day was kept in the document. */
  readonly kept?: boolean;
  readonly lang?: "en" | "nl";
  readonly theme?: "light" | "dark";
  readonly skin?: "google" | "office" | "workbook";
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the screen for one of the page. */
  readonly scale?: number;
  /** A high contrast theme of the system, which brings its own colours. */
  readonly forcedColours?: boolean;
  /** Another style sheet that the host page brings. */
  readonly foreign?: string;
}

/** The pane alone in a frame as narrow as a host gives it. */
export class PaneBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly files: { readonly script: string; readonly style: string },
  ) {}

  static async open(): Promise<PaneBrowser> {
    const [browser, script, style] = await Promise.all([
      launchBrowser(),
      bundle(fileURLToPath(new URL("./pane-page.ts", import.meta.url))),
      bundle("src/pane/pane.css"),
    ]);
    return new PaneBrowser(browser, { script, style });
  }

  async show(view: PaneView = {}): Promise<Page> {
    const page = await this.browser.newPage({
      viewport: { width: view.width ?? 300, height: view.height ?? 720 },
      deviceScaleFactor: view.scale ?? 1,
      forcedColors: view.forcedColours === true ? "active" : "none",
      colorScheme: view.theme ?? "light",
    });
    page.on("pageerror", (error) => {
      throw error;
    });
    const { table = "orders", lang = "en", theme = "light", skin = "workbook" } = view;
    const foreign = view.foreign === undefined ? "" : `<style>${view.foreign}</style>`;
    const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Waarde</title>
      <meta name="viewport" content="width=device-width">${foreign}<style>${this.files.style}</style>
      <style>html,body{margin:0;height:100%}main{height:100vh}</style></head>
      <body><main></main><script type="module">${this.files.script.replaceAll("</script", "<\\/script")}</script></body></html>`;
    const address = `http://pane.test/?table=${table}&lang=${lang}&theme=${theme}&skin=${skin}${view.kept === true ? "&kept" : ""}`;
    await page.route("http://pane.test/**", (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
    );
    await page.goto(address);
    return page;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}

/** What axe finds wrong on the page, in words. */
export async function violations(page: Page): Promise<string[]> {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await (
      window as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } }
    ).axe.run();
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(" | ")}`,
    );
  });
}

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** The primary button of the present screen. */
export function primary(page: Page) {
  return page.locator(".wa-foot .wa-btn--primary");
}

/** Presses the primary button, as a hurried user does, until a screen with this title stands there. */
export async function pressTo(page: Page, title: RegExp): Promise<void> {
  const present = async () => (await page.locator("h1").textContent()) ?? "";
  for (let press = 0; press < 7 && !title.test(await present()); press++) {
    const before = await present();
    await page.locator(".wa-foot .wa-btn--primary:not([aria-disabled])").click();
    await page.waitForFunction((old) => document.querySelector("h1")?.textContent !== old, before);
  }
}
