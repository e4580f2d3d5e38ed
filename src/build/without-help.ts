import { readFileSync } from "node:fs";
import { parse } from "acorn";
import { type Plugin, transform } from "esbuild";

/**
 * Leaves out what the functions say of their arguments: in Sheets that stands in the stubs, in Excel in
 * functions.json, where people read it; the script behind them need not hold it too.
 */
export const withoutHelp: Plugin = {
  name: "without-help",
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]src[\\/]catalogue[\\/]functions[\\/][a-z-]+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { loader: "ts", target: "es2022" });
      return { contents: withoutProperty(code, "help"), loader: "js" };
    });
  },
};

/** The code without the properties of this name that hold an object written out. */
function withoutProperty(code: string, name: string): string {
  const found: { readonly from: number; readonly to: number }[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, key, value } = node as Partial<WrittenProperty>;
    if (type === "Property" && key?.name === name && value?.type === "ObjectExpression") {
      found.push({ from: value.start, to: value.end });
      return;
    }
    Object.values(node).forEach(visit);
  };
  visit(parse(code, { ecmaVersion: 2022, sourceType: "module" }));
  return found.reduceRight((text, { from, to }) => `${text.slice(0, from)}0${text.slice(to)}`, code);
}

interface WrittenProperty {
  readonly type: string;
  readonly key: { readonly name?: string };
  readonly value: { readonly type: string; readonly start: number; readonly end: number };
}
