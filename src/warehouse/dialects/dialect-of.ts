import { bigquery } from "./bigquery.ts";
import type { Dialect, Engine } from "./dialect.ts";
import { duckdb } from "./duckdb.ts";
import { snowflake } from "./snowflake.ts";

const DIALECTS: Readonly<Record<Engine, Dialect>> = { bigquery, snowflake, duckdb };

/** The dialect that an engine speaks. */
export function dialectOf(engine: Engine): Dialect {
  return DIALECTS[engine];
}
