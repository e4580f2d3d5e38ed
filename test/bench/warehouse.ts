import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { main } from "../../src/warehouse/command/main.ts";

// npx tsx test/bench/warehouse.ts [largest] [--memory 2GB] [--threads 2] [--text] [--folder DIR]
// Simulated orders, ten a customer, from 1M in steps of ten up to `largest` (1M when left out), as Parquet through
// `waarde warehouse run` to a workbook and scored customers. Each size in a process of its own: seconds, peak memory
// of the whole process, the most that lay in the work folder. 100M orders need 3 GB of disk, and more with --text, which spills.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    memory: { type: "string", default: "2GB" },
    threads: { type: "string", default: "2" },
    folder: { type: "string", default: tmpdir() },
    text: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
const SMALLEST = 1_000_000;
const EVERY = 250;
const count = new Intl.NumberFormat("en");
const here = fileURLToPath(import.meta.url);

/** Ten orders a customer on the average, skewed; three years; amounts to the cent, one in a hundred a refund. */
async function simulate(orders: number, file: string): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: values.memory,
    threads: values.threads,
    preserve_insertion_order: "false",
    temp_directory: values.folder,
  });
  const connection = await instance.connect();
  const chance = (seed: string) => `((hash(${seed}) >> 11) / 9007199254740992.0)`;
  const who = values.text ? "concat('customer-', c, '@shop.example')" : "CAST(c AS INTEGER)";
  await connection.run(`COPY (
    WITH people AS (
      SELECT c, CAST(floor(1000 * ${chance("c")}) AS INTEGER) AS born,
        least(300, 1 + CAST(floor(-ln(1 - ${chance("c * 3 + 17")}) * 9.5) AS INTEGER)) AS n,
        exp(3 + 0.8 * (${chance("c + 1000000007")} + ${chance("c + 5000000029")} - 1)) AS spend
      FROM range(${orders / 10}) AS t(c)),
    lines AS (SELECT c, born, spend, unnest(range(n)) AS k FROM people),
    drawn AS (SELECT *, ${chance("c * 400 + k")} AS v, ${chance("c * 400 + k + 77777777777")} AS w FROM lines)
    SELECT ${who} AS customer,
      DATE '2022-01-01' + CAST(floor(born + CASE WHEN k = 0 THEN 0 ELSE v * v * (1096 - born) END) AS INTEGER) AS day,
      CASE WHEN w < 0.01 THEN -1 ELSE 1 END * round(spend * (0.4 + 1.2 * w), 2) AS amount
    FROM drawn) TO '${file}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
}

/** In the child: the command itself, then its peak memory as the last line. */
async function runOnce(folder: string): Promise<void> {
  const words = [
    "warehouse",
    "run",
    join(folder, "orders.parquet"),
    "--customer",
    "customer",
    "--date",
    "day",
  ];
  const code = await main(
    [
      ...[...words, "--amount", "amount", "--memory", values.memory, "--threads", values.threads],
      ...["--work-folder", join(folder, "work"), "--out", join(folder, "result.xlsx")],
      ...["--scored", join(folder, "scored.parquet")],
    ],
    { version: async () => "", library: async () => "" },
    { out: process.stdout, err: { write: (text) => process.stdout.write(text) } },
  );
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.log(JSON.stringify({ peak: maxRSS * 1024, processor: (userCPUTime + systemCPUTime) / 1e6 }));
  process.exitCode = code;
}

function sizeOf(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    try {
      bytes += statSync(join(entry.parentPath, entry.name)).size;
    } catch {
      // Gone since it was listed.
    }
  }
  return bytes;
}

interface Measured {
  readonly seconds: number;
  /** Seconds of processor time, which a busy machine does not lengthen much. */
  readonly processor: number;
  readonly peak: number;
  readonly disk: number;
  readonly lines: readonly string[];
}

function measure(folder: string): Promise<Measured> {
  const work = join(folder, "work");
  mkdirSync(work, { recursive: true });
  const started = performance.now();
  const options = ["--memory", values.memory, "--threads", values.threads, "--only", folder];
  const child = spawn(process.execPath, ["--import", "tsx", here, ...options], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let disk = 0;
  const watch = setInterval(() => {
    disk = Math.max(disk, sizeOf(work));
  }, EVERY);
  let text = "";
  child.stdout.on("data", (part) => {
    text += part;
  });
  return new Promise((resolve, reject) => {
    child.once("close", (code) => {
      clearInterval(watch);
      if (code !== 0) return reject(new Error(text));
      const lines = text.trim().split("\n");
      const { peak, processor } = JSON.parse(lines.pop()!);
      resolve({ seconds: (performance.now() - started) / 1000, processor, peak, disk, lines });
    });
  });
}

function when(lines: readonly string[], does: string): number {
  return Number(/^ *(\d+) s/.exec(lines.find((line) => line.includes(does)) ?? "")?.[1]);
}

async function bench(largest: number): Promise<void> {
  console.log(
    `DuckDB memory ${values.memory}, ${values.threads} threads, ${values.text ? "text" : "number"} ids`,
  );
  console.log(
    "      orders  seconds    cpu s  customers  fit  scored  peak MB  work MB  file MB  merged rows",
  );
  for (let orders = SMALLEST; orders <= largest; orders *= 10) {
    const folder = mkdtempSync(join(values.folder, "waarde-bench-"));
    const file = join(folder, "orders.parquet");
    try {
      await simulate(orders, file);
      const { seconds, processor, peak, disk, lines } = await measure(folder);
      const [fit, after] = [when(lines, "fit at home"), when(lines, "forecast: what is ahead")];
      const merged = /on ([\d,]+) merged/.exec(lines.join("\n"))?.[1];
      const cells = [
        ...[
          count.format(orders).padStart(12),
          seconds.toFixed(1).padStart(8),
          processor.toFixed(1).padStart(8),
          String(fit).padStart(10),
        ],
        ...[String(after - fit).padStart(4), (seconds - after).toFixed(0).padStart(7)],
        ...[peak, disk, statSync(file).size].map((bytes) => (bytes / 1e6).toFixed(0).padStart(8)),
        merged?.padStart(12),
      ];
      console.log(cells.join(" "));
      console.log(
        lines
          .slice(-3)
          .map((line) => `             ${line}`)
          .join("\n"),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

if (values.only !== undefined) await runOnce(values.only);
else await bench(Number(positionals[0] ?? SMALLEST));
