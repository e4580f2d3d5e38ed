import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildWarehouse } from "../../src/build/warehouse.ts";
import { csvOf, simulateShop } from "./support/simulated-shop.ts";

// Below node_modules, from where the built command finds DuckDB as it does once installed.
const cache = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));
let folder = "";

beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, "waarde-warehouse-"));
  await buildWarehouse(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

function waarde(...argv: string[]) {
  const call = promisify(execFile)(process.execPath, [join(folder, "command/waarde.js"), ...argv]);
  return call.then(
    ({ stdout }) => ({ code: 0, text: stdout }),
    (failure: { code: number; stderr: string }) => ({ code: failure.code, text: failure.stderr }),
  );
}

it("holds the library, the command and the scripts of each engine", () => {
  expect(readdirSync(folder)).toEqual(["bigquery", "command", "duckdb", "snowflake", "waarde.js"]);
  expect(statSync(join(folder, "command/waarde.js")).mode & 0o111).toBe(0o111);
  for (const engine of ["bigquery", "duckdb", "snowflake"]) {
    const names = ["1-customers.sql", "2-functions.sql", "4-score.sql"];
    expect(readdirSync(join(folder, engine))).toEqual(names);
  }
});

it("runs as a program: files in, workbook out, and a code other than 0 for a mistake", {
  timeout: 60_000,
}, async () => {
  const orders = join(folder, "orders.csv");
  writeFileSync(orders, csvOf(simulateShop(100, 3)));
  const columns = ["--customer", "Customer", "--date", "Order date", "--amount", "Net amount"];
  const out = join(folder, "out.xlsx");
  const run = await waarde("warehouse", "run", orders, ...columns, "--out", out, "--quiet");
  expect(run.text).toContain(`Written: ${out}`);
  expect(run.code).toBe(0);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  expect((await waarde("warehouse", "run", orders)).code).toBe(2);
  expect((await waarde("warehouse", "run", "no-such.csv", ...columns)).code).toBe(1);
});

it("brings the library along for the scripts", async () => {
  const out = join(folder, "sql");
  const options = [
    "--orders",
    "shop.orders",
    "--customer",
    "c",
    "--date",
    "d",
    "--amount",
    "a",
    "--out",
    out,
  ];
  expect((await waarde("warehouse", "sql", "--engine", "bigquery", ...options)).code).toBe(0);
  expect(readFileSync(join(out, "2-functions.sql"), "utf8")).toContain("WAARDE.P_ALIVE(model, frequency");
});
