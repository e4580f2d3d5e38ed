import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { duckdb } from "../../../src/warehouse/dialects/duckdb.ts";
import { DuckdbSession } from "../../../src/warehouse/run/duckdb-session.ts";
import { type PathOutcome, runPath } from "../../../src/warehouse/run/run-path.ts";
import { standardSettings, type WarehouseSettings } from "../../../src/warehouse/sql/settings.ts";
import { csvOf, type SimulatedShop } from "./simulated-shop.ts";

/** Runs the SQL path over a shop in DuckDB and hands the session, with all tables in it, to `look`. */
export async function inDuckdb<T>(
  shop: SimulatedShop,
  wishes: Partial<WarehouseSettings>,
  look: (session: DuckdbSession, outcome: PathOutcome) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "waarde-test-"));
  const file = join(folder, "orders.csv");
  writeFileSync(file, csvOf(shop));
  const limits = { file: null, spill: folder, memory: "1GB", threads: 2 };
  const session = await DuckdbSession.open(limits, standardSettings.prefix);
  try {
    const outcome = await runPath(session, {
      ...standardSettings,
      dialect: duckdb,
      source: `read_csv('${file}', all_varchar = true, header = true)`,
      ...{ customer: "Customer", date: "Order date", amount: "Net amount" },
      ...wishes,
    });
    return await look(session, outcome);
  } finally {
    session.close();
    rmSync(folder, { recursive: true });
  }
}
