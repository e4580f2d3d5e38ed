import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** Position of the ways of writing a number among what libphonenumber knows of a country. */
const FORMATS = 4;

/**
 * The numbering plans of all countries, without the ways in which each writes its numbers: we write E.164 only,
 * and the rest is more than half of them.
 */
export const phoneMetadata: Plugin = {
  name: "phone-metadata",
  setup(bundle) {
    bundle.onLoad({ filter: /libphonenumber-js[\\/]metadata\.min\.json\.js$/ }, ({ path }) => {
      const metadata = JSON.parse(readFileSync(path.replace(/\.js$/, ""), "utf8")) as Metadata;
      for (const plan of [...Object.values(metadata.countries), ...Object.values(metadata.nonGeographic)])
        if (Array.isArray(plan[FORMATS])) plan[FORMATS] = 0;
      return { contents: `export default ${JSON.stringify(metadata)}` };
    });
  },
};

interface Metadata {
  readonly countries: Record<string, unknown[]>;
  readonly nonGeographic: Record<string, unknown[]>;
}
