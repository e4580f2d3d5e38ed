import type { Plugin } from "esbuild";

/**
 * What stdlib brings along as code, and every engine of today has: a spreadsheet loads
 * the script for its formulas, in Sheets anew for each, so its size counts. They differ in the last digit at most.
 */
const NATIVE: Readonly<Record<string, string>> = {
  "array-float64": "Float64Array",
  "array-uint16": "Uint16Array",
  "array-uint32": "Uint32Array",
  "array-uint8": "Uint8Array",
  "math-base-special-abs": "Math.abs",
  "math-base-special-asin": "Math.asin",
  "math-base-special-ceil": "Math.ceil",
  "math-base-special-cos": "Math.cos",
  "math-base-special-exp": "Math.exp",
  "math-base-special-expm1": "Math.expm1",
  "math-base-special-floor": "Math.floor",
  "math-base-special-ln": "Math.log",
  "math-base-special-log1p": "Math.log1p",
  "math-base-special-pow": "Math.pow",
  "math-base-special-sin": "Math.sin",
  "math-base-special-sqrt": "Math.sqrt",
  "math-base-special-tan": "Math.tan",
  "math-base-special-trunc": "Math.trunc",
  "utils-define-property": "Object.defineProperty",
  // Only faults of the caller are told by it, and we make none.
  "string-format": "String",
};

export const nativeMathematics: Plugin = {
  name: "native-mathematics",
  setup(bundle) {
    bundle.onResolve({ filter: /^@stdlib\/[a-z0-9-]+$/ }, ({ path }) => {
      const name = path.slice("@stdlib/".length);
      return name in NATIVE ? { path: name, namespace: "native" } : null;
    });
    bundle.onLoad({ filter: /.*/, namespace: "native" }, ({ path }) => ({
      contents: `module.exports = ${NATIVE[path]};`,
    }));
  },
};
