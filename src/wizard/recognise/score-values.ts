import type { Role } from "../inspection.ts";
import type { ColumnProfile } from "./profile-column.ts";

/** Half of the cells at least must be what the role needs, so that "Name" is no date and "Date" no amount. */
export function valuesFit(role: Role, profile: ColumnProfile): boolean {
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
    case "quantity":
    case "refund":
      return profile.numbers >= 0.5 && profile.dates < 0.5;
    case "currency":
      return profile.currencies >= 0.5;
    case "status":
      return profile.dates < 0.5 && profile.numbers < 0.5;
    case "customer":
    case "order":
    case "product":
      return profile.dates < 0.5 && profile.currencies < 0.5;
  }
}

/** For a column without a telling heading. */
export function valueScore(role: Role, profile: ColumnProfile): number {
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
