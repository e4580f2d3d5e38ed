import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

it("the pane, script and style, is under 150 kB gzipped", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/pane/index.tsx", "src/pane/pane.css"],
    outdir: "pane",
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  expect(outputFiles).toHaveLength(2);
  const bytes = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(150_000);
});
