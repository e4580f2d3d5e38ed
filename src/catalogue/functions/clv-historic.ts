import { summariseOrders } from "../../core/customers/summarise-orders.ts";
import { historicValue } from "../../core/models/clv.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { customerColumn } from "./customer-column.ts";
import { customerCosts } from "./customer-costs.ts";
import { marginArg } from "./model-args.ts";
import { orderArgs, ordersOf } from "./order-args.ts";

export const CLV_HISTORIC = defineFunction({
  name: "CLV_HISTORIC",
  summary: {
    en: "What each customer has brought so far: total × margin − cost, with orders, first and last order and average order value.",
    nl: "Wat elke klant tot nu toe heeft opgeleverd: totaal × marge − kosten, met bestellingen, eerste en laatste bestelling en gemiddelde orderwaarde.",
  },
  args: [
    ...orderArgs,
    marginArg,
    {
      name: "cost",
      kind: "cells",
      optional: true,
      help: {
        en: "What each customer has cost: one number for all, or two columns, customer and cost (who is not listed costs 0). May be left out: 0.",
        nl: "Wat elke klant heeft gekost: één getal voor iedereen, of twee kolommen, klant en kosten (wie niet in de lijst staat kost 0). Mag weg: 0.",
      },
    },
  ],
  example: {
    en: "=CLV_HISTORIC(A1:A500,B1:B500,C1:C500,0.35)",
    nl: "=CLV_HISTORIC(A1:A500;B1:B500;C1:C500;0,35)",
  },
  shape: "customers",
  compute: ([customers, dates, amounts, margin, cost], { language }) => {
    const orders = ordersOf(customers, dates, amounts);
    const summary = summariseOrders(orders);
    const { purchases, total } = summary;
    const costs = customerCosts(cost, orders, summary);
    const heading = (name: keyof typeof columnNames) => columnNames[name][language];
    return [
      customerColumn(orders, summary, language),
      { heading: heading("orders"), kind: "numbers", values: purchases },
      { heading: heading("firstOrder"), kind: "days", values: summary.firstDay },
      { heading: heading("lastOrder"), kind: "days", values: summary.lastDay },
      {
        heading: heading("averageOrderValue"),
        kind: "numbers",
        values: total.map((sum, at) => sum / purchases[at]!),
      },
      {
        heading: heading("historicValue"),
        kind: "numbers",
        values: total.map((sum, at) => historicValue(sum, margin, costs[at]!)),
      },
    ];
  },
});
