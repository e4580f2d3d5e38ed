import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dialectOf } from "../dialects/dialect-of.ts";
import { scriptsFor } from "../sql/scripts.ts";
import type { Options } from "./read-options.ts";
import type { Streams } from "./streams.ts";
import { UsageError } from "./usage-error.ts";

/** `waarde warehouse sql`: the scripts for an engine, and the library, in a folder. */
export async function writeSql(options: Options, library: string, streams: Streams): Promise<void> {
  const dialect = dialectOf(options.engine());
  const folder = options.text("out", "waarde-sql");
  const address = options.text("library", null);
  if (address !== null && (dialect.engine !== "bigquery" || !/^gs:\/\/[^/]+\/.+\.js$/.test(address))) {
    throw new UsageError("--library is for BigQuery, and an address as gs://bucket/waarde.js.");
  }
  const settings = { ...options.settings(), dialect, source: dialect.path(options.needed("orders")) };
  const scripts = scriptsFor(settings, library, address);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(scripts)) await writeFile(join(folder, name), text);
  const names = Object.keys(scripts).map((name) => `  ${join(folder, name)}`);
  streams.out.write(`Written:\n${names.join("\n")}\n`);
}
