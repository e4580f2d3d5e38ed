import type { OrderNumbers } from "./order-numbers.ts";
import { FLAG, NO_ORDER } from "./reasons.ts";
import type { RowAmounts } from "./tell-amounts.ts";

/**
 * How the amounts of an order's rows make its amount: one row an order; added up; the order's total on each
 * row, counted once; the total on one row and the others blank (Shopify).
 */
export type LineMode = "single" | "lines" | "repeated" | "first-line";

export interface LineDecision {
  readonly mode: LineMode;
  /** Orders of several rows that say so, out of all that say anything. */
  readonly votes: number;
  readonly orders: number;
  /** At least 9 out of 10 agree, or nothing had to be decided. */
  readonly sure: boolean;
}

interface Votes {
  lines: number;
  repeated: number;
  "first-line": number;
}

const SURE = 0.9;

/**
 * Told from the orders of several rows, duplicates and refunds apart: amounts on one row only speak for
 * "first-line", different ones for "lines", equal ones for "repeated", unless quantity × price shows that each
 * row bears its own amount. The majority wins; of equals, lines are added up.
 */
export function decideLines(
  orders: OrderNumbers,
  amounts: RowAmounts,
  flags: Int32Array,
  wanted: LineMode | undefined,
): LineDecision {
  const votes: Votes = { lines: 0, repeated: 0, "first-line": 0 };
  for (let group = 0; group < orders.groups; group++) {
    if (orders.starts[group + 1]! - orders.starts[group]! < 2) continue;
    const vote = voteOf(orders, group, amounts, flags);
    if (vote !== null) votes[vote]++;
  }
  const all = votes.lines + votes.repeated + votes["first-line"];
  const modes = ["lines", "repeated", "first-line"] as const;
  const told = all === 0 ? "single" : modes.reduce((best, mode) => (votes[mode] > votes[best] ? mode : best));
  const mode = wanted ?? (amounts.source === "lines" && told !== "single" ? "lines" : told);
  const own = mode === "single" ? 0 : votes[mode];
  const sure = wanted !== undefined || amounts.source === "lines" || own >= SURE * all;
  return { mode, votes: own, orders: all, sure };
}

function voteOf(
  orders: OrderNumbers,
  group: number,
  amounts: RowAmounts,
  flags: Int32Array,
): keyof Votes | null {
  const ignored = NO_ORDER | FLAG.duplicate;
  let rows = 0;
  let filled = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let ownLine = true;
  let sum = 0;
  for (let at = orders.starts[group]!; at < orders.starts[group + 1]!; at++) {
    const row = orders.members[at]!;
    const amount = amounts.amounts[row]!;
    if ((flags[row]! & ignored) !== 0 || amount < 0) continue;
    rows++;
    const line = amounts.lines?.[row] ?? Number.NaN;
    sum += line;
    if (!(amount > 0)) continue;
    filled++;
    least = Math.min(least, amount);
    most = Math.max(most, amount);
    if (!isNear(line, amount)) ownLine = false;
  }
  if (rows < 2 || filled === 0) return null;
  if (filled === 1) return "first-line";
  if (least !== most) return "lines";
  return ownLine && !isNear(sum, least) ? "lines" : "repeated";
}

/** To the cent. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.006;
}
