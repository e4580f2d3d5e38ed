import type { AmountSource } from "../../core/orders/clean/tell-amounts.ts";
import type { ColumnRoles, Field } from "../../core/orders/fields.ts";
import type { Recognition } from "../../core/orders/recognise/recognise-columns.ts";
import type { Role, Source } from "../inspection.ts";

/** Fields that a role of an orders table stands for, the first that is there going first. */
export const FIELDS_OF = {
  customer: ["customer-id", "customer-email", "customer-name", "last-name", "first-name"],
  date: ["order-date"],
  amount: ["amount-net", "amount-total", "line-price", "subtotal"],
  order: ["order-id"],
  quantity: ["quantity"],
  refund: ["refund-amount"],
  currency: ["currency"],
  status: ["status"],
  product: ["product", "sku", "category"],
} as const satisfies Partial<Record<Role, readonly Field[]>>;

export type OrderRole = keyof typeof FIELDS_OF;
export const ORDER_ROLES = Object.keys(FIELDS_OF) as OrderRole[];
/** Roles that decide what an order is; which product goes with which tells nothing of it. */
const CLEANED_ROLES = ORDER_ROLES.filter((role) => role !== "product");

/** What a column is taken for that the user gives a role although we knew it for something else. */
const OTHERWISE: Readonly<Record<OrderRole, Field>> = {
  customer: "customer-id",
  date: "order-date",
  amount: "amount-total",
  order: "order-id",
  quantity: "quantity",
  refund: "refund-amount",
  currency: "currency",
  status: "status",
  product: "product",
};

const SOURCE_OF: Partial<Record<Field, AmountSource>> = {
  "amount-net": "net",
  "amount-total": "total",
  "line-price": "lines",
  subtotal: "subtotal",
};

/** The columns that the pane shows for the fields that were recognised. */
export function rolesOf(fields: ColumnRoles): Partial<Record<OrderRole, number>> {
  const roles: Partial<Record<OrderRole, number>> = {};
  for (const role of ORDER_ROLES) {
    const field = FIELDS_OF[role].find((own) => fields[own] !== undefined);
    if (field !== undefined) roles[role] = fields[field]!;
  }
  return roles;
}

/**
 * The fields recognised, as the user corrected them. A role left as we filled it in keeps all fields behind it
 * (guests have an e-mail and no number); another column stands for the role alone.
 */
export function fieldsOf(
  { roles: found, columns }: Recognition,
  roles: Source["roles"],
): { readonly fields: ColumnRoles; readonly amount: AmountSource | null } {
  const shown = rolesOf(found);
  const fields: Partial<Record<Field, number>> = { ...found };
  let amount: AmountSource | null = null;
  for (const role of CLEANED_ROLES) {
    const position = roles[role];
    if (position === shown[role]) continue;
    for (const field of FIELDS_OF[role]) delete fields[field];
    if (role === "customer") delete fields.infix;
  }
  for (const role of CLEANED_ROLES) {
    const position = roles[role];
    if (position === undefined || position === shown[role]) continue;
    for (const [field, at] of Object.entries(fields)) if (at === position) delete fields[field as Field];
    const own = columns[position]?.field;
    const known = (FIELDS_OF[role] as readonly (Field | null | undefined)[]).includes(own);
    const field = known ? own! : OTHERWISE[role];
    fields[field] = position;
    if (role === "amount") amount = SOURCE_OF[field]!;
  }
  return { fields, amount };
}
