import { execFile } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { silentDebug } from "./silent-debug.ts";

const ENTRY = "src/catalogue/index.ts";

/** The library: one ES module, and declarations for exactly what its entry exports. */
export async function buildCore(directory: string): Promise<void> {
  await Promise.all([
    build({
      entryPoints: [ENTRY],
      outfile: join(directory, "index.js"),
      bundle: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      target: "es2022",
      sourcemap: true,
      plugins: [silentDebug],
      logLevel: "warning",
    }),
    emitDeclarations(join(directory, "types")),
  ]);
  await writeFile(join(directory, "index.d.ts"), 'export * from "./types/catalogue/index.js";\n');
}

async function emitDeclarations(directory: string): Promise<void> {
  const options = ["--ignoreConfig", "--declaration", "--emitDeclarationOnly", "--skipLibCheck", "--strict"];
  const language = ["--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler"];
  const extensions = ["--allowImportingTsExtensions", "--verbatimModuleSyntax"];
  await promisify(execFile)(process.execPath, [
    "node_modules/typescript/bin/tsc",
    ENTRY,
    ...options,
    ...language,
    ...extensions,
    ...["--rootDir", "src", "--outDir", directory],
  ]).catch((failure: { stdout?: string }) => {
    throw new Error(`The declarations of the library cannot be made:\n${failure.stdout ?? failure}`);
  });
  await pointAtEmittedFiles(directory);
}

/** Sources import "./x.ts"; who reads the declarations has "./x.d.ts", which "./x.js" finds everywhere. */
async function pointAtEmittedFiles(directory: string): Promise<void> {
  const names = await readdir(directory, { recursive: true });
  await Promise.all(
    names
      .filter((name) => name.endsWith(".d.ts"))
      .map(async (name) => {
        const path = join(directory, name);
        const text = await readFile(path, "utf8");
        await writeFile(path, text.replace(/(["'])(\.{1,2}\/[^"']+)\.tsx?\1/g, "$1$2.js$1"));
      }),
  );
}
