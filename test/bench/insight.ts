import { invoke } from "../../src/catalogue/index.ts";
import { Random } from "../../src/core/math/random.ts";
import type { Cell } from "../../src/sheet/cell.ts";

type Range = Cell[][];

const sizes = [10_000, 100_000, 1_000_000];
const runs = 3;
const segmentNames = ["Champions", "Loyal customers", "At risk", "Lost", "New customers", "Hibernating"];

const range = (rows: number, cell: (row: number) => Cell): Range =>
  Array.from({ length: rows }, (_, row) => [cell(row)]);
const headed = (name: string, cells: Range): Range => [[name], ...cells];

/** Twenty attributes: twelve of one text, four of tags, four of numbers. */
function attributes(rows: number, random: Random): Range {
  const cities = Array.from({ length: 400 }, (_, at) => `City ${at}`);
  const tags = ["sale", "organic", "gift", "vegan", "kids", "garden", "sport", "books"];
  const names = Array.from({ length: 20 }, (_, at) => `attribute ${at}`);
  const pick = (list: readonly string[]) => list[Math.floor(random.uniform() ** 2 * list.length)]!;
  const cell = (at: number): Cell => {
    if (at >= 16) return at < 18 ? Math.round(18 + 60 * random.uniform()) : 100 * random.uniform();
    if (at >= 12) return `${pick(tags)},${pick(tags)},${pick(tags)}`;
    return cities[Math.floor(random.uniform() * (at < 2 ? 400 : 8))]!;
  };
  return [names, ...Array.from({ length: rows }, () => names.map((_, at) => cell(at)))];
}

/** For each function its arguments over so many rows. */
const calls: Readonly<Record<string, (rows: number, random: Random) => unknown[]>> = {
  DRIVERS: (rows, random) => [headed("segment", segments(rows, random)), attributes(rows, random)],
  MOVEMENT: (rows, random) => [
    headed(
      "id",
      range(rows, (row) => row),
    ),
    headed("segment", segments(rows, random)),
    headed(
      "id",
      range(rows, (row) => row + Math.floor(rows / 10)),
    ),
    headed("segment", segments(rows, random)),
  ],
  DRIFT: (rows, random) => [values(rows, random), values(rows, random)],
  COHORT: (rows, random) => [
    range(rows, () => Math.floor((random.uniform() * rows) / 10)),
    range(rows, () => 45_000 + Math.floor(700 * random.uniform())),
    values(rows, random),
  ],
  PARETO: (rows, random) => [values(rows, random)],
  UPLIFT: (rows, random) => [
    range(rows, () => (random.uniform() < 0.5 ? "test" : "control")),
    values(rows, random),
  ],
  AFFINITY: (rows, random) => [
    range(rows, () => Math.floor((random.uniform() * rows) / 4)),
    range(rows, () => `item ${Math.floor(2000 * random.uniform() ** 2)}`),
  ],
};

function segments(rows: number, random: Random): Range {
  return range(rows, () => segmentNames[Math.floor(segmentNames.length * random.uniform())]!);
}

function values(rows: number, random: Random): Range {
  return range(rows, () => Math.round(10_000 * random.uniform()) / 100);
}

/** Time of each insight function from cells to cells, and rows a second, at 10k, 100k and 1M rows. */
async function benchInsight(): Promise<void> {
  console.log(
    "case".padEnd(26) +
      ["rows", "median ms", "first ms", "rows a second"].map((text) => text.padStart(15)).join(""),
  );
  for (const [name, argumentsOf] of Object.entries(calls)) {
    for (const rows of sizes) {
      const args = argumentsOf(rows, new Random(7, rows));
      const times = Array.from({ length: runs }, () => {
        const start = performance.now();
        invoke(name, args, { timeZone: "Europe/Amsterdam" });
        return performance.now() - start;
      });
      const first = times[0]!;
      const median = times.sort((a, b) => a - b)[1]!;
      const cells = [
        rows,
        Math.round(median * 10) / 10,
        Math.round(first * 10) / 10,
        Math.round((rows / median) * 1000),
      ];
      console.log(name.padEnd(26) + cells.map((cell) => cell.toLocaleString("en").padStart(15)).join(""));
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
}

await benchInsight();
