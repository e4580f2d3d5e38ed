import { HostRefusal } from "../../host.ts";
import { keptSplits } from "../effect/kept-splits.ts";
import { readSplit } from "../effect/read-split.ts";
import type { PageContext } from "../page.ts";
import type { GroupChoice, GroupCount } from "./audience-view.ts";

const NOBODY: ReadonlySet<number> = new Set();

/** The test and control groups that still stand on a sheet, the newest first, as large as they were drawn. */
export async function drawnGroups({ host }: PageContext): Promise<GroupCount[]> {
  const splits = await keptSplits(host);
  return splits.flatMap(({ tactic, day, test, customers, range }): GroupCount[] => {
    const drawn = { tactic, day };
    const choice = (key: "test" | "control") => ({ kind: "split", key, sheet: range.sheet }) as const;
    return [
      { choice: choice("test"), customers: test, drawn },
      { choice: choice("control"), customers: customers - test, drawn },
    ];
  });
}

/**
 * Positions in the customer table of who stands in the chosen group, as its sheet says now: who was taken off it
 * is not on the list. Customers that stand in both groups are in neither.
 */
export async function customersDrawn(
  { host, segmented }: PageContext,
  groups: readonly (GroupChoice | null)[],
): Promise<ReadonlySet<number>> {
  const choice = groups.find((group) => group?.kind === "split");
  if (choice?.kind !== "split") return NOBODY;
  const kept = (await keptSplits(host)).find(({ range }) => range.sheet === choice.sheet);
  if (kept === undefined) throw new HostRefusal("sheet-gone");
  const split = readSplit(await host.read(kept.range), segmented.table.identifiers, host.timeZone);
  return typeof split === "string" ? NOBODY : new Set(split[choice.key]);
}
