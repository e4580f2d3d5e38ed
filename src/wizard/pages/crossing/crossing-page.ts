import { crossTable } from "../../../core/segments/cross-table.ts";
import { TIER_KEYS } from "../../vocabulary.ts";
import { groupsOf } from "../groups-of.ts";
import type { Page, PageContext } from "../page.ts";
import { crossingFindings } from "./crossing-findings.ts";
import { crossingSheet } from "./crossing-sheet.ts";
import type { Circular, CrossedRows, CrossingCell, CrossingQuestion, CrossingView } from "./crossing-view.ts";

const CHOICES: readonly CrossedRows[] = ["rfm", "quadrant"];

/** Value tiers crossed with RFM segments, and in words which Champions are also Very profitable. */
export const crossingPage: Page<"crossing"> = {
  answer: async (context, question) => crossed(context, question),
  sheet: crossingSheet,
};

function crossed(context: PageContext, question: CrossingQuestion): CrossingView {
  const { segments, table, forecast } = context.segmented;
  const choices = CHOICES.filter((key) => groupsOf(segments, key) !== null);
  const wished = question.rows;
  const rows = wished !== undefined && choices.includes(wished) ? wished : (choices[0] ?? null);
  const worth = worthOf(context);
  const circular = rows === null ? null : circularOf(rows, worth);
  const view = {
    customers: table.customers,
    choices,
    rows,
    worth,
    circular,
    canExpect: forecast?.offered === true && worth !== "predicted",
  };
  if (rows === null) return { ...view, rowKeys: [], columnKeys: [], cells: [], findings: [] };
  const down = groupsOf(segments, rows)!;
  const columnKeys = TIER_KEYS.filter((key) => segments.tier.includes(key));
  const counted = crossTable(
    down.of.map((key) => down.keys.indexOf(key)),
    segments.tier.map((key) => columnKeys.indexOf(key)),
    down.keys.length,
    columnKeys.length,
    table.value,
  );
  const width = columnKeys.length + 1;
  const cells = Array.from({ length: down.keys.length + 1 }, (_, row) =>
    Array.from(
      { length: width },
      (__, column): CrossingCell => ({
        customers: counted.counts[row * width + column]!,
        value: counted.sums[row * width + column]!,
      }),
    ),
  );
  const groups = { rowKeys: down.keys, columnKeys, cells };
  return { ...view, ...groups, findings: crossingFindings(groups) };
}

/** What the tiers rest on: a table without a value of its own is valued by its revenue. */
function worthOf({ segmented: { forecast }, reader }: PageContext): CrossingView["worth"] {
  if (forecast !== null) return forecast.value;
  return reader.has("value") ? "given" : "historic";
}

function circularOf(rows: CrossedRows, worth: CrossingView["worth"]): Circular | null {
  if (rows === "quadrant") return "same-value";
  if (worth === "predicted" || worth === "given") return null;
  return worth === "combined" ? "partly" : "earned";
}
