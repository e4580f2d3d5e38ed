import { copyFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { phoneMetadata } from "./phone-metadata.ts";

const ROOM = "src/hosts/workbook";

/** The workbook page: our own scripts and styles, beside the files of others as they came. */
export async function buildWorkbook(directory: string): Promise<void> {
  await Promise.all([
    build({
      entryPoints: {
        page: `${ROOM}/page/page.ts`,
        charts: `${ROOM}/page/charts.ts`,
        "file-worker": `${ROOM}/files/worker/file-worker.ts`,
        style: `${ROOM}/page/style.css`,
      },
      outdir: directory,
      bundle: true,
      format: "iife",
      platform: "browser",
      target: "es2022",
      minify: true,
      sourcemap: "linked",
      plugins: [spreadsheetFromPage, phoneMetadata],
      logLevel: "warning",
    }),
    copyAll(directory),
  ]);
}

/**
 * o-spreadsheet and Owl are LGPL: they stay files of their own that the user may replace, and our scripts
 * find them as the globals that their own files set.
 */
const GLOBALS: Record<string, string> = { "@odoo/o-spreadsheet": "o_spreadsheet", "@odoo/owl": "owl" };

const spreadsheetFromPage: Plugin = {
  name: "spreadsheet-from-page",
  setup(bundle) {
    bundle.onResolve({ filter: /^@odoo\// }, ({ path }) =>
      path in GLOBALS
        ? { path, namespace: "page-global" }
        : { errors: [{ text: `${path} is not on the page` }] },
    );
    bundle.onLoad({ filter: /.*/, namespace: "page-global" }, ({ path }) => ({
      contents: `module.exports = globalThis.${GLOBALS[path]};`,
    }));
  },
};

/** Where each file of another package goes, unmodified. */
const COPIES: readonly { readonly from: string; readonly to: string; readonly files: readonly string[] }[] = [
  {
    from: "@odoo/o-spreadsheet",
    to: "vendor/o-spreadsheet",
    files: ["LICENSE", "dist/o_spreadsheet.min.iife.js", "dist/o_spreadsheet.css", "dist/o_spreadsheet.xml"],
  },
  { from: "@odoo/owl", to: "vendor/owl", files: ["LICENSE", "dist/owl.iife.min.js"] },
  { from: "bootstrap", to: "vendor/bootstrap", files: ["LICENSE", "dist/css/bootstrap.min.css"] },
  {
    from: "font-awesome",
    to: "vendor/font-awesome",
    files: ["css/font-awesome.min.css", "fonts/fontawesome-webfont.woff2", "fonts/fontawesome-webfont.woff"],
  },
];

async function copyAll(directory: string): Promise<void> {
  const spreadsheet = createRequire(join(process.cwd(), "node_modules/@odoo/o-spreadsheet/package.json"));
  const copies = COPIES.flatMap(({ from, to, files }) =>
    files.map((file) => ({
      source: join(packageFolder(spreadsheet, from), file),
      target: join(directory, to, file),
    })),
  );
  copies.push({ source: `${ROOM}/page/index.html`, target: join(directory, "index.html") });
  for (const { source, target } of copies) {
    await mkdir(dirname(target), { recursive: true });
    await copyFile(source, target);
  }
}

/** Bootstrap and Font Awesome are found as o-spreadsheet itself would find them, in its own versions. */
function packageFolder(require: NodeJS.Require, name: string): string {
  const folders = require.resolve.paths(name) ?? [];
  for (const folder of folders) {
    try {
      return dirname(require.resolve(join(folder, name, "package.json")));
    } catch {}
  }
  throw new Error(`${name} is not installed: run npm ci first.`);
}
