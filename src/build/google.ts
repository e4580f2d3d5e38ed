import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { googleCode } from "./google-code.ts";
import { googleSidebar } from "./google-sidebar.ts";

/** The three files that `clasp push` sends. */
export async function buildGoogle(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const [code, sidebar] = await Promise.all([googleCode(), googleSidebar()]);
  await Promise.all([
    writeFile(join(directory, "Code.js"), code),
    writeFile(join(directory, "Sidebar.html"), sidebar),
    copyFile("appsscript.json", join(directory, "appsscript.json")),
  ]);
}
