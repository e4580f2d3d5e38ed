import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

/** No sandbox: test machines are containers, where it cannot be set up. No talk with the maker's servers. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: FLAGS, headless: true });
}
