import type { Plugin } from "esbuild";

/** The file, and what it leaves behind for who loaded it. */
export const PHONE_FILE = "phone";
export const PHONE_GLOBAL = "WaardePhone";

/** What we use of the library; esbuild tells when one is missing. */
const NAMES = ["getCountries", "isSupportedCountry", "parsePhoneNumberFromString"];

/**
 * Phone numbers are read for a list of customers only, which is made now and then: a worker fetches what knows
 * them at the first one. The worker's importScripts waits, so that nothing else need know.
 */
export const phoneApart: Plugin = {
  name: "phone-apart",
  setup(bundle) {
    bundle.onResolve({ filter: /^libphonenumber-js\/min$/ }, ({ path, importer }) =>
      importer.endsWith("phone-numbers.ts") ? null : { path, namespace: "phone-apart" },
    );
    bundle.onLoad({ filter: /.*/, namespace: "phone-apart" }, () => ({
      contents: NAMES.map(
        (name) => `export function ${name}(...args) {
          if (globalThis.${PHONE_GLOBAL} === undefined) importScripts("${PHONE_FILE}.js");
          return globalThis.${PHONE_GLOBAL}.${name}(...args);
        }`,
      ).join("\n"),
    }));
  },
};
