import type { Text } from "../text.ts";

/** Names of the lines of CLV_BASE. */
export const baseMeasures = {
  measure: { en: "measure", nl: "maat" },
  value: { en: "value", nl: "waarde" },
  customers: { en: "customers", nl: "klanten" },
  active: { en: "expected still active", nl: "naar verwachting nog actief" },
  orders: { en: "expected orders", nl: "verwachte bestellingen" },
  predicted: { en: "predicted value", nl: "voorspelde waarde" },
  low: { en: "low (10%)", nl: "laag (10%)" },
  high: { en: "high (90%)", nl: "hoog (90%)" },
  historic: { en: "historic value", nl: "historische waarde" },
  total: { en: "total value", nl: "totale waarde" },
  best: { en: "share of the best 20%", nl: "aandeel van de beste 20%" },
} satisfies Record<string, Text>;
