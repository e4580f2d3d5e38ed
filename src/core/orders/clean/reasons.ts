/**
 * Why a row is left out, the first that applies first: a row counts under one reason only, so that the counts
 * add up, while `met` in the report tells to how many rows a reason applies at all.
 */
export const REASONS = [
  "blank-row",
  "repeated-heading",
  "total-row",
  /** The whole row, order number included, stands above already. */
  "duplicate",
  "test-order",
  "cancelled",
  "failed",
  /** Drafts, unpaid orders, lost deals. */
  "unfinished",
  "missing-customer",
  "missing-date",
  "unreadable-date",
  /** Before 1990 or after tomorrow. */
  "improbable-date",
  "missing-amount",
  "unreadable-amount",
  "other-currency",
  "zero-amount",
  /** Orders given back as a whole and what gave them back. */
  "whole-refund",
  /** Negative amounts: netted (kept) unless the user leaves them out. */
  "refund",
] as const;
export type Reason = (typeof REASONS)[number];

/**
 * These rows can be taken back; the others hold nothing to count (no day, no amount), and mending the cell or
 * another choice (order of day and month, decimal mark, currency) is what brings them back.
 */
const RESTORABLE: ReadonlySet<Reason> = new Set<Reason>([
  "duplicate",
  "test-order",
  "cancelled",
  "failed",
  "unfinished",
  "missing-customer",
  "improbable-date",
  "zero-amount",
  "whole-refund",
  "refund",
]);

/** Flags of a row: bit i stands for REASONS[i]. */
export const FLAG = Object.fromEntries(REASONS.map((reason, at) => [reason, 1 << at])) as Readonly<
  Record<Reason, number>
>;

/** Rows that are no orders at all: nothing is told from them. */
export const NO_ORDER = FLAG["blank-row"] | FLAG["repeated-heading"] | FLAG["total-row"];

export function isRestorable(reason: Reason): boolean {
  return RESTORABLE.has(reason);
}

/** Which reasons the user wants applied; where left out, all but "refund". */
export type LeaveOut = Readonly<Partial<Record<Reason, boolean>>>;

export function isLeftOut(reason: Reason, leaveOut: LeaveOut): boolean {
  if (!isRestorable(reason)) return true;
  return leaveOut[reason] ?? reason !== "refund";
}

/** The flags that leave a row out. */
export function leftOutMask(leaveOut: LeaveOut): number {
  return REASONS.reduce((mask, reason) => (isLeftOut(reason, leaveOut) ? mask | FLAG[reason] : mask), 0);
}

/** Position in REASONS of the lowest flag. */
export function firstReason(flags: number): number {
  return 31 - Math.clz32(flags & -flags);
}
