import { summariseOrders } from "../../core/customers/summarise-orders.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { customerColumn } from "./customer-column.ts";
import { asOfArg, orderArgs, ordersOf } from "./order-args.ts";

export const CUSTOMERS = defineFunction({
  name: "CUSTOMERS",
  summary: {
    en: "One row a customer: orders, first and last order, days since the last, days as customer, average order value, total.",
    nl: "Eén rij per klant: bestellingen, eerste en laatste bestelling, dagen sinds de laatste, dagen klant, gemiddelde orderwaarde, totaal.",
  },
  args: [...orderArgs, asOfArg],
  example: { en: "=CUSTOMERS(A1:A500,B1:B500,C1:C500)", nl: "=CUSTOMERS(A1:A500;B1:B500;C1:C500)" },
  shape: "customers",
  compute: ([customers, dates, amounts, asOf], { language }) => {
    const orders = ordersOf(customers, dates, amounts);
    const summary = summariseOrders(orders, asOf);
    const { purchases, firstDay, lastDay, total } = summary;
    const heading = (name: keyof typeof columnNames) => columnNames[name][language];
    return [
      customerColumn(orders, summary, language),
      { heading: heading("orders"), kind: "numbers", values: purchases },
      { heading: heading("firstOrder"), kind: "days", values: firstDay },
      { heading: heading("lastOrder"), kind: "days", values: lastDay },
      {
        heading: heading("daysSinceLast"),
        kind: "numbers",
        values: lastDay.map((day) => summary.asOf - day),
      },
      {
        heading: heading("daysAsCustomer"),
        kind: "numbers",
        values: firstDay.map((day) => summary.asOf - day),
      },
      {
        heading: heading("averageOrderValue"),
        kind: "numbers",
        values: total.map((sum, at) => sum / purchases[at]!),
      },
      { heading: heading("total"), kind: "numbers", values: total },
    ];
  },
});
