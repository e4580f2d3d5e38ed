import { DuckDBInstance } from "@duckdb/node-api";
import { init, parse as parseByRust } from "@guanmingchiu/sqlparser-ts";
import { Dialect, parse as parseByPolyglot } from "@polyglot-sql/sdk";
import { parse as parseCst } from "sql-parser-cst";
import { beforeAll, describe, expect, it } from "vitest";
import { bundleLibrary } from "../../src/build/warehouse-library.ts";
import type { Engine } from "../../src/warehouse/dialects/dialect.ts";
import { dialectOf } from "../../src/warehouse/dialects/dialect-of.ts";
import { createFunctions } from "../../src/warehouse/library/create-functions.ts";
import { modelTable } from "../../src/warehouse/sql/model-table.ts";
import { warehousePath } from "../../src/warehouse/sql/path.ts";
import { standardSettings, type WarehouseSettings } from "../../src/warehouse/sql/settings.ts";
import type { Statement } from "../../src/warehouse/sql/statement.ts";

const fitted = {
  purchases: { used: "mbg-nbd", parameters: Float64Array.of(0.5, 6.1, 1e-7, 12) },
  spend: { estimate: "fitted", parameters: Float64Array.of(6, 4, 15), mean: 30 },
} as never;

/** Names and wishes that lead to every branch of the SQL. */
const wishes: readonly Partial<WarehouseSettings>[] = [
  {},
  { identifiers: "number", asOf: "2024-06-30", timeZone: "Europe/Amsterdam", bins: 9 },
  { shares: [10, 20, 30, 40], value: "predicted", customer: "Klant nr.", prefix: "my-project.shop.waarde_" },
];

let library = "";
beforeAll(async () => {
  library = await bundleLibrary();
  await init();
});

function statements(engine: Engine, wish: Partial<WarehouseSettings>): Statement[] {
  const dialect = dialectOf(engine);
  const settings: WarehouseSettings = {
    ...standardSettings,
    dialect,
    source: dialect.path("raw.orders"),
    ...{ customer: "customer_id", date: "ordered_at", amount: "net" },
    ...wish,
  };
  const { beforeFit, afterFit } = warehousePath(settings);
  return [...beforeFit, ...createFunctions(settings, library), modelTable(settings, fitted), ...afterFit];
}

describe.each(wishes.map((wish, at) => [at + 1, wish] as const))("settings %i", (_, wish) => {
  it("BigQuery: every statement is read by sql-parser-cst, Polyglot and sqlparser-rs", () => {
    for (const { sql } of statements("bigquery", wish)) {
      expect(() => parseCst(sql, { dialect: "bigquery" }), sql.slice(0, 2000)).not.toThrow();
      expect(parseByPolyglot(sql, Dialect.BigQuery).error ?? null, sql.slice(0, 2000)).toBeNull();
      // sqlparser-rs 0.62 does not know raw triple-quoted bodies behind LANGUAGE js.
      if (!sql.includes("LANGUAGE js")) {
        expect(() => parseByRust(sql, "bigquery"), sql.slice(0, 2000)).not.toThrow();
      }
    }
  });

  it("Snowflake: every statement is read by Polyglot and sqlparser-rs", () => {
    for (const { sql } of statements("snowflake", wish)) {
      expect(parseByPolyglot(sql, Dialect.Snowflake).error ?? null, sql.slice(0, 2000)).toBeNull();
      // sqlparser-rs 0.62 knows no CREATE FUNCTION of Snowflake's.
      if (!sql.includes("LANGUAGE JAVASCRIPT")) {
        expect(() => parseByRust(sql, "snowflake"), sql.slice(0, 3000)).not.toThrow();
      }
    }
  });

  it("DuckDB: every statement is read by DuckDB itself", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    for (const { sql } of statements("duckdb", wish)) {
      const extracted = await connection.extractStatements(sql);
      expect(extracted.count).toBe(1);
    }
  });
});

it("the parsers refuse what is no SQL of their dialect", () => {
  expect(() => parseCst("SELECT a b c FROM", { dialect: "bigquery" })).toThrow();
  expect(parseByPolyglot("CREATE FUNCTION f(a DOUBLE RETURNS", Dialect.Snowflake).success).toBe(false);
  expect(() => parseByRust("SELECT MIN_BY(a,, b) FROM t", "snowflake")).toThrow();
});
