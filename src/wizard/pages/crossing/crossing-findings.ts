import { benjaminiHochberg } from "../../../core/insight/benjamini-hochberg.ts";
import { fewestInSegment } from "../../../core/insight/drivers.ts";
import { twoByTwoTest } from "../../../core/insight/two-by-two.ts";
import type { TierKey } from "../../vocabulary.ts";
import type { GroupKey } from "../groups-of.ts";
import type { CrossingCell, CrossingFinding } from "./crossing-view.ts";

interface Crossed {
  readonly rowKeys: readonly GroupKey[];
  readonly columnKeys: readonly TierKey[];
  readonly cells: readonly (readonly CrossingCell[])[];
}

/** Findings on one cell. */
type CellFinding = Extract<CrossingFinding, { key: "more-often" | "most-value" }>;

/** Groups whose customers are about to leave. */
const LEAVING: readonly GroupKey[] = ["at_risk", "cant_lose"];
/** Groups that stand at the top of their list, the first that is met. */
const BEST: readonly GroupKey[] = ["champions", "protect"];
/** Largest share of false finds among the finds, as in DRIVERS. */
const FALSE_DISCOVERIES = 0.05;
/** A cell with less of the value is no news. */
const MUCH = 0.1;

/** What the table says in sentences, the most useful first. */
export function crossingFindings(crossed: Crossed): CrossingFinding[] {
  const best = crossed.columnKeys.indexOf("very_profitable");
  const top = crossed.rowKeys.findIndex((key) => BEST.includes(key));
  if (best < 0) return mostValue(crossed, top, best);
  const often = moreOften(crossed, top, best);
  const most = mostValue(crossed, top, best);
  return [
    ...(top < 0 ? [] : [overlap(crossed, top, best)]),
    ...saveFirst(crossed, best),
    ...often,
    // One sentence on a cell is enough.
    ...most.filter(({ row, column }) => row !== often[0]?.row || column !== often[0].column),
  ];
}

function overlap({ rowKeys, columnKeys, cells }: Crossed, row: number, column: number): CrossingFinding {
  const own = cells[row]!;
  return {
    key: "overlap",
    row: rowKeys[row]!,
    column: columnKeys[column]!,
    customers: own[column]!.customers,
    of: own.at(-1)!.customers,
    others: columnKeys
      .map((key, at) => ({ column: key, customers: own[at]!.customers }))
      .filter(({ customers }, at) => at !== column && customers > 0),
  };
}

function saveFirst({ rowKeys, columnKeys, cells }: Crossed, column: number): CrossingFinding[] {
  const rows = LEAVING.filter((key) => (cells[rowKeys.indexOf(key)]?.[column]?.customers ?? 0) > 0);
  if (rows.length === 0) return [];
  const own = rows.map((key) => cells[rowKeys.indexOf(key)]![column]!);
  return [
    {
      key: "save-first",
      rows,
      column: columnKeys[column]!,
      customers: own.reduce((sum, { customers }) => sum + customers, 0),
      value: own.reduce((sum, { value }) => sum + value, 0),
    },
  ];
}

/**
 * Every group of at least 30 customers against the rest; the best group has its own sentence, and is tested all
 * the same, so that the correction counts every test that was made.
 */
function moreOften({ rowKeys, columnKeys, cells }: Crossed, top: number, column: number): CellFinding[] {
  const totals = cells.at(-1)!;
  const all = totals.at(-1)!.customers;
  const carriers = totals[column]!.customers;
  const rows = rowKeys.map((key, at) => {
    const own = cells[at]!;
    const of = own.at(-1)!.customers;
    const customers = own[column]!.customers;
    const tested = of >= fewestInSegment;
    return { key, at, of, customers, p: tested ? twoByTwoTest(customers, carriers, of, all) : Number.NaN };
  });
  const adjusted = benjaminiHochberg(rows.map(({ p }) => p));
  const found = rows
    .filter(
      ({ at, of, customers }) =>
        at !== top && adjusted[at]! <= FALSE_DISCOVERIES && customers * all > carriers * of,
    )
    .sort((a, b) => b.customers / b.of - a.customers / a.of)[0];
  if (found === undefined) return [];
  const { key, customers, of } = found;
  const shares = { share: customers / of, ofAll: carriers / all };
  return [{ key: "more-often", row: key, column: columnKeys[column]!, customers, of, ...shares }];
}

/** Not that of the best group and the best tier, which the first sentence is about. */
function mostValue({ rowKeys, columnKeys, cells }: Crossed, top: number, best: number): CellFinding[] {
  const whole = cells.at(-1)!.at(-1)!.value;
  let found: { row: number; column: number; cell: CrossingCell } | null = null;
  rowKeys.forEach((_, row) => {
    columnKeys.forEach((__, column) => {
      const cell = cells[row]![column]!;
      if (row === top && column === best) return;
      if (cell.value > (found?.cell.value ?? 0)) found = { row, column, cell };
    });
  });
  const most = found as { row: number; column: number; cell: CrossingCell } | null;
  if (most === null || !(most.cell.value >= MUCH * whole)) return [];
  return [{ key: "most-value", row: rowKeys[most.row]!, column: columnKeys[most.column]!, ...most.cell }];
}
