import { clv } from "../../core/models/clv.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";

export const CLV = defineFunction({
  name: "CLV",
  summary: {
    en: "Customer lifetime value: order value × orders per period × lifespan × margin − cost.",
    nl: "Klantwaarde (customer lifetime value): orderwaarde × bestellingen per periode × levensduur × marge − kosten.",
  },
  args: [
    {
      name: "order_value",
      kind: "numbers",
      help: { en: "Average value of one order.", nl: "Gemiddelde waarde van één bestelling." },
    },
    {
      name: "orders_per_period",
      kind: "numbers",
      min: 0,
      help: {
        en: "Orders in one period, a year for example.",
        nl: "Bestellingen in één periode, bijvoorbeeld een jaar.",
      },
    },
    {
      name: "lifespan",
      kind: "numbers",
      min: 0,
      help: {
        en: "How many of those periods someone stays a customer.",
        nl: "Hoeveel van die perioden iemand klant blijft.",
      },
    },
    {
      name: "cost",
      kind: "numbers",
      optional: true,
      default: 0,
      help: {
        en: "What winning and keeping the customer costs in total. May be left out: 0.",
        nl: "Wat het winnen en behouden van de klant in totaal kost. Mag weg: 0.",
      },
    },
    {
      name: "margin",
      kind: "numbers",
      optional: true,
      default: 1,
      min: 0,
      max: 1,
      help: {
        en: "Share of the order value that is left as margin, 35% or 0.35. May be left out: 1 (revenue).",
        nl: "Deel van de orderwaarde dat als marge overblijft, 35% of 0,35. Mag weg: 1 (omzet).",
      },
    },
  ],
  example: { en: "=CLV(50,4,3,100)", nl: "=CLV(50;4;3;100)" },
  shape: "rows",
  compute: ([orderValue, ordersPerPeriod, lifespan, cost, margin], { language }) => [
    {
      heading: columnNames.clv[language],
      kind: "numbers",
      values: orderValue.map((value, row) =>
        clv(value, ordersPerPeriod[row]!, lifespan[row]!, margin[row]!, cost[row]!),
      ),
    },
  ],
});
