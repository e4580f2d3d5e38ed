import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dialectOf } from "../dialects/dialect-of.ts";
import { duckdb } from "../dialects/duckdb.ts";
import { fitMerged } from "../home/fit-merged.ts";
import { bringHome } from "../run/bring-home.ts";
import { DuckdbSession } from "../run/duckdb-session.ts";
import { modelRows } from "../run/model-rows.ts";
import { refuseWithoutForecast } from "../run/run-path.ts";
import { UnusableOrders } from "../run/unusable-orders.ts";
import { modelTable } from "../sql/model-table.ts";
import { standardSettings } from "../sql/settings.ts";
import { scriptOf } from "../sql/statement.ts";
import type { Options } from "./read-options.ts";
import type { Streams } from "./streams.ts";

const TABLES = ["counts", "spend", "totals"] as const;

/** `waarde warehouse fit`: the tables brought home → the model, printed and as SQL to take back. */
export async function fitFiles(options: Options, streams: Streams): Promise<void> {
  const dialect = dialectOf(options.engine());
  const out = options.text("out", "3-model.sql");
  const files = TABLES.map((table) => [table, options.needed(table)] as const);
  const answer = options.answer();
  const anywhere = { source: "", customer: "", date: "", amount: "" };
  const home = { ...standardSettings, ...anywhere, ...answer, dialect: duckdb };
  const limits = { file: null, spill: tmpdir(), memory: options.memory(), threads: options.threads() };
  const session = await DuckdbSession.open(limits, home.prefix);
  try {
    for (const [table, file] of files) {
      if (!existsSync(file)) throw new UnusableOrders(`There is no file ${file}.`);
      await session.run(`CREATE VIEW ${home.prefix}${table} AS FROM ${duckdb.literal(file)}`);
    }
    const merged = await bringHome(session.connection, home).catch((error: Error) => {
      throw new UnusableOrders(
        `The files are not the tables counts, spend and totals: ${error.message.split("\n")[0]}`,
      );
    });
    const shop = fitMerged(merged, answer.model);
    refuseWithoutForecast(shop);
    const [{ as_of: asOf } = {}] = await session.rows(`SELECT as_of FROM ${home.prefix}totals`);
    const settings = { ...home, dialect, prefix: options.text("prefix", standardSettings.prefix) };
    await writeFile(out, scriptOf("Step 3: the model, fitted at home.", [modelTable(settings, shop)]));
    const lines = modelRows(shop, String(asOf), options.language()).map((row) =>
      row
        .map((cell) => cell ?? "")
        .join("\t")
        .trimEnd(),
    );
    streams.out.write(`${lines.join("\n")}\nWritten: ${out}\n`);
  } finally {
    session.close();
  }
}
