import { baseMeasures } from "../../catalogue/names/base-measures.ts";
import { columnNames } from "../../catalogue/names/column-names.ts";
import { quadrantNames, tooEarlyName } from "../../catalogue/names/quadrant-names.ts";
import { rfmNames, tooFewName } from "../../catalogue/names/rfm-names.ts";
import { tierNames } from "../../catalogue/names/tier-names.ts";
import { quadrantTactics, tooEarlyTactic, winBackTactic } from "../../catalogue/tactics/quadrant-tactics.ts";
import type { Language, Text } from "../../catalogue/text.ts";

/** Headings of the columns of the tables, by their names in the warehouse. */
const headings: Readonly<Record<string, Text>> = {
  customer: columnNames.customer,
  customers: columnNames.customers,
  share_of_customers: columnNames.shareOfCustomers,
  orders: columnNames.orders,
  first_day: columnNames.firstOrder,
  last_day: columnNames.lastOrder,
  days_since_last: columnNames.daysSinceLast,
  days_as_customer: columnNames.daysAsCustomer,
  months_active: { en: "months from first to last order", nl: "maanden van eerste tot laatste bestelling" },
  average_order_value: columnNames.averageOrderValue,
  total: columnNames.total,
  alive: columnNames.chanceActive,
  active: baseMeasures.active,
  expected_orders: columnNames.expectedOrders,
  order_value: columnNames.expectedOrderValue,
  predicted_value: columnNames.predictedValue,
  historic_value: columnNames.historicValue,
  total_value: columnNames.totalValue,
  average_value: { en: "average total value", nl: "gemiddelde totale waarde" },
  share_of_best: baseMeasures.best,
  r: columnNames.r,
  f: columnNames.f,
  m: columnNames.m,
  score: columnNames.score,
  segment: columnNames.segment,
  tier: columnNames.tier,
  quadrant: columnNames.quadrant,
  tactic: columnNames.tactic,
};

const families: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  segment: { ...rfmNames, too_few: tooFewName },
  tier: tierNames,
  quadrant: { ...quadrantNames, too_early: tooEarlyName },
  tactic: { ...quadrantTactics, too_early: tooEarlyTactic, win_back: winBackTactic },
};

/** The heading of a column; a column of ours without one keeps its name. */
export function headingOf(column: string, language: Language): string {
  return headings[column]?.[language] ?? column;
}

/** The name that stands for a key in a column of groups; other cells as they are. */
export function namedCell(column: string, value: unknown, language: Language): unknown {
  return typeof value === "string" ? (families[column]?.[value]?.[language] ?? value) : value;
}
