import { textOf } from "../../../sheet/read-texts.ts";
import { maskAddress } from "../../mask-address.ts";
import type { Grouping } from "../groups-of.ts";
import type { BothDays } from "./match-days.ts";
import type { MovedList, MovedRow, Route } from "./movement-view.ts";

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

/** Who went a route between two groups; who is new or gone went none. */
export function listMoved(both: BothDays, by: Grouping, route: Route): MovedList {
  const moved = allMoved(both, by).filter(
    ({ from, to }) =>
      from !== null &&
      to !== null &&
      (route.from === null || from === route.from) &&
      (route.to === null || to === route.to),
  );
  return {
    ...route,
    customers: moved.length,
    rows: moved.slice(0, SHOWN).map((row) => ({ ...row, customer: maskAddress(row.customer) })),
  };
}
