import { textOf } from "../../../sheet/read-texts.ts";
import { maskAddress } from "../../mask-address.ts";
import type { Grouping, GroupKey } from "../groups-of.ts";
import type { BothDays } from "./match-days.ts";
import type { MovedList, MovedRow } from "./movement-view.ts";

/** Rows on the screen; the sheet has all. */
const SHOWN = 50;

/** Everybody who is elsewhere than then, the new and the gone included, with the most valuable first. */
export function allMoved({ identifiers, before, now }: BothDays, by: Grouping): MovedRow[] {
  const rows = identifiers.flatMap((identifier, at) => {
    const from = before[at]?.[by] ?? null;
    const to = now[at]?.[by] ?? null;
    if (from === to) return [];
    const customer = textOf(identifier) ?? "";
    return [{ customer, from, to, valueThen: before[at]?.value ?? null, valueNow: now[at]?.value ?? null }];
  });
  const worth = ({ valueNow, valueThen }: MovedRow) => valueNow ?? valueThen ?? 0;
  return rows.sort((a, b) => worth(b) - worth(a));
}

/**
 * Whether a customer slipped: into a group further down the list. Who was or is too early to judge, is new or is
 * gone did not.
 */
export function isSlip(keys: readonly GroupKey[], from: GroupKey | null, to: GroupKey | null): boolean {
  if (from === null || to === null || from === "too_early" || to === "too_early") return false;
  return keys.indexOf(to) > keys.indexOf(from);
}

/** Who slipped out of a group. */
export function listSlipped(
  both: BothDays,
  by: Grouping,
  keys: readonly GroupKey[],
  from: GroupKey,
): MovedList {
  const slipped = allMoved(both, by).filter((row) => row.from === from && isSlip(keys, from, row.to));
  return {
    from,
    customers: slipped.length,
    rows: slipped.slice(0, SHOWN).map((row) => ({ ...row, customer: maskAddress(row.customer) })),
  };
}
