import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { engines } from "../warehouse/dialects/dialect.ts";
import { dialectOf } from "../warehouse/dialects/dialect-of.ts";
import { scriptsFor } from "../warehouse/sql/scripts.ts";
import { standardSettings } from "../warehouse/sql/settings.ts";
import { bundleLibrary } from "./warehouse-library.ts";

/** The library, the scripts for each engine under plain names, and the command `waarde`. */
export async function buildWarehouse(directory: string): Promise<void> {
  const library = await bundleLibrary();
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "waarde.js"), library);
  for (const engine of engines) {
    const dialect = dialectOf(engine);
    const names = { customer: "customer", date: "order_date", amount: "amount" };
    const settings = { ...standardSettings, ...names, dialect, source: dialect.path("orders") };
    const { "waarde.js": _, ...scripts } = scriptsFor(settings, library);
    await mkdir(join(directory, engine), { recursive: true });
    for (const [name, text] of Object.entries(scripts)) await writeFile(join(directory, engine, name), text);
  }
  await buildCommand(join(directory, "command/waarde.js"));
}

/** One file; DuckDB's binding stays a package of its own. */
async function buildCommand(outfile: string): Promise<void> {
  await build({
    entryPoints: ["src/warehouse/command/waarde.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["@duckdb/node-api"],
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);',
    },
    logLevel: "warning",
  });
  await chmod(outfile, 0o755);
}
