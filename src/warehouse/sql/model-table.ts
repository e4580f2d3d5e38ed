import { floatLiteral } from "../dialects/dialect.ts";
import type { FittedShop } from "../home/fit-merged.ts";
import type { WarehouseSettings } from "./settings.ts";
import { makeTable, type Statement } from "./statement.ts";

/**
 * The fit, back in the warehouse: one row. a and b are s and beta for Pareto/NBD; the NBD has none, and 0 stands
 * there. p, q and v are 0 where every order is worth the mean.
 */
export function modelTable(settings: WarehouseSettings, shop: FittedShop): Statement {
  const { dialect } = settings;
  const { purchases, spend } = shop;
  const fitted = spend.estimate === "fitted";
  const [r, alpha, a = 0, b = 0] = purchases.parameters;
  const numbers = {
    ...{ r: r!, alpha: alpha!, a, b },
    p: fitted ? spend.parameters[0]! : 0,
    q: fitted ? spend.parameters[1]! : 0,
    v: fitted ? spend.parameters[2]! : 0,
    mean_order_value: spend.mean,
    months: settings.months,
    discount: settings.discount,
    margin: settings.margin,
  };
  const columns = Object.entries(numbers).map(
    ([name, value]) => `  ${floatLiteral(dialect, value)} AS ${name}`,
  );
  return makeTable(
    settings,
    "model",
    "model: what was fitted at home",
    `SELECT\n  ${dialect.literal(purchases.used)} AS model,\n${columns.join(",\n")}`,
  );
}
