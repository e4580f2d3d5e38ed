import type { Cell } from "../../../sheet/cell.ts";
import { textOf } from "../../../sheet/read-texts.ts";
import { isAlias } from "../clean/placeholder-customers.ts";
import type { ColumnRoles } from "../fields.ts";
import type { PlatformMatch } from "../platforms/match-platform.ts";
import type { TrapKey } from "../platforms/platform.ts";

/** Codes such as Shopware's states, which no word list knows. */
const UUID = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/** The platform's traps that bite here, and those that the columns themselves show. */
export function trapsOfValues(
  match: PlatformMatch | null,
  roles: ColumnRoles,
  cells: readonly (readonly (Cell | undefined)[])[],
): TrapKey[] {
  const texts = (position: number | undefined) =>
    position === undefined
      ? []
      : (cells[position] ?? []).map((cell) => textOf(cell) ?? "").filter((t) => t !== "");
  const traps = new Set(match?.platform.traps ?? []);
  const hasKey = roles["customer-id"] !== undefined || roles["customer-email"] !== undefined;
  const codes = new Set(texts(roles.currency).map((text) => text.toUpperCase()));
  const emails = texts(roles["customer-email"]);
  const states = texts(roles.status);

  if (hasKey) {
    traps.delete("names-only");
    traps.delete("email-hidden-by-default");
  } else if (roles["customer-name"] !== undefined || roles["last-name"] !== undefined) {
    traps.add("names-only");
  }
  if (codes.size > 1) traps.add("several-currencies");
  else traps.delete("several-currencies");
  if (emails.length > 0 && emails.filter(isAlias).length * 2 > emails.length) traps.add("encrypted-email");
  if (states.length > 0 && states.filter((text) => UUID.test(text)).length * 2 > states.length)
    traps.add("status-codes");
  return [...traps];
}
