import type { Table } from "../../../sheet/cell.ts";
import { readDates } from "../../../sheet/read-dates.ts";
import { isoDay } from "../../grid.ts";
import type { Host, RangeAddress } from "../../host.ts";
import type { PageContext } from "../page.ts";
import { effectOfSplit } from "./effect-of-split.ts";
import type { EffectMeasure, KeptSplit, ReadOutcome, ReadPlan, ReadView } from "./effect-view.ts";
import { readSplit } from "./read-split.ts";

/** Finds the groups, and tells what their customers did since. */
export async function readEffect(
  context: PageContext,
  splits: readonly KeptSplit[],
  asked: Partial<ReadPlan> = {},
): Promise<ReadView> {
  const { host, choices } = context;
  const standard: EffectMeasure = choices.margin < 1 ? "margin" : "revenue";
  const range =
    asked.from === "selection" ? await host.selection() : (asked.from ?? splits[0]?.range ?? null);
  const plan: ReadPlan = {
    from: range,
    after: null,
    measure: standard,
    cost: null,
    ...defined(asked, range),
  };
  const place = range === null ? null : { range, label: host.label(range) };
  const view = (outcome: ReadOutcome, found: Partial<ReadView> = {}): ReadView => ({
    ...{ plan, place, tactic: null, outcome },
    ...found,
  });
  const { history } = context.segmented.table;
  if (history === null) return view({ key: "no-orders" });
  if (range === null) return view({ key: "nothing-made" });
  const table = await tableAt(host, range);
  if (table === null) return view({ key: "sheet-gone" }, { place: null });
  const split = readSplit(table, history.orders.identifiers, host.timeZone);
  if (typeof split === "string") return view({ key: split });
  const { tactic } = split;
  const after = plan.after === null ? split.day : dayOf(plan.after);
  if (after === null) return view({ key: "no-day" }, { tactic });
  const dated = { tactic, plan: { ...plan, after: isoDay(after) } };
  const { asOf } = history.summary;
  if (asOf <= after) return view({ key: "too-early", after: isoDay(after), asOf: isoDay(asOf) }, dated);
  const effect = effectOfSplit(split, history.orders, asOf, after, plan, choices);
  return view({ key: "done", effect }, dated);
}

function defined(asked: Partial<ReadPlan>, range: RangeAddress | null): Partial<ReadPlan> {
  return { ...asked, from: range };
}

async function tableAt(host: Host, range: RangeAddress): Promise<Table | null> {
  try {
    return await host.read(range);
  } catch (error) {
    if (error instanceof Error && "reason" in error && error.reason === "sheet-gone") return null;
    throw error;
  }
}

/** Serial day of "2025-06-29". */
function dayOf(text: string): number | null {
  const day = readDates([text], { timeZone: "UTC" }).days[0]!;
  return Number.isNaN(day) ? null : day;
}
