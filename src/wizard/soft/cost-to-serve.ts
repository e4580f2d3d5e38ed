import type { Coded } from "../../core/orders/table/coded-column.ts";
import type { RangeAddress } from "../host.ts";
import { shownText } from "../inspect-cells.ts";
import type { ReadingChoices } from "../inspection.ts";
import type { ProblemCell } from "../problem.ts";
import { cellPlace } from "../range-text.ts";
import { totals } from "./combine-rows.ts";
import type { CustomerRows } from "./customer-rows.ts";
import { type MoneyCells, readMoney } from "./money-cells.ts";
import type { CostView } from "./soft-view.ts";

const SHOWN_CELLS = 3;

/** A column with costs, where it stands. */
export interface CostColumn {
  readonly heading: string;
  /** Sheet of the second table; null for the table itself. */
  readonly from: string | null;
  readonly coded: Coded;
  readonly rows: CustomerRows;
  /** Range of its table, its position there, and the row of the range with the first data. */
  readonly range: RangeAddress;
  readonly position: number;
  readonly firstRow: number;
}

export interface CostToServe {
  /** What serving each customer cost so far; 0 where nothing is known. */
  readonly amounts: Float64Array;
  readonly view: Omit<CostView, "before" | "after">;
}

/** The costs of each customer, summed. */
export function costToServe(
  column: CostColumn,
  readings: ReadingChoices,
  currency: string | null,
): CostToServe {
  const money = readMoney(column.coded, readings, currency);
  // Some books write costs below zero; then all of them do.
  const turned = money.amounts.some((amount) => amount < 0) && !money.amounts.some((amount) => amount > 0);
  const values = turned ? money.amounts.map((amount) => -amount) : money.amounts;
  const { heading, from, coded, rows } = column;
  const read = { heading, kind: "number", ...coded, values, tags: null } as const;
  const sums = totals(read, rows);
  const amounts = sums.map((sum) => (Number.isNaN(sum) ? 0 : sum));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return {
    amounts,
    view: {
      heading,
      from,
      customers: sums.reduce((count, sum) => count + (Number.isNaN(sum) ? 0 : 1), 0),
      total,
      average: total / amounts.length,
      unreadable: unreadableRows(column, money),
      otherCurrency: rowsElsewhere(column, money),
      turned,
    },
  };
}

/** Only rows of customers count: a sum at the foot of a list is nobody's. */
function unreadableRows(
  { coded, rows, range, position, firstRow }: CostColumn,
  { unreadable }: MoneyCells,
): CostView["unreadable"] {
  const found = rows.members.filter((row) => unreadable[coded.codes[row]!] === 1).sort();
  const cells = Array.from(found.subarray(0, SHOWN_CELLS), (row): ProblemCell => {
    const place = cellPlace(range, firstRow + row, position);
    return { place, row: place.range.row + 1, text: shownText(coded.cells[coded.codes[row]!]) };
  });
  return { rows: found.length, cells };
}

function rowsElsewhere({ coded, rows }: CostColumn, { elsewhere }: MoneyCells): CostView["otherCurrency"] {
  const codes = new Set<string>();
  let count = 0;
  for (const row of rows.members) {
    const code = elsewhere[coded.codes[row]!]!;
    if (code === null) continue;
    codes.add(code);
    count++;
  }
  return { rows: count, codes: [...codes].sort() };
}
