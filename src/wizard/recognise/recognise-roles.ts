import type { Role, TableKind } from "../inspection.ts";
import { HEADER_NAMES, NEVER } from "./header-names.ts";
import { normaliseHeader, shortenHeader } from "./normalise-header.ts";
import type { ColumnProfile } from "./profile-column.ts";

/** Roles of each kind of table, in the order in which columns are given out and shown. */
export const ROLES_OF: Readonly<Record<TableKind, readonly Role[]>> = {
  orders: ["customer", "date", "amount", "order", "currency"],
  customers: ["customer", "value", "revenue", "orders", "first-order", "last-order", "duration"],
};

export interface ColumnLook {
  readonly header: string;
  readonly profile: ColumnProfile;
}

/** How well each column fits a role, best first; columns that do not fit at all are left out. */
export function fitting(role: Role, columns: readonly ColumnLook[]): number[] {
  return columns
    .map((column, position) => ({ position, score: fitOf(role, column) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.position - b.position)
    .map(({ position }) => position);
}

/** The best free column for each role of this kind of table. A column has one role. */
export function recogniseRoles(
  kind: TableKind,
  columns: readonly ColumnLook[],
): Partial<Record<Role, number>> {
  const taken = new Set<number>();
  const roles: Partial<Record<Role, number>> = {};
  // Sure headings go first, so that "Order date" is not given away as the weak name of something else.
  for (const least of [SURE, WEAK, 0]) {
    for (const role of ROLES_OF[kind]) {
      if (roles[role] !== undefined) continue;
      const found = fitting(role, columns).find(
        (position) => !taken.has(position) && fitOf(role, columns[position]!) > least,
      );
      if (found === undefined) continue;
      roles[role] = found;
      taken.add(found);
    }
  }
  return roles;
}

/** One row an order, or one row a customer: by headings that only one of them has, else by the values. */
export function recogniseKind(columns: readonly ColumnLook[]): TableKind {
  const best = (role: Role) => Math.max(0, ...columns.map((column) => fitOf(role, column)));
  const sure = (role: Role) => best(role) > SURE;
  const perCustomer = (["orders", "first-order", "last-order", "duration", "value"] as const).filter(sure);
  if (perCustomer.length >= 2) return "customers";
  if (best("date") > WEAK && best("amount") > 0) return "orders";
  if (perCustomer.length > 0 || sure("revenue")) return "customers";
  return best("date") > 0 ? "orders" : "customers";
}

const SURE = 100;
const WEAK = 50;

/** Above SURE: the heading says so; above WEAK: it may; below: only the values fit. 0: no. */
function fitOf(role: Role, column: ColumnLook): number {
  if (!valuesFit(role, column.profile)) return 0;
  const header = normaliseHeader(column.header);
  if (NEVER.has(header)) return 0;
  const named = Math.max(namedAs(role, header), namedAs(role, shortenHeader(column.header)) - 1);
  return named > 0 ? named : valueScore(role, column.profile);
}

function namedAs(role: Role, header: string): number {
  const names = NAMES.get(role)!;
  return names.get(header) ?? names.get(header.replace(/ /g, "")) ?? 0;
}

/** Score of every heading of every role: earlier names are better. */
const NAMES: ReadonlyMap<Role, ReadonlyMap<string, number>> = new Map(
  Object.entries(HEADER_NAMES).map(([role, { sure, weak }]) => {
    const scores = new Map<string, number>();
    (weak?.split("|") ?? []).forEach((name, at, all) => {
      scores.set(name, WEAK + 1 + (all.length - at) / 10);
    });
    sure.split("|").forEach((name, at, all) => {
      const score = SURE + 2 + (all.length - at) / 10;
      scores.set(name, score);
      scores.set(name.replace(/ /g, ""), score);
    });
    return [role as Role, scores];
  }),
);

/** Half of the cells at least must be what the role needs, so that "Name" is no date and "Date" no amount. */
function valuesFit(role: Role, profile: ColumnProfile): boolean {
  if (profile.filled === 0) return false;
  switch (role) {
    case "date":
    case "first-order":
    case "last-order":
      return profile.dates >= 0.5 || (profile.numbers >= 0.5 && profile.money === 0);
    case "amount":
    case "value":
    case "revenue":
    case "orders":
    case "duration":
      return profile.numbers >= 0.5 && profile.dates < 0.5;
    case "currency":
      return profile.currencies >= 0.5;
    case "customer":
    case "order":
      return profile.dates < 0.5 && profile.currencies < 0.5;
  }
}

/** For a column without a telling heading. */
function valueScore(role: Role, profile: ColumnProfile): number {
  switch (role) {
    case "customer":
      if (profile.addresses >= 0.5) return 40;
      return profile.money > 0 ? 0 : profile.distinct < 1 ? 20 : 10;
    case "date":
      return profile.dates >= 0.5 ? 40 : 0;
    case "amount":
    case "revenue":
      return profile.money > 0 ? 20 + 10 * profile.money : 0;
    case "currency":
      return 30;
    default:
      return 0;
  }
}
