import type { Field } from "../../core/orders/fields.ts";
import { matchHeading } from "../../core/orders/recognise/match-heading.ts";
import { normaliseHeading, shortenHeading } from "../../core/orders/recognise/normalise-heading.ts";
import type { Role, TableKind } from "../inspection.ts";
import { FIELDS_OF, ORDER_ROLES } from "./fields-of-roles.ts";
import { HEADER_NAMES } from "./header-names.ts";
import type { ColumnProfile } from "./profile-column.ts";
import { valueScore, valuesFit } from "./score-values.ts";

/** Roles of each kind of table, in the order in which columns are given out and shown. */
export const ROLES_OF: Readonly<Record<TableKind, readonly Role[]>> = {
  orders: ORDER_ROLES,
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

/** The best free column for each role of this kind of table that has none yet. A column has one role. */
export function recogniseRoles(
  kind: TableKind,
  columns: readonly ColumnLook[],
  given: Readonly<Partial<Record<Role, number>>> = {},
): Partial<Record<Role, number>> {
  const roles: Partial<Record<Role, number>> = { ...given };
  const taken = new Set<number>(Object.values(roles));
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
  const named =
    role in FIELDS_OF
      ? namedAsField(role as keyof typeof FIELDS_OF, column.header)
      : namedAs(role, column.header);
  return named > 0 ? named : valueScore(role, column.profile);
}

/** By the core's table of headings; a confidence from 0.85 on need not be asked. */
function namedAsField(role: keyof typeof FIELDS_OF, header: string): number {
  const fields: readonly Field[] = FIELDS_OF[role];
  let best = 0;
  for (const { field, confidence } of matchHeading(header)) {
    const at = fields.indexOf(field);
    if (at < 0) continue;
    const base = confidence >= 0.85 ? SURE + 1 : confidence >= 0.45 ? WEAK + 1 : 0;
    if (base > 0) best = Math.max(best, base + 10 * confidence - at / 10);
  }
  return best;
}

function namedAs(role: Role, header: string): number {
  const names = NAMES.get(role);
  const of = (name: string) => names?.get(name) ?? names?.get(name.replace(/ /g, "")) ?? 0;
  return Math.max(of(normaliseHeading(header)), of(shortenHeading(header)) - 1);
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
