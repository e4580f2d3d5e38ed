import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildGoogle } from "../../../../src/build/google.ts";

/** What `npm run build` writes to dist/google, built anew for each file of tests. */
export const project = mkdtempSync(join(tmpdir(), "waarde-google-"));
const folder = join(project, "dist/google");
await buildGoogle(folder);

const read = (name: string) => readFileSync(join(folder, name), "utf8");

/** The three files as they are pushed. */
export const pushed = {
  code: read("Code.js"),
  sidebar: read("Sidebar.html"),
  manifest: JSON.parse(read("appsscript.json")) as Record<string, unknown>,
};
