import { own, type WarehouseSettings } from "../sql/settings.ts";
import type { Statement } from "../sql/statement.ts";
import { kindOf, type Signature, signatures } from "./signatures.ts";

/** BigQuery's limit for an inline function body, in bytes. */
export const INLINE_LIMIT = 32 * 1024;
/** What Snowflake advises as the most for a function's source, in bytes. */
export const SOURCE_LIMIT = 100 * 1024;

/**
 * The statements that make the library's functions, for the engines that run JavaScript themselves.
 *
 * @param library the built library: a script that sets the global WAARDE
 * @param address gs:// address of that script, if BigQuery is to load it from there instead of inline
 */
export function createFunctions(
  settings: WarehouseSettings,
  library: string,
  address: string | null = null,
): Statement[] {
  const { engine } = settings.dialect;
  if (engine === "duckdb") return [];
  const create = engine === "bigquery" ? createForBigQuery : createForSnowflake;
  return signatures.map((signature) => ({
    does: `function ${signature.name.toLowerCase()}`,
    sql: create(settings, signature, library, address),
  }));
}

function createForBigQuery(
  settings: WarehouseSettings,
  { name, arguments: names, returns }: Signature,
  library: string,
  address: string | null,
): string {
  const { dialect } = settings;
  const typed = names.map((argument) => `${argument} ${typeOf(settings, argument)}`);
  const call = `return WAARDE.${name}(${names.join(", ")});`;
  const source = address === null ? inline(library, call) : call;
  if (source.includes('"""')) throw new Error('The library holds """, which ends a BigQuery literal.');
  refuseAbove(INLINE_LIMIT, source, "BigQuery");
  const options = address === null ? "" : `\nOPTIONS (library = [${dialect.literal(address)}])`;
  return `CREATE OR REPLACE FUNCTION ${own(settings, name.toLowerCase())}(${typed.join(", ")})
RETURNS ${returns === "float" ? dialect.float : dialect.text}
LANGUAGE js${options}
AS r"""
${source}
"""`;
}

/** Snowflake hands the arguments to the body under names in capitals. */
function createForSnowflake(
  settings: WarehouseSettings,
  { name, arguments: names, returns }: Signature,
  library: string,
): string {
  const { dialect } = settings;
  const typed = names.map((argument) => `${argument} ${typeOf(settings, argument)}`);
  const call = `return WAARDE.${name}(${names.map((argument) => argument.toUpperCase()).join(", ")});`;
  const source = inline(library, call);
  if (source.includes("$$")) throw new Error("The library holds $$, which ends a Snowflake literal.");
  refuseAbove(SOURCE_LIMIT, source, "Snowflake");
  return `CREATE OR REPLACE FUNCTION ${own(settings, name.toLowerCase())}(${typed.join(", ")})
RETURNS ${returns === "float" ? dialect.float : dialect.text}
LANGUAGE JAVASCRIPT
IMMUTABLE
AS
$$
${source}
$$`;
}

/** The body runs for every row; the library in it only for the first, as it stays a global of the sandbox. */
function inline(library: string, call: string): string {
  return `if (typeof WAARDE === "undefined") {\n${library.trim().replace(/^(?:"use strict";)?\s*var WAARDE\s*=/, "WAARDE =")}\n}\n${call}`;
}

function typeOf({ dialect }: WarehouseSettings, argument: string): string {
  const kind = kindOf(argument);
  return kind === "float" ? dialect.float : kind === "text" ? dialect.text : dialect.floats;
}

function refuseAbove(limit: number, source: string, engine: string): void {
  const bytes = new TextEncoder().encode(source).length;
  if (bytes > limit) {
    throw new Error(`The library takes ${bytes} bytes inline; ${engine} allows ${limit}.`);
  }
}
