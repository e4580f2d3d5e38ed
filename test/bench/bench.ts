import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// npm run bench: all benchmarks, or those named, with what follows handed on:
//   npm run bench -- orders models
//   npm run bench -- warehouse 100000000
// Each runs in a process of its own; none of them is a test, and no figure can fail a build.

const suites = ["orders", "clean-orders", "models", "insight", "google", "excel", "big-file", "warehouse"];

const wanted = process.argv.slice(2);
const named = wanted.filter((word) => suites.includes(word));
const rest = wanted.filter((word) => !suites.includes(word));
if (rest.length > 0 && named.length !== 1) {
  console.error(`There is no benchmark ${rest.join(" ")}. Choose from: ${suites.join(", ")}.`);
  process.exit(2);
}
for (const name of named.length > 0 ? named : suites) {
  const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  if (!existsSync(file)) continue;
  console.log(`\n── ${name}\n`);
  spawnSync(process.execPath, ["--import", "tsx", file, ...rest], { stdio: "inherit" });
}
