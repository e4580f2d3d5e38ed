import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// Time, rows a second and peak memory of orders → customers and of RFM, beside others in the same run. Each row is
// the median of seven (pandas: five) runs in a process of its own.

interface Measured {
  readonly milliseconds: number;
  readonly first: number;
  readonly peak?: number;
}

const sizes = [10_000, 100_000, 1_000_000];
const names = ["summaries waarde", "summaries d3 rollup", "summaries pandas"];
const rfmNames = ["RFM waarde", "RFM =RFM() from cells", "RFM pandas"];

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const count = new Intl.NumberFormat("en");

function measure(name: string, rows: number, kind: string): Measured | null {
  const args = [name, String(rows), kind];
  const [command, file] = name.endsWith("pandas")
    ? [python, here("same-in-pandas.py")]
    : [process.execPath, here("one-case.ts")];
  if (command === null) return null;
  const flags = name.endsWith("pandas") ? [] : ["--import", "tsx"];
  return JSON.parse(
    execFileSync(command, [...flags, file, ...args], { encoding: "utf8" })
      .trim()
      .split("\n")
      .pop()!,
  );
}

/** A Python that has pandas; null where there is none. */
function findPandas(): string | null {
  for (const command of ["python3", "/usr/bin/python3", "/usr/bin/python3.11", "python"]) {
    try {
      execFileSync(command, ["-c", "import pandas"], { stdio: "ignore" });
      return command;
    } catch {
      // Not this one.
    }
  }
  return null;
}

const python = findPandas();

function printRow(cells: readonly (string | number)[]): void {
  const widths = [26, 10, 8, 12, 12, 14, 11];
  console.log(
    cells
      .map((cell, at) => (at === 0 ? String(cell).padEnd(widths[0]!) : String(cell).padStart(widths[at]!)))
      .join(""),
  );
}

function benchOrders(): void {
  for (const group of [names, rfmNames]) {
    printRow(["case", "rows", "ids", "median ms", "first ms", "rows a second", "peak MB"]);
    for (const kind of ["number", "text"]) {
      for (const name of group) for (const rows of sizes) printMeasured(name, rows, kind);
    }
    console.log("");
  }
  if (python === null) {
    console.log("pandas is not on this machine: its rows are left out (Debian: python3-pandas).");
  }
}

function printMeasured(name: string, rows: number, kind: string): void {
  const result = measure(name, rows, kind);
  if (result === null) return;
  const { milliseconds, first, peak } = result;
  const speed = count.format(Math.round(rows / (milliseconds / 1000)));
  const memory = peak === undefined ? "" : Math.round(peak / 2 ** 20);
  printRow([name, count.format(rows), kind, milliseconds.toFixed(1), first.toFixed(1), speed, memory]);
}

benchOrders();
