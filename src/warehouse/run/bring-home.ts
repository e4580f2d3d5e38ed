import type { DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import type { MergedShop } from "../home/fit-merged.ts";
import { SPEND_MOMENTS } from "../home/spend-points.ts";
import { own, type WarehouseSettings } from "../sql/settings.ts";

/** The merged tables out of DuckDB, as the fit at home takes them. */
export async function bringHome(
  connection: DuckDBConnection,
  settings: WarehouseSettings,
): Promise<MergedShop & { readonly customers: number }> {
  const counts = await columnsOf(connection, settings, "counts", [
    "frequency",
    "recency_days",
    "age_days",
    "customers",
  ]);
  const moments = Array.from({ length: SPEND_MOMENTS }, (_, k) => `moment_${k + 1}`);
  const spend = await columnsOf(connection, settings, "spend", ["frequency", "bin", "customers", ...moments]);
  const totals = await columnsOf(connection, settings, "totals", ["customers", "orders", "total"]);
  return {
    counts: {
      frequency: Int32Array.from(counts[0]!),
      recencyDays: counts[1]!,
      ageDays: counts[2]!,
      customers: counts[3]!,
    },
    spend: { frequency: spend[0]!, bin: spend[1]!, customers: spend[2]!, moments: spend.slice(3) },
    customers: totals[0]![0]!,
    orders: totals[1]![0]!,
    total: totals[2]![0]!,
  };
}

/** Columns of a table as floats, chunk after chunk, so that no second copy of the table is held. */
async function columnsOf(
  connection: DuckDBConnection,
  settings: WarehouseSettings,
  table: string,
  names: readonly string[],
): Promise<Float64Array[]> {
  const from = own(settings, table);
  const sized = await connection.runAndReadAll(`SELECT COUNT(*) FROM ${from}`);
  const columns = names.map(() => new Float64Array(Number(sized.getRows()[0]![0])));
  const floats = names.map((name) => `CAST(${name} AS DOUBLE)`);
  const result = await connection.stream(`SELECT ${floats.join(", ")} FROM ${from}`);
  let filled = 0;
  for (;;) {
    const chunk: DuckDBDataChunk | null = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return columns;
    columns.forEach((column, at) => {
      const vector = chunk.getColumnVector(at);
      for (let row = 0; row < chunk.rowCount; row++) column[filled + row] = Number(vector.getItem(row));
    });
    filled += chunk.rowCount;
  }
}
