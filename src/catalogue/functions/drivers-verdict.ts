import type { FoundDriver } from "../../core/insight/drivers.ts";
import type { DriverVerdict } from "../names/driver-names.ts";
import { isLeakage } from "../names/leakage-names.ts";

/**
 * What a driver comes down to, its words counted in: "VIP" marks the best customers because it was given to them.
 *
 * @param name name of the attribute
 * @param value value of it; empty for a numeric attribute
 */
export function verdictOf(
  { finding, tag }: Pick<FoundDriver, "finding" | "tag">,
  name: string,
  value: string,
): DriverVerdict {
  if (finding !== "more" && finding !== "less") return finding;
  if (isLeakage(name, value)) return "leak";
  if (tag >= 0) return finding;
  return finding === "more" ? "higher" : "lower";
}
