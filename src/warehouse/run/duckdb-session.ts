import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { registerFunctions } from "./register-functions.ts";

/** Where DuckDB works and how much it may take. */
export interface SessionLimits {
  /** File of the database; null keeps it in memory. */
  readonly file: string | null;
  /** Folder for what does not fit in memory. */
  readonly spill: string;
  /** The most that DuckDB's buffers take, e.g. "2GB"; beyond it spills. Node's own memory comes on top. */
  readonly memory: string;
  readonly threads: number;
}

/** One connection to an own DuckDB, with the library's functions in it under the given prefix. */
export class DuckdbSession {
  private constructor(
    private readonly instance: DuckDBInstance,
    readonly connection: DuckDBConnection,
  ) {}

  static async open(limits: SessionLimits, prefix: string): Promise<DuckdbSession> {
    const instance = await DuckDBInstance.create(limits.file ?? ":memory:", {
      memory_limit: limits.memory,
      threads: String(limits.threads),
      temp_directory: limits.spill,
      // Nothing here depends on the order of the rows, and keeping it costs memory.
      preserve_insertion_order: "false",
      autoinstall_known_extensions: "false",
    });
    const connection = await instance.connect();
    await connection.run("SET enable_progress_bar = true");
    await connection.run("SET enable_progress_bar_print = false");
    registerFunctions(connection, prefix);
    return new DuckdbSession(instance, connection);
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  /** The rows of a small result, each a record of plain values (whole numbers as numbers, days as ISO text). */
  async rows(sql: string): Promise<Record<string, unknown>[]> {
    const reader = await this.connection.runAndReadAll(sql);
    return reader
      .getRowObjectsJS()
      .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
  }

  /** Share done of the statement that runs now, 0 … 1; 0 when DuckDB does not know. */
  progress(): number {
    const { percentage } = this.connection.progress;
    return percentage > 0 ? Math.min(percentage / 100, 1) : 0;
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}
