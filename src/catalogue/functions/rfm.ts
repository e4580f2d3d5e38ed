import { summariseOrders } from "../../core/customers/summarise-orders.ts";
import { rfmScores } from "../../core/segments/rfm-scores.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { segmentNames } from "../names/segment-names.ts";
import { customerColumn } from "./customer-column.ts";
import { asOfArg, binsArg, orderArgs, ordersOf } from "./order-args.ts";

export const RFM = defineFunction({
  name: "RFM",
  summary: {
    en: "One row a customer: recency, frequency and spend, scored 1 to 5 against your own customers, with the name of the segment.",
    nl: "Eén rij per klant: recentheid, frequentie en besteding, met score 1 tot en met 5 ten opzichte van je eigen klanten, en de naam van het segment.",
  },
  args: [...orderArgs, asOfArg, binsArg],
  example: { en: "=RFM(A1:A500,B1:B500,C1:C500)", nl: "=RFM(A1:A500;B1:B500;C1:C500)" },
  shape: "customers",
  compute: ([customers, dates, amounts, asOf, bins], { language }) => {
    const orders = ordersOf(customers, dates, amounts);
    const summary = summariseOrders(orders, asOf);
    const daysSinceLast = summary.lastDay.map((day) => summary.asOf - day);
    const { r, f, m } = rfmScores(daysSinceLast, summary.purchases, summary.total, bins);
    const scores = Array.from(r, (score, at) => `${score}${f[at]}${m[at]}`);
    const heading = (name: keyof typeof columnNames) => columnNames[name][language];
    return [
      customerColumn(orders, summary, language),
      { heading: heading("daysSinceLast"), kind: "numbers", values: daysSinceLast },
      { heading: heading("orders"), kind: "numbers", values: summary.purchases },
      { heading: heading("total"), kind: "numbers", values: summary.total },
      { heading: heading("r"), kind: "numbers", values: r },
      { heading: heading("f"), kind: "numbers", values: f },
      { heading: heading("m"), kind: "numbers", values: m },
      { heading: heading("score"), kind: "cells", values: scores },
      {
        heading: heading("segment"),
        kind: "cells",
        values:
          bins === 5
            ? segmentNames({ r, f, m }, summary.purchases, language)
            : new Array(r.length).fill(null),
      },
    ];
  },
});
