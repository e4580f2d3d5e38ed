import { own, type WarehouseSettings } from "./settings.ts";

/** One statement, with what it is for in a few words. */
export interface Statement {
  readonly does: string;
  readonly sql: string;
}

/** A table of ours, made or made anew from a query. */
export function makeTable(settings: WarehouseSettings, name: string, does: string, query: string): Statement {
  return { does, sql: `CREATE OR REPLACE TABLE ${own(settings, name)} AS\n${query}` };
}

export function dropTables(settings: WarehouseSettings, names: readonly string[]): Statement[] {
  return names.map((name) => ({
    does: `drop the work table ${name}`,
    sql: `DROP TABLE IF EXISTS ${own(settings, name)}`,
  }));
}

/** Statements as a script to paste: each under a comment, closed with a semicolon. */
export function scriptOf(title: string, statements: readonly Statement[]): string {
  const parts = statements.map(({ does, sql }) => `-- ${does}\n${sql};\n`);
  return [`-- ${title}\n`, ...parts].join("\n");
}
