import { splitByLot } from "../../../core/insight/split.ts";
import { textOf } from "../../../sheet/read-texts.ts";
import { isoDay } from "../../grid.ts";
import { groupingsOf, groupsOf } from "../groups-of.ts";
import type { PageContext } from "../page.ts";
import type { GroupDrawn, SplitPlan, SplitView } from "./effect-view.ts";

/** Who was drawn: positions in the customer table, and 1 for each who is in the test. */
export interface Split {
  readonly members: readonly number[];
  readonly inTest: Uint8Array;
}

/** The same customers, values and seed give the same groups, in whatever order the rows stand. */
export function drawSplit({ segmented }: Pick<PageContext, "segmented">, plan: SplitPlan): Split {
  const { table, segments } = segmented;
  const groups = plan.group === null ? null : groupsOf(segments, plan.group.by);
  const members: number[] = [];
  for (let at = 0; at < table.customers; at++) {
    if (groups === null || groups.of[at] === plan.group?.key) members.push(at);
  }
  const identifiers = members.map((at) => (textOf(table.identifiers[at]) ?? "").normalize().toLowerCase());
  const values = members.map((at) => table.value[at]!);
  return { members, inTest: splitByLot(identifiers, values, plan.share, plan.seed) };
}

/** The draw as the pane shows it before anything is written. */
export function splitView(context: PageContext, plan: SplitPlan): SplitView {
  const { table, segments } = context.segmented;
  const split = drawSplit(context, plan);
  const drawn = (group: number): GroupDrawn => {
    const values = split.members.flatMap((at, place) =>
      split.inTest[place] === group ? [table.value[at]!] : [],
    );
    const customers = values.length;
    const mean = customers === 0 ? null : values.reduce((sum, value) => sum + value, 0) / customers;
    return { customers, mean };
  };
  return {
    plan,
    choices: groupingsOf(segments).map((by) => ({ by, keys: groupsOf(segments, by)!.keys })),
    asOf: table.asOf === null ? null : isoDay(table.asOf),
    test: drawn(1),
    control: drawn(0),
  };
}
