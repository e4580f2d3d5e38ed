import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * The browser to test in: WAARDE_BROWSER, else a Chrome, Chromium or Edge of this machine, else (on Linux
 * x64) the Chromium inside the npm package @sparticuz/chromium.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.WAARDE_BROWSER;
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`WAARDE_BROWSER says ${named}, but no file is there.`);
  }
  const installed = usualPlaces().find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  if (process.platform === "linux" && process.arch === "x64") {
    const { default: packed } = await import("@sparticuz/chromium");
    return packed.executablePath();
  }
  throw new Error("No Chrome, Chromium or Edge was found. Install one, or set WAARDE_BROWSER to its path.");
}

function usualPlaces(): string[] {
  if (process.platform === "darwin") {
    const apps = [
      "Google Chrome.app/Contents/MacOS/Google Chrome",
      "Chromium.app/Contents/MacOS/Chromium",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
      apps.map((app) => join(folder, app)),
    );
  }
  if (process.platform === "win32") {
    const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return folders.flatMap((folder) =>
      folder === undefined ? [] : programs.map((program) => join(folder, program)),
    );
  }
  const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge"];
  const folders = (process.env.PATH ?? "").split(":").concat("/usr/bin", "/opt/google/chrome", "/snap/bin");
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
