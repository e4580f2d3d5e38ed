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
      textsBelow(raw.filter((_, at) => args[at]!.kind === "texts" && args[at]!.group !== name)),
    );
    return { args: own, columns };
  });
}

/** The texts under the first row of some ranges, in lower case. */
function textsBelow(ranges: readonly RawArgument[]): Set<string> {
  const cells = ranges.flatMap((range) => (range.shape === "range" ? range.table.slice(1).flat() : []));
  return new Set(cells.flatMap((cell) => (typeof cell === "string" ? cell.trim().toLowerCase() : [])));
}
