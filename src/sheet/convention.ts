import { type Cell, isBlank } from "./cell.ts";
import type { Column } from "./column-reading.ts";

/** What the cells of a column say together about which of two conventions they follow. */
export interface Convention {
  /** null when no cell needs one. */
  readonly choice: "first" | "second" | null;
  /** Position of a cell that reads both ways while nothing tells which; -1 when there is none. */
  readonly open: number;
}

/**
 * Which of two conventions a column follows, told from its two readings (NaN: not readable that way).
 * A cell readable one way only is a vote, and the majority wins; a cell that reads the same both ways
 * says nothing. Where the votes are even (mostly none at all) the convention asked of the user counts,
 * else the first. Rival: the first telling cell decides, which makes the result depend on the row order.
 */
export function settleConvention(
  first: Float64Array,
  second: Float64Array,
  asked: "first" | "second" | undefined,
): Convention {
  let lead = 0;
  let votes = 0;
  let open = -1;
  for (let i = 0; i < first.length; i++) {
    const a = first[i]!;
    const b = second[i]!;
    if (a === b) continue;
    const readsFirst = !Number.isNaN(a);
    const readsSecond = !Number.isNaN(b);
    if (readsFirst !== readsSecond) {
      votes++;
      lead += readsFirst ? 1 : -1;
    } else if (readsFirst && open < 0) {
      open = i;
    }
  }
  if (lead !== 0) return { choice: lead > 0 ? "first" : "second", open: -1 };
  if (votes === 0 && open < 0) return { choice: null, open };
  if (asked !== undefined) return { choice: asked, open: -1 };
  return { choice: votes > 0 ? "first" : null, open };
}

/** Positions of the cells that hold something and yet have no value (NaN). */
export function unreadablePositions(column: Column, values: Float64Array): number[] {
  const positions: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]!) && !isBlank(column[i] as Cell)) positions.push(i);
  }
  return positions;
}
