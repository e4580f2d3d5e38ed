import { type FittedShop, fitMerged } from "../home/fit-merged.ts";
import { modelTable } from "../sql/model-table.ts";
import { warehousePath } from "../sql/path.ts";
import type { WarehouseSettings } from "../sql/settings.ts";
import { bringHome } from "./bring-home.ts";
import type { DuckdbSession } from "./duckdb-session.ts";
import { UnusableOrders } from "./unusable-orders.ts";

/** Told at the start of each step; `share` is the part of all steps that lies behind, 0 … 1. */
export type TellStep = (does: string, share: number, step: number) => void;

/** What a run has found, besides the tables that it leaves in the database. */
export interface PathOutcome {
  readonly shop: FittedShop;
  /** Rows of the merged counts that were fitted. */
  readonly mergedRows: number;
}

/** The first step reads all orders and takes about this many times as long as each of the others. */
const READING = 12;

/** The whole path inside DuckDB: orders → customers → fit at home → scored customers → tables for the sheet. */
export async function runPath(
  session: DuckdbSession,
  settings: WarehouseSettings,
  tell: TellStep = () => {},
): Promise<PathOutcome> {
  const { beforeFit, afterFit } = warehousePath(settings);
  const all = READING + beforeFit.length + afterFit.length + 1;
  let done = 0;
  const step = async (does: string, work: () => Promise<void>, size = 1): Promise<void> => {
    tell(does, done / all, size / all);
    await work();
    done += size;
  };
  for (const [at, { does, sql }] of beforeFit.entries()) {
    const size = at < settings.passes ? 1 + READING / settings.passes : 1;
    await step(does, () => session.run(sql), size);
  }
  let outcome: PathOutcome | null = null;
  await step("fit at home", async () => {
    const home = await bringHome(session.connection, settings);
    if (home.customers === 0) throw new UnusableOrders("There is no customer with an amount above 0.");
    const shop = fitMerged(home, settings.model);
    refuseWithoutForecast(shop);
    await session.run(modelTable(settings, shop).sql);
    outcome = { shop, mergedRows: home.counts.frequency.length };
  });
  for (const { does, sql } of afterFit) await step(does, () => session.run(sql));
  tell("done", 1, 0);
  return outcome!;
}

/** A model that says nothing is no model to score with. */
export function refuseWithoutForecast({ purchases, spend }: FittedShop): void {
  if (purchases.estimate === "none") {
    throw new UnusableOrders("All orders lie on one day: there is no time to learn a pace from.");
  }
  if (spend.estimate === "none") {
    throw new UnusableOrders(
      "The amounts add up to 0 or less: there is nothing to learn an order's worth from.",
    );
  }
}
