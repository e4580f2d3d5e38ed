import { max, min, rollup, sum } from "d3-array";
import { invoke } from "../../src/catalogue/index.ts";
import { summariseOrders } from "../../src/core/customers/summarise-orders.ts";
import type { Orders } from "../../src/core/orders/orders.ts";
import { rfmScores } from "../../src/core/segments/rfm-scores.ts";
import { readDates } from "../../src/sheet/read-dates.ts";
import { readIdentifiers } from "../../src/sheet/read-identifiers.ts";
import { readNumbers } from "../../src/sheet/read-numbers.ts";
import { type IdentifierKind, type OrderColumns, simulateOrders } from "./simulated-orders.ts";

/** What is timed: columns of cells in memory → the result. */
const cases: Record<string, (columns: OrderColumns) => () => unknown> = {
  "summaries waarde": (columns) => () => summariseOrders(ordersOf(columns)),
  "summaries d3 rollup": ({ customers, dates, amounts }) => {
    const orders = customers.map((customer, row) => ({ customer, date: dates[row]!, amount: amounts[row]! }));
    return () =>
      rollup(
        orders,
        (own) => ({
          orders: new Set(own.map((order) => order.date)).size,
          first: min(own, (order) => order.date),
          last: max(own, (order) => order.date),
          total: sum(own, (order) => order.amount),
        }),
        (order) => order.customer,
      );
  },
  "RFM waarde": (columns) => () => scores(columns),
  "RFM =RFM() from cells": ({ customers, dates, amounts }) => {
    const ranges = [customers, dates, amounts].map((column) => column.map((cell) => [cell]));
    return () => invoke("RFM", ranges, { timeZone: "Europe/Amsterdam" });
  },
};

function ordersOf({ customers, dates, amounts }: OrderColumns): Orders {
  const { codes, spellings } = readIdentifiers(customers);
  const { days } = readDates(dates, { timeZone: "Europe/Amsterdam" });
  return { identifiers: spellings, customer: codes, day: days, amount: readNumbers(amounts).values };
}

function scores(columns: OrderColumns): unknown {
  const summary = summariseOrders(ordersOf(columns));
  const daysSinceLast = summary.lastDay.map((day) => summary.asOf - day);
  return rfmScores(daysSinceLast, summary.purchases, summary.total, 5);
}

// A process of its own for each case, so that its peak of memory is its own.
const [name, rows, kind] = process.argv.slice(2) as [string, string, IdentifierKind];
const run = cases[name]!(simulateOrders(Number(rows), kind));
const times = Array.from({ length: 7 }, () => {
  const start = performance.now();
  run();
  return performance.now() - start;
});
const peak = process.resourceUsage().maxRSS * 1024;
console.log(
  JSON.stringify({
    milliseconds: times.sort((a, b) => a - b)[3],
    first: times[0],
    peak,
  }),
);
