import type { Plugin } from "esbuild";

/** Some of stdlib's functions bring the package `debug`, which asks for Node's terminal: here it says nothing. */
export const silentDebug: Plugin = {
  name: "silent-debug",
  setup(bundle) {
    bundle.onResolve({ filter: /^debug$/ }, ({ path }) => ({ path, namespace: "silent" }));
    bundle.onLoad({ filter: /.*/, namespace: "silent" }, () => ({
      contents: "module.exports = () => () => undefined;",
    }));
  },
};
