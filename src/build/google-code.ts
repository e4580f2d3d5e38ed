import { type BuildOptions, build } from "esbuild";
import { catalogue } from "../catalogue/index.ts";
import { BUNDLE, entryStub, functionStub } from "./google-stubs.ts";
import { nativeMathematics } from "./native-mathematics.ts";
import { phoneMetadata } from "./phone-metadata.ts";
import { silentDebug } from "./silent-debug.ts";
import { smaller } from "./smaller.ts";
import { withoutHelp } from "./without-help.ts";

const ROOM = "src/hosts/google";

/** What Google or the pane calls by name. */
const ENTRIES = ["onOpen", "onInstall", "openWizard", "insertExample", "showHelp", "callWizard"];

/** The server's one script: stubs that Sheets can read, and the bundle behind them. */
export async function googleCode(): Promise<string> {
  const [promise, bundle] = await Promise.all([
    bundled(`${ROOM}/server/immediate-promise.ts`, "Immediate"),
    bundled(`${ROOM}/entries.ts`, "Entries"),
  ]);
  return [
    "/** @OnlyCurrentDoc */",
    ...catalogue.map(functionStub),
    ...ENTRIES.map(entryStub),
    // A formula loads the whole script anew: the bundle stays an unread function until somebody calls it.
    `var waardeBundle_ = null;\n\nfunction ${BUNDLE}() {\n  return waardeBundle_ || (waardeBundle_ = loadWaarde_());\n}`,
    // Math and Number as locals: where the global object is watched (Node's vm is one such place), each look at
    // a global costs more than the sum that it is for, and a forecast takes four times as long.
    `function loadWaarde_() {\nreturn (function (Math, Number) {\n${promise}var Promise = Immediate.ImmediatePromise;\n${bundle}return Entries;\n})(Math, Number);\n}`,
    "",
  ].join("\n\n");
}

async function bundled(entry: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({ ...FOR_APPS_SCRIPT, entryPoints: [entry], globalName });
  return (await smaller(outputFiles[0]!.text, 2019)).code;
}

/**
 * Apps Script's parser stops at ES2019. Async functions are lowered on top of that, to generators that run on
 * the Promise of their surroundings: ours, which answers at once (server/immediate-promise).
 */
const FOR_APPS_SCRIPT = {
  bundle: true,
  write: false,
  format: "iife",
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2019",
  supported: { "async-await": false, "async-generator": false, "for-await": false },
  define: { "performance.now": "Date.now" },
  plugins: [silentDebug, phoneMetadata, nativeMathematics, withoutHelp],
  charset: "utf8",
  legalComments: "none",
  minify: true,
  logLevel: "warning",
} satisfies BuildOptions;
