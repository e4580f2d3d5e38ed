import { readFile } from "node:fs/promises";
import { main } from "./main.ts";

/** The executable, as it stands in dist/warehouse/command beside the library and below the package. */
const beside = (path: string) => readFile(new URL(path, import.meta.url), "utf8");

process.exitCode = await main(
  process.argv.slice(2),
  {
    version: async () => JSON.parse(await beside("../../../package.json")).version,
    library: () => beside("../waarde.js"),
  },
  { out: process.stdout, err: process.stderr },
);
