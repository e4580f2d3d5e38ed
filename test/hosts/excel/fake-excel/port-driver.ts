import type { Model } from "@odoo/o-spreadsheet";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import type { HostAnswer } from "../../../../src/hosts/excel/worker/messages.ts";
import { RemoteHost } from "../../../../src/hosts/excel/worker/remote-host.ts";
import { type DriverOptions, ExcelDriver } from "./excel-driver.ts";

type AskHost = (method: string, args: unknown[]) => Promise<HostAnswer>;

/** The port of the add-in in a page under the real office.js, and here its remote end. */
export async function openPort(
  browser: Browser,
  model: Model,
  options: DriverOptions = {},
): Promise<{ readonly excel: ExcelDriver; readonly host: RemoteHost }> {
  const { outputFiles } = await build({
    entryPoints: ["test/hosts/excel/fake-excel/port-page.ts"],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "error",
  });
  const files = { "/taskpane.js": outputFiles[0]!.text, "/functions.js": "" };
  const excel = await ExcelDriver.open(browser, model, { ...options, files });
  const frame = excel.page.frames()[1]!;
  await frame.waitForFunction("'askHost' in window");
  const host = new RemoteHost("Europe/Amsterdam", (method, args) =>
    frame.evaluate(([name, given]) => (window as unknown as { askHost: AskHost }).askHost(name, given), [
      method,
      args,
    ] as const),
  );
  return { excel, host };
}
