import { UnusableOrders } from "../run/unusable-orders.ts";
import { fitFiles } from "./fit-files.ts";
import { help } from "./help.ts";
import { Options } from "./read-options.ts";
import { runFiles } from "./run-files.ts";
import type { Streams } from "./streams.ts";
import { UsageError } from "./usage-error.ts";
import { writeSql } from "./write-sql.ts";

/** What the package knows of itself and the built command brings along. */
export interface Package {
  readonly version: () => Promise<string>;
  readonly library: () => Promise<string>;
}

/** The command `waarde`; answers with the exit code and never throws for what a user can do wrong. */
export async function main(argv: readonly string[], own: Package, streams: Streams): Promise<number> {
  try {
    await carryOut(new Options(argv), own, streams);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      streams.err.write(`waarde: ${error.message}\nwaarde --help tells more.\n`);
      return 2;
    }
    const known = error instanceof UnusableOrders;
    streams.err.write(`waarde: ${known ? error.message : ((error as Error).stack ?? error)}\n`);
    return 1;
  }
}

async function carryOut(options: Options, own: Package, streams: Streams): Promise<void> {
  if (options.given("help")) {
    streams.out.write(help);
    return;
  }
  if (options.given("version")) {
    streams.out.write(`${await own.version()}\n`);
    return;
  }
  const [room, what, ...files] = options.words;
  if (room !== "warehouse") {
    throw new UsageError(
      room === undefined
        ? "What is to be done? warehouse run, sql or fit."
        : `There is no "${room}"; there is warehouse.`,
    );
  }
  if (what === "run") return await runFiles(files, options, streams);
  if (what !== "sql" && what !== "fit") {
    throw new UsageError(
      `warehouse can run, sql or fit, not ${what === undefined ? "nothing" : `"${what}"`}.`,
    );
  }
  if (files.length > 0) throw new UsageError(`${what} takes no files: "${files[0]}".`);
  if (what === "sql") return await writeSql(options, await own.library(), streams);
  return await fitFiles(options, streams);
}
