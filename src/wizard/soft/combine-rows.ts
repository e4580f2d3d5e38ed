import type { Cell } from "../../sheet/cell.ts";
import { textOf } from "../../sheet/read-texts.ts";
import { instantOfDay } from "../../sheet/time-zone.ts";
import type { CustomerRows } from "./customer-rows.ts";
import type { ReadColumn } from "./read-column.ts";
import type { SoftRule } from "./soft-column.ts";
import { joinTags } from "./tags.ts";
import { commonTags, tagCodes } from "./tally-tags.ts";

/** The rows of each customer as one cell. The order of the rows in the table makes no difference. */
export function combineRows(
  column: ReadColumn,
  rows: CustomerRows,
  rule: SoftRule,
  timeZone: string,
): (Cell | null)[] {
  switch (rule) {
    case "total":
      return numbersOf(totals(column, rows));
    case "average":
      return numbersOf(averages(column, rows));
    case "together":
      return together(column, rows);
    default:
      return latest(column, rows, timeZone);
  }
}

/** Sum for each customer, NaN for nobody's rows; what the lines of one order all repeat counts once. */
export function totals(column: ReadColumn, rows: CustomerRows): Float64Array {
  const once = repeatsWithinOrders(column, rows);
  const { codes, values } = column;
  return eachCustomer(rows, (from, to) => {
    let sum = 0;
    let known = false;
    const met = once === null ? null : new Set<number>();
    for (let at = from; at < to; at++) {
      const row = rows.members[at]!;
      const value = values![codes[row]!]!;
      if (Number.isNaN(value) || met?.has(once![row]!) === true) continue;
      met?.add(once![row]!);
      sum += value;
      known = true;
    }
    return known ? sum : Number.NaN;
  });
}

function averages({ codes, values }: ReadColumn, rows: CustomerRows): Float64Array {
  return eachCustomer(rows, (from, to) => {
    let sum = 0;
    let count = 0;
    for (let at = from; at < to; at++) {
      const value = values![codes[rows.members[at]!]!]!;
      if (Number.isNaN(value)) continue;
      sum += value;
      count++;
    }
    return count === 0 ? Number.NaN : sum / count;
  });
}

function eachCustomer(rows: CustomerRows, valueBetween: (from: number, to: number) => number): Float64Array {
  const { starts } = rows;
  return Float64Array.from({ length: starts.length - 1 }, (_, at) =>
    valueBetween(starts[at]!, starts[at + 1]!),
  );
}

/** Sums of decimals end in 0.30000000000000004. */
function numbersOf(values: Float64Array): (number | null)[] {
  return Array.from(values, (value) => (Number.isNaN(value) ? null : Number(value.toPrecision(12))));
}

/**
 * The order of each row where the lines of every order say the same (shipping costs, say) and orders differ;
 * else null.
 */
function repeatsWithinOrders({ codes }: ReadColumn, { orderOf, members }: CustomerRows): Int32Array | null {
  if (orderOf === null) return null;
  const codeOf = new Map<number, number>();
  const different = new Set<number>();
  let repeated = false;
  for (const row of members) {
    const code = codes[row]!;
    if (code === 0) continue;
    different.add(code);
    const known = codeOf.get(orderOf[row]!);
    if (known === undefined) codeOf.set(orderOf[row]!, code);
    else if (known === code) repeated = true;
    else return null;
  }
  return repeated && different.size > 1 ? orderOf : null;
}

function together(column: ReadColumn, rows: CustomerRows): (string | null)[] {
  const { starts, members } = rows;
  const tags = tagCodes(column);
  return Array.from({ length: starts.length - 1 }, (_, at) => {
    const own = members.subarray(starts[at]!, starts[at + 1]!);
    const found = commonTags(tags, column.codes, own);
    return found.length === 0 ? null : joinTags(found);
  });
}

/** The cell of the latest day; of several on that day, or in a table without days, the greatest. */
function latest(column: ReadColumn, rows: CustomerRows, timeZone: string): (Cell | null)[] {
  const { codes } = column;
  const shown = shownCells(column, timeZone);
  const rank = ranksOf(column);
  return Array.from({ length: rows.starts.length - 1 }, (_, customer) => {
    let best = 0;
    let bestDay = Number.NEGATIVE_INFINITY;
    for (let at = rows.starts[customer]!; at < rows.starts[customer + 1]!; at++) {
      const row = rows.members[at]!;
      const code = codes[row]!;
      if (shown[code] === null) continue;
      const day = rows.dayOf?.(row) ?? 0;
      const later = best === 0 || day > bestDay || (day === bestDay && rank[code]! > rank[best]!);
      if (!later) continue;
      best = code;
      bestDay = day;
    }
    return best === 0 ? null : shown[best]!;
  });
}

/** Each different cell as it is written: what cannot be read stays as it stands. */
function shownCells({ kind, cells, values, tags }: ReadColumn, timeZone: string): (Cell | null)[] {
  return cells.map((cell, code) => {
    const text = textOf(cell);
    if (text === null) return null;
    if (tags !== null) return tags[code]!.length === 0 ? null : joinTags(tags[code]!);
    const value = values?.[code] ?? Number.NaN;
    if (Number.isNaN(value)) return text;
    return kind === "date" ? instantOfDay(value, timeZone) : value;
  });
}

/** Readable values above the rest, by size; texts by their letters. */
function ranksOf({ cells, values }: ReadColumn): Int32Array {
  const texts = cells.map((cell) => textOf(cell) ?? "");
  const order = Array.from(cells, (_, code) => code).sort((a, b) => {
    const [first, second] = [values?.[a] ?? Number.NaN, values?.[b] ?? Number.NaN];
    if (Number.isNaN(first) !== Number.isNaN(second)) return Number.isNaN(first) ? -1 : 1;
    return first - second || (texts[a]! < texts[b]! ? -1 : texts[a]! > texts[b]! ? 1 : 0);
  });
  const ranks = new Int32Array(cells.length);
  order.forEach((code, rank) => {
    ranks[code] = rank;
  });
  return ranks;
}
