import type { Arg } from "./arg.ts";
import type { Problem } from "./problem.ts";
import type { RawArgument } from "./raw-argument.ts";
import { type Columns, readColumns } from "./read-columns.ts";

/** Column arguments that have rows in common. */
export interface ReadGroup {
  readonly args: readonly Arg[];
  readonly columns: Columns;
}

/** Reads the columns of a call, each group by itself; the first group is that of the first argument. */
export function readGroups(
  args: readonly Arg[],
  raw: readonly RawArgument[],
  timeZone: string,
  problems: Problem[],
): ReadGroup[] {
  const names = new Set(args.map((arg) => arg.group));
  return Array.from(names, (name) => {
    const members = args.flatMap((arg, at) => (arg.group === name ? [{ arg, raw: raw[at]! }] : []));
    const own = members.map(({ arg }) => arg);
    const columns = readColumns(
      own,
      members.map((member) => member.raw),
      timeZone,
      problems,
    );
    return { args: own, columns };
  });
}
