import type { Text } from "../text.ts";

/** Headings of the columns that functions and the wizard write. */
export const columnNames = {
  customer: { en: "customer", nl: "klant" },
  orders: { en: "orders", nl: "bestellingen" },
  firstOrder: { en: "first order", nl: "eerste bestelling" },
  lastOrder: { en: "last order", nl: "laatste bestelling" },
  daysSinceLast: { en: "days since last order", nl: "dagen sinds laatste bestelling" },
  daysAsCustomer: { en: "days as customer", nl: "dagen klant" },
  averageOrderValue: { en: "average order value", nl: "gemiddelde orderwaarde" },
  total: { en: "total", nl: "totaal" },
  historicValue: { en: "historic value", nl: "historische waarde" },
  clv: { en: "CLV", nl: "CLV" },
  maximumAcquisitionCost: { en: "maximum CAC", nl: "maximale CAC" },
  payback: { en: "payback periods", nl: "terugverdientijd (perioden)" },
  maximumRetentionSpend: { en: "maximum retention spend", nl: "maximale besteding aan behoud" },
  r: { en: "R", nl: "R" },
  f: { en: "F", nl: "F" },
  m: { en: "M", nl: "M" },
  score: { en: "score", nl: "score" },
  segment: { en: "segment", nl: "segment" },
  tier: { en: "tier", nl: "niveau" },
  quadrant: { en: "quadrant", nl: "kwadrant" },
  tactic: { en: "tactic", nl: "tactiek" },
  all: { en: "Total", nl: "Totaal" },
  blank: { en: "(blank)", nl: "(leeg)" },
} satisfies Record<string, Text>;
