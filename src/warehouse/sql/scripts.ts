import { createFunctions } from "../library/create-functions.ts";
import { warehousePath } from "./path.ts";
import type { WarehouseSettings } from "./settings.ts";
import { scriptOf } from "./statement.ts";

/** The scripts to run in a warehouse, by file name, in the order of their numbers; 3 is made by the fit at home. */
export function scriptsFor(
  settings: WarehouseSettings,
  library: string,
  address: string | null = null,
): Readonly<Record<string, string>> {
  const { beforeFit, afterFit } = warehousePath(settings);
  const functions = createFunctions(settings, library, address);
  const score = "Step 4: model → scored customers → tables for the sheet.";
  const made =
    "Step 2: the functions. DuckDB has no JavaScript of its own: waarde warehouse run registers them in its process.";
  return {
    "1-customers.sql": scriptOf("Step 1: orders → customers → what goes home.", beforeFit),
    "2-functions.sql": scriptOf(functions.length > 0 ? "Step 2: the functions." : made, functions),
    "4-score.sql": scriptOf(`${score} Run 3-model.sql (from waarde warehouse fit) first.`, afterFit),
    "waarde.js": library,
  };
}
