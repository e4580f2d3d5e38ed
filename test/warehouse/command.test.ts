import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import { invoke } from "../../src/catalogue/index.ts";
import type { Cell } from "../../src/sheet/cell.ts";
import { main } from "../../src/warehouse/command/main.ts";
import { inDuckdb } from "./support/in-duckdb.ts";
import { csvOf, simulateShop } from "./support/simulated-shop.ts";

const folder = mkdtempSync(join(tmpdir(), "waarde-command-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

const shop = simulateShop(400, 8);
writeFileSync(path("orders.csv"), csvOf(shop));
const columns = ["--customer", "Customer", "--date", "Order date", "--amount", "Net amount"];

async function waarde(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const stream = (name: "out" | "err") => ({
    write: (text: string) => {
      said[name] += text;
    },
  });
  const own = { version: async () => "1.2.3", library: async () => "var WAARDE={};" };
  const code = await main(argv, own, { out: stream("out"), err: stream("err") });
  return { code, ...said };
}

describe("waarde", () => {
  it("tells how it is used, and its version", async () => {
    for (const argv of [["--help"], ["warehouse", "-h"], ["warehouse", "run", "--help"]]) {
      const { code, out } = await waarde(...argv);
      expect(code).toBe(0);
      expect(out).toMatch(/^Usage: waarde warehouse/);
    }
    expect(await waarde("--version")).toEqual({ code: 0, out: "1.2.3\n", err: "" });
  });

  it.each([
    [[], "What is to be done?"],
    [["sheet"], 'There is no "sheet"'],
    [["warehouse"], "not nothing"],
    [["warehouse", "run"], "needs one or more"],
    [["warehouse", "run", "--nonsense"], "--nonsense"],
    [["warehouse", "run", "orders.csv"], "--customer is needed"],
    [["warehouse", "run", "orders.csv", ...columns, "--months", "0"], "--months must be a number from 0.1"],
    [["warehouse", "run", "orders.csv", ...columns, "--bins", "5.5"], "--bins must be a whole number"],
    [["warehouse", "run", "orders.csv", ...columns, "--memory", "lots"], "--memory must be a size"],
    [["warehouse", "run", "orders.csv", ...columns, "--shares", "50,60"], "add up to 100"],
    [["warehouse", "run", "orders.csv", ...columns, "--as-of", "2024-02-30"], "must be a day"],
    [["warehouse", "run", "orders.csv", ...columns, "--time-zone", "Mars"], "must be a zone"],
    [["warehouse", "run", "orders.csv", ...columns, "--out", "x.csv"], "--out must end in .xlsx"],
    [["warehouse", "sql", ...columns, "--orders", "t"], "--engine is needed: bigquery"],
    [["warehouse", "sql", "--engine", "oracle"], 'not "oracle"'],
    [["warehouse", "fit", "--engine", "duckdb"], "--counts is needed"],
  ])("answers %j with exit code 2 and a pointer to the help", async (argv, message) => {
    const { code, err } = await waarde(...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain("waarde --help");
  });
});

describe("waarde warehouse run", () => {
  it("writes a workbook whose model CLV_PREDICT takes, and every customer", async () => {
    const out = path("result.xlsx");
    const scored = path("scored.csv");
    const files = [path("orders.csv"), "--out", out, "--scored", scored, "--work-folder", folder];
    const { code, out: said, err } = await waarde("warehouse", "run", ...files, ...columns);
    expect(err).toContain("100% done");
    expect(code).toBe(0);
    expect(said).toContain(`Written: ${out}, ${scored}`);
    const { sheets } = await readXlsx(readFileSync(out));
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["Base", "Quadrants", "Tiers", "RFM segments", "Segments by tier", "RFM scores"],
      ...["Best customers", "Borders", "Model"],
    ]);
    const tiers = sheets[2]!.rows.slice(1).map((row) => row[0]);
    expect(tiers.slice(0, 3)).toEqual(["Very profitable", "Profitable", "Less profitable"]);

    const cells = [shop.customer, shop.day, shop.amount].map((column) =>
      (column as Cell[]).map((cell) => [cell]),
    );
    const model = sheets[8]!.rows as Cell[][];
    const predict = (...more: unknown[]) =>
      invoke("CLV_PREDICT", [...cells, 12, 1, 0.1, null, ...more], { timeZone: "UTC" }) as Cell[][];
    const fitted = predict();
    const taken = predict(model);
    expect(taken.length).toBe(fitted.length);
    expect(Number(taken[0]![4]) / Number(fitted[0]![4])).toBeCloseTo(1, 8);

    const lines = readFileSync(scored, "utf8").trim().split("\n");
    expect(lines.length - 1).toBe(fitted.length);
    expect(sheets[6]!.rows.length - 1).toBe(fitted.length);
  });

  it("leaves nothing in the work folder", () => {
    expect(readdirSync(folder).filter((name) => name.startsWith("waarde-"))).toEqual([]);
  });

  it("reads dates and amounts as they are said to be written, and speaks Dutch", async () => {
    const dutch = csvOf(shop).replace(/(\d{4})-(\d\d)-(\d\d),(-?\d+)(?:\.(\d+))?/g, '$3-$2-$1,"$4,$5"');
    writeFileSync(path("dutch.csv"), dutch);
    const out = path("dutch.xlsx");
    const manners = ["--date-format", "%d-%m-%Y", "--decimal-comma", "--language", "nl", "--quiet"];
    const { code, err } = await waarde(
      "warehouse",
      "run",
      path("dutch.csv"),
      ...columns,
      ...manners,
      "--out",
      out,
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const dutchSheets = (await readXlsx(readFileSync(out))).sheets;
    const english = (await readXlsx(readFileSync(path("result.xlsx")))).sheets;
    expect(dutchSheets[0]!.name).toBe("Klantenbestand");
    expect(dutchSheets[0]!.rows[0]).toEqual(["klanten", english[0]!.rows[0]![1]]);
  });

  it.each([
    ["no-such.csv", [...columns], "There is no file"],
    [
      "orders.csv",
      ["--customer", "Klant", ...columns.slice(2)],
      'no column "Klant"; the files have Customer,',
    ],
    ["dutch.csv", [...columns], "--date-format"],
    ["empty.csv", [...columns], "no customer with an amount above 0"],
    ["one-day.csv", [...columns], "All orders lie on one day"],
    ["garbage.parquet", [...columns], "The files cannot be read"],
  ])("refuses %s with exit code 1 and says why", async (file, options, message) => {
    const head = "Customer,Order date,Net amount\n";
    writeFileSync(path("empty.csv"), `${head}a,2024-01-01,0\n`);
    writeFileSync(path("one-day.csv"), `${head}a,2024-01-01,5\nb,2024-01-01,6\n`);
    writeFileSync(path("garbage.parquet"), "nothing of the kind");
    const out = path("refused.xlsx");
    const { code, err } = await waarde("warehouse", "run", path(file), ...options, "--quiet", "--out", out);
    expect(err).toContain(message);
    expect(code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  it("leaves out unreadable rows only when asked to", async () => {
    writeFileSync(path("odd.csv"), `${csvOf(shop)}k1,31/12/2024,5\nk1,2024-01-01,five\n,2024-01-01,5\n`);
    const words = ["warehouse", "run", path("odd.csv"), ...columns, "--quiet", "--out", path("odd.xlsx")];
    const refused = await waarde(...words);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('1 dates in "Order date" cannot be read, "31/12/2024" for example');
    expect(refused.err).toContain('1 amounts in "Net amount" cannot be read, "five" for example');
    const skipped = await waarde(...words, "--skip-unreadable");
    expect(skipped.code).toBe(0);
    expect(skipped.out).toContain("3 left out");
  });
});

describe("waarde warehouse sql and fit", () => {
  it("writes numbered scripts and the library", async () => {
    const out = path("sql");
    const table = ["--orders", "shop.orders", "--prefix", "shop.waarde_", "--out", out];
    const { code } = await waarde("warehouse", "sql", "--engine", "snowflake", ...table, ...columns);
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual(["1-customers.sql", "2-functions.sql", "4-score.sql", "waarde.js"]);
    const first = readFileSync(join(out, "1-customers.sql"), "utf8");
    expect(first).toContain("TRIM(CAST(Customer AS VARCHAR)");
    expect(first).toContain('CAST("Order date" AS DATE)');
    expect(first).toContain("FROM shop.orders");
  });

  it("fits at home, from the tables as files, what run fits", async () => {
    const expected = await inDuckdb(shop, {}, async (session, { shop: fitted }) => {
      for (const table of ["counts", "spend", "totals"]) {
        await session.run(`COPY waarde_${table} TO '${path(`${table}.csv`)}' (HEADER)`);
      }
      return fitted;
    });
    const files = ["counts", "spend", "totals"].flatMap((table) => [`--${table}`, path(`${table}.csv`)]);
    const out = path("3-model.sql");
    const { code, out: said } = await waarde(
      "warehouse",
      "fit",
      "--engine",
      "bigquery",
      ...files,
      "--out",
      out,
    );
    expect(code).toBe(0);
    expect(said).toContain("mbg-nbd");
    const sql = readFileSync(out, "utf8");
    expect(sql).toContain("CREATE OR REPLACE TABLE `waarde_model` AS");
    for (const [at, name] of ["r", "alpha", "a", "b"].entries()) {
      const written = new RegExp(`CAST\\('([^']+)' AS FLOAT64\\) AS ${name},`).exec(sql);
      expect(Number(written?.[1])).toBe(expected.purchases.parameters[at]);
    }
  });

  it("fits nearly the same on the counts by week, which stay small", async () => {
    const large = simulateShop(5000, 9);
    const [daily, weekly] = await inDuckdb(large, {}, async (session) => {
      for (const table of ["counts", "counts_by_week", "spend", "totals"]) {
        await session.run(`COPY waarde_${table} TO '${path(`${table}.parquet`)}'`);
      }
      return Promise.all(
        ["counts", "counts_by_week"].map(async (table) => {
          const files = ["--counts", path(`${table}.parquet`), "--spend", path("spend.parquet")];
          const { out, code } = await waarde(
            ...["warehouse", "fit", "--engine", "duckdb", ...files, "--totals", path("totals.parquet")],
            ...["--out", path("week.sql")],
          );
          expect(code).toBe(0);
          return new Map(
            out.split("\n").map((line) => [line.split("\t")[0], line.split("\t").slice(1).map(Number)]),
          );
        }),
      );
    });
    expect(weekly!.get("customers")).toEqual(daily!.get("customers"));
    for (const name of ["r", "alpha", "a", "b"]) {
      const [value] = daily!.get(name)!;
      expect(Math.abs(weekly!.get(name)![0]! / value! - 1), name).toBeLessThan(0.01);
    }
  });

  it("says so when the files are something else", async () => {
    const files = ["counts", "spend", "totals"].flatMap((table) => [`--${table}`, path("orders.csv")]);
    const { code, err } = await waarde("warehouse", "fit", "--engine", "duckdb", ...files);
    expect(code).toBe(1);
    expect(err).toContain("not the tables counts, spend and totals");
  });
});
