import { build, type Plugin } from "esbuild";

const ENTRY = "src/warehouse/library/functions.ts";

/** The library for warehouses: one script that sets the global WAARDE; no page, no Node, no modules. */
export async function bundleLibrary(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "WAARDE",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2019",
    minify: true,
    charset: "ascii",
    legalComments: "none",
    plugins: [withoutFitting],
    logLevel: "warning",
  });
  return outputFiles[0]!.text;
}

/** Likelihoods, the gamma functions that only they need, and random draws: none of them is called in a warehouse. */
const FITTING = /\/core\/(models\/[\w-]+-likelihood|math\/gamma-functions|math\/variates)\.ts$/;

/** Fitting happens at home; what it needs would be four fifths of the library. Called all the same, it says so. */
const withoutFitting: Plugin = {
  name: "without-fitting",
  setup(bundle) {
    bundle.onLoad({ filter: FITTING }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], write: false, format: "esm" });
      const names = [...outputFiles[0]!.text.matchAll(/export \{([^}]*)\}/g)].flatMap((list) =>
        list[1]!.split(",").map((name) => name.trim().split(" as ").pop()!),
      );
      const refuse =
        'const refuse = () => { throw new Error("Waarde fits at home, not in the warehouse."); };';
      const exported = names.filter(Boolean).map((name) => `export { refuse as ${name} };`);
      return { contents: [refuse, ...exported].join("\n"), loader: "js" };
    });
  },
};
