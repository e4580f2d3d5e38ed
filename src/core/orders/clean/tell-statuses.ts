import { textOf } from "../../../sheet/read-texts.ts";
import type { ColumnRoles } from "../fields.ts";
import { normaliseHeading } from "../recognise/normalise-heading.ts";
import type { ColumnarTable } from "../table/order-table.ts";
import { fillWithinOrders, type OrderNumbers } from "./order-numbers.ts";
import { FLAG } from "./reasons.ts";
import { meaningOf, normaliseStatus, type StatusMeaning } from "./status-words.ts";

/** One status of the table. */
export interface StatusSeen {
  /** As first written, and as `CleaningChoices.statuses` names it. */
  readonly text: string;
  readonly key: string;
  readonly rows: number;
  /** null: a word that we do not know; its rows count as sales. */
  readonly meaning: StatusMeaning | null;
}

export interface RowStatuses {
  /** For each row the meaning of its status; null without. */
  readonly meaningOfRow: (row: number) => StatusMeaning | null;
  readonly seen: readonly StatusSeen[];
}

export interface StatusOptions {
  /** What the user says of a status, by its key. */
  readonly statuses: Readonly<Record<string, StatusMeaning>>;
  /** Statuses that alone are sales (won deals); null where any may be. */
  readonly sales: readonly string[] | null;
}

/** A cell that says no ("cancelled: false"); any other in a column of cancellations says yes. */
const NO = /^(?:false|no|nee|nein|0|n|-|live|onwaar|falsch|0000-00-00.*)$/i;

/** A cell that says test; any other in a column of modes ("online", "live") does not. */
const TEST = /^(?:true|1|yes|y|ja|j|test.*|waar|wahr)$/i;

/** Flags cancelled, failed, unfinished and test orders, by status, cancellation date and test flag. */
export function tellStatuses(
  table: ColumnarTable,
  roles: ColumnRoles,
  orders: OrderNumbers,
  options: StatusOptions,
  flags: Int32Array,
): RowStatuses {
  const isCancelled = (text: string) => !NO.test(text);
  flagMarked(table, roles["cancelled-at"], orders, isCancelled, FLAG.cancelled, flags);
  flagMarked(table, roles["test-flag"], orders, testTold(table, roles), FLAG["test-order"], flags);
  if (roles.status === undefined) return { meaningOfRow: () => null, seen: [] };
  const { codes, cells } = table.column(roles.status);
  const meanings = cells.map((cell) => meaningWith(textOf(cell), options));
  const state = Int32Array.from(codes, (code) => (code === 0 ? -1 : code));
  const rows = new Int32Array(cells.length);
  fillWithinOrders(orders, state, "none");
  for (let row = 0; row < state.length; row++) {
    if (state[row]! < 0) continue;
    rows[state[row]!]!++;
    flags[row]! |= flagOf(meanings[state[row]!]!);
  }
  const seen = cells.flatMap((cell, code) => {
    const text = textOf(cell);
    if (text === null || rows[code] === 0) return [];
    return [{ text, key: normaliseStatus(text), rows: rows[code]!, meaning: meanings[code]! }];
  });
  return { meaningOfRow: (row) => (state[row]! < 0 ? null : meanings[state[row]!]!), seen };
}

function meaningWith(text: string | null, options: StatusOptions): StatusMeaning | null {
  if (text === null) return null;
  const key = normaliseStatus(text);
  if (Object.hasOwn(options.statuses, key)) return options.statuses[key]!;
  const meaning = meaningOf(text);
  if (options.sales === null) return meaning;
  if (options.sales.includes(key)) return "sale";
  return meaning === null || meaning === "sale" || meaning === "ask" ? "unfinished" : meaning;
}

function flagOf(meaning: StatusMeaning | null): number {
  if (meaning === "cancelled" || meaning === "failed" || meaning === "unfinished") return FLAG[meaning];
  return meaning === "test" ? FLAG["test-order"] : 0;
}

/** "livemode" is a test flag turned round (Stripe). */
function testTold(table: ColumnarTable, roles: ColumnRoles): (text: string) => boolean {
  const heading = normaliseHeading(table.headings[roles["test-flag"] ?? -1] ?? "");
  return /^live ?mode$/.test(heading) ? (text) => NO.test(text) : (text) => TEST.test(text);
}

function flagMarked(
  table: ColumnarTable,
  position: number | undefined,
  orders: OrderNumbers,
  test: (text: string) => boolean,
  flag: number,
  flags: Int32Array,
): void {
  if (position === undefined) return;
  const { codes, cells } = table.column(position);
  const marks = cells.map((cell) => {
    const text = textOf(cell);
    return text === null ? -1 : test(text) ? 1 : 0;
  });
  const marked = Int32Array.from(codes, (code) => marks[code]!);
  fillWithinOrders(orders, marked, "none");
  for (let row = 0; row < marked.length; row++) if (marked[row] === 1) flags[row]! |= flag;
}
