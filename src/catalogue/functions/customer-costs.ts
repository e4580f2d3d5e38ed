import type { CustomerSummary } from "../../core/customers/customer-summary.ts";
import type { Orders } from "../../core/orders/orders.ts";
import type { Table } from "../../sheet/cell.ts";
import { hasHeader } from "../../sheet/header.ts";
import { readIdentifiers } from "../../sheet/read-identifiers.ts";
import type { Arg } from "../arg.ts";
import { type Problem, Refusal } from "../problem.ts";
import { columnOf } from "../raw-argument.ts";
import { readNumberColumn } from "../read-column.ts";

const costArg: Arg = { name: "cost", kind: "numbers", help: { en: "", nl: "" } };

/**
 * The cost of each customer of the summary: one number for all, or a table customer | cost in which a customer
 * who is not listed costs 0 and one who is listed more than once costs the sum.
 */
export function customerCosts(
  cost: Table | undefined,
  orders: Orders,
  summary: CustomerSummary,
): Float64Array {
  const costs = new Float64Array(summary.customers);
  if (cost === undefined) return costs;
  const width = Math.max(...cost.map((row) => row.length));
  if (cost.length === 1 && width === 1) return costs.fill(readCosts(columnOf(cost, 0), 0)[0] ?? 0);
  if (width !== 2) throw new Refusal([{ key: "needs-two-columns", argument: "cost" }]);

  const cells = [columnOf(cost, 0), columnOf(cost, 1)] as const;
  const header = hasHeader([
    { kind: "identifier", cells: cells[0] },
    { kind: "number", cells: cells[1] },
  ]);
  const start = header ? 1 : 0;
  const listed = cells[0].slice(start);
  const amounts = readCosts(cells[1].slice(start), start);
  // One reading of both lists, so that 17850 and "17850" meet.
  const { codes } = readIdentifiers([...orders.identifiers, ...listed]);
  const byCode = new Map<number, number>();
  listed.forEach((_, at) => {
    const amount = amounts[at] ?? Number.NaN;
    const code = codes[orders.identifiers.length + at]!;
    if (code >= 0 && !Number.isNaN(amount)) byCode.set(code, (byCode.get(code) ?? 0) + amount);
  });
  return costs.map((_, at) => byCode.get(codes[summary.identifier[at]!]!) ?? 0);
}

function readCosts(cells: ReturnType<typeof columnOf>, start: number): Float64Array {
  const problems: Problem[] = [];
  const rowOf = (at: number) => (cells.length > 1 ? start + at + 1 : undefined);
  const costs = readNumberColumn({ arg: costArg, cells, timeZone: "UTC", rowOf }, problems);
  if (problems.length > 0) throw new Refusal(problems);
  return costs;
}
