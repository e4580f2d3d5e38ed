import { readFile } from "node:fs/promises";
import { build } from "esbuild";

const ROOM = "src/hosts/google/sidebar";

/** The pane as one page: HtmlService serves no second file, and the sandbox lets nothing in from outside. */
export async function googleSidebar(): Promise<string> {
  const [page, script, style] = await Promise.all([
    readFile(`${ROOM}/sidebar.html`, "utf8"),
    bundled(`${ROOM}/sidebar.ts`),
    bundled(`${ROOM}/sidebar.css`),
  ]);
  return page
    .replace("<!-- style -->", () => `<style>${style.trim()}</style>`)
    .replace("<!-- script -->", () => `<script>${harmless(script.trim())}</script>`);
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: ["es2022", "chrome119"],
    jsx: "automatic",
    jsxImportSource: "preact",
    // HtmlService takes // and /* inside a template literal for a comment, and eats the rest of it.
    supported: { "template-literal": false },
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
  return outputFiles[0]!.text;
}

/** Nothing in the script may end it, begin a comment of the page, or look like a scriptlet of HtmlService. */
function harmless(script: string): string {
  return script
    .replace(/<\/script/gi, "<\\/script")
    .replace(/<!--/g, "<\\!--")
    .replace(/<\?/g, "<\\?");
}
