import { createReadStream, existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { createGunzip } from "node:zlib";
import Papa from "papaparse";
import { cleanOrders } from "../../src/core/orders/clean/clean-orders.ts";
import { recogniseColumns } from "../../src/core/orders/recognise/recognise-columns.ts";
import { OrderTable } from "../../src/core/orders/table/order-table.ts";

// npx tsx test/bench/clean-orders.ts: Online Retail (541,909 lines), unpacked and parsed in pieces as a Web
// Worker does it, then cells → clean orders.

const FILE = resolve(
  fileURLToPath(new URL(".", import.meta.url)),
  process.env.WAARDE_DATA ?? "../../../shared/data",
  "online_retail.csv.gz",
);
const RUNS = 5;
const MEGABYTE = 2 ** 20;

/** Time and peak memory of reading and cleaning; one line a step. */
async function benchCleanOrders(): Promise<void> {
  if (!existsSync(FILE)) {
    console.log(`clean orders: left out, ${FILE} is not on this machine`);
    return;
  }
  const { table, filling } = await parse(createReadStream(FILE).pipe(createGunzip()));
  const roles = recogniseColumns(table.headings, table.sample(300)).roles;
  const cleaning = Array.from({ length: RUNS }, () => timed(() => cleanOrders(table, roles, {}, ZONE)));
  const clean = cleanOrders(table, roles, {}, ZONE);
  const columns = table.headings.map((_, position) => {
    const { codes, cells } = table.column(position);
    return Array.from(codes, (code) => cells[code]!);
  });
  const both = Array.from({ length: RUNS }, () =>
    timed(() => {
      const again = new OrderTable(table.headings);
      again.addColumns(columns);
      cleanOrders(again, roles, {}, ZONE);
    }),
  );
  print("rows into the table, while parsing", table.rows, filling);
  print("table → clean orders", table.rows, median(cleaning));
  print("columns of cells → clean orders", table.rows, median(both));
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(
    `  ${clean.report.orders} orders of ${clean.report.customers} customers; ` +
      `first run ${cleaning[0]!.toFixed(0)} ms; peak of the process ${Math.round(peak / MEGABYTE)} MB`,
  );
}

const ZONE = { timeZone: "Europe/London" };

async function parse(stream: Readable): Promise<{ table: OrderTable; filling: number }> {
  let table: OrderTable | null = null;
  let filling = 0;
  const take = (rows: string[][]) => {
    const start = performance.now();
    if (table === null) table = new OrderTable(rows.shift());
    table.addRows(rows);
    filling += performance.now() - start;
  };
  await new Promise<void>((done, fail) => {
    let waiting: string[][] = [];
    const parser = stream.setEncoding("utf8").pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter: "," }));
    parser.on("data", (row: string[]) => {
      waiting.push(row);
      if (waiting.length < 10_000) return;
      take(waiting);
      waiting = [];
    });
    parser.on("end", () => {
      take(waiting);
      done();
    });
    parser.on("error", fail);
  });
  return { table: table!, filling };
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

function print(step: string, rows: number, milliseconds: number): void {
  console.log(`${step.padEnd(40)}${String(rows).padStart(9)} rows ${milliseconds.toFixed(0).padStart(6)} ms`);
}

await benchCleanOrders();
