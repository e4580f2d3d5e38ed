import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { functionIds, functionsJson } from "./excel-functions.ts";
import { helpIcon, ICON_SIZES, markIcon } from "./excel-icons.ts";
import { addressOf, manifestFor } from "./excel-manifest.ts";
import { helpFile, helpPage } from "./help-page.ts";
import { nativeMathematics } from "./native-mathematics.ts";
import { PHONE_FILE, PHONE_GLOBAL, phoneApart } from "./phone-apart.ts";
import { phoneMetadata } from "./phone-metadata.ts";
import { silentDebug } from "./silent-debug.ts";
import { smaller } from "./smaller.ts";
import { withoutHelp } from "./without-help.ts";

const ROOM = "src/hosts/excel";

/** The add-in as it is served: all in one folder, so that functions and page stand on one domain. */
export async function buildExcel(directory: string, address = addressOf(process.env)): Promise<void> {
  await mkdir(join(directory, "icons"), { recursive: true });
  const put = (name: string, contents: string | Buffer) => writeFile(join(directory, name), contents);
  await Promise.all([
    buildScripts(directory),
    build({
      entryPoints: { [PHONE_FILE]: `${ROOM}/worker/phone-numbers.ts` },
      outdir: directory,
      bundle: true,
      format: "iife",
      globalName: PHONE_GLOBAL,
      target: ["es2021", "safari16"],
      plugins: [phoneMetadata],
      minify: true,
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

/** Functions, pane and worker, with their source maps and the notices of the libraries in them. */
async function buildScripts(directory: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: {
      functions: `${ROOM}/page/functions.ts`,
      taskpane: `${ROOM}/page/taskpane.ts`,
      calculation: `${ROOM}/worker/calculation.ts`,
    },
    outdir: directory,
    write: false,
    bundle: true,
    format: "iife",
    platform: "browser",
    // Excel for Mac shows add-ins in the Safari of the system.
    target: ["es2021", "safari16"],
    plugins: [phoneApart, nativeMathematics, withoutHelp, silentDebug],
    define: { WAARDE_FUNCTIONS: JSON.stringify(functionIds()) },
    minify: true,
    sourcemap: "linked",
    legalComments: "linked",
    logLevel: "warning",
  });
  const textOf = (path: string) => outputFiles.find((file) => file.path === path)?.text ?? "";
  await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      if (path.endsWith(".map")) return;
      if (!path.endsWith(".js")) return writeFile(path, text);
      const made = await smaller(text, 2020, { file: `${basename(path)}.map`, text: textOf(`${path}.map`) });
      await Promise.all([writeFile(path, made.code), writeFile(`${path}.map`, made.map)]);
    }),
  );
}
