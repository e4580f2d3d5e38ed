import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { functionIds, functionsJson } from "./excel-functions.ts";
import { helpIcon, ICON_SIZES, markIcon } from "./excel-icons.ts";
import { addressOf, manifestFor } from "./excel-manifest.ts";
import { helpFile, helpPage } from "./help-page.ts";
import { phoneMetadata } from "./phone-metadata.ts";

const ROOM = "src/hosts/excel";

/** The add-in as it is served: all in one folder, so that functions and page stand on one domain. */
export async function buildExcel(directory: string, address = addressOf(process.env)): Promise<void> {
  await mkdir(join(directory, "icons"), { recursive: true });
  const put = (name: string, contents: string | Buffer) => writeFile(join(directory, name), contents);
  await Promise.all([
    build({
      entryPoints: {
        functions: `${ROOM}/page/functions.ts`,
        taskpane: `${ROOM}/page/taskpane.ts`,
        calculation: `${ROOM}/worker/calculation.ts`,
      },
      outdir: directory,
      bundle: true,
      format: "iife",
      platform: "browser",
      // Excel for Mac shows add-ins in the Safari of the system.
      target: ["es2021", "safari16"],
      plugins: [phoneMetadata],
      define: { WAARDE_FUNCTIONS: JSON.stringify(functionIds()) },
      minify: true,
      sourcemap: "linked",
      legalComments: "linked",
      logLevel: "warning",
    }),
    build({
      entryPoints: { taskpane: `${ROOM}/page/taskpane.css` },
      outdir: directory,
      bundle: true,
      minify: true,
      logLevel: "warning",
    }),
    ...["taskpane.html", "old-excel.js"].map((name) =>
      copyFile(`${ROOM}/page/${name}`, join(directory, name)),
    ),
    put("functions.json", functionsJson("en", address)),
    put("functions.nl.json", functionsJson("nl", address)),
    put(helpFile("en"), helpPage("en")),
    put(helpFile("nl"), helpPage("nl")),
    readFile("manifest.xml", "utf8").then((source) => put("manifest.xml", manifestFor(source, address))),
    ...ICON_SIZES.flatMap((size) => [
      put(`icons/waarde-${size}.png`, markIcon(size)),
      put(`icons/help-${size}.png`, helpIcon(size)),
    ]),
  ]);
}
