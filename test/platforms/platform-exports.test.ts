import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { type CleanOrders, cleanOrders } from "../../src/core/orders/clean/clean-orders.ts";
import type { CleaningChoices } from "../../src/core/orders/clean/cleaning-choices.ts";
import { recogniseColumns } from "../../src/core/orders/recognise/recognise-columns.ts";
import { OrderTable } from "../../src/core/orders/table/order-table.ts";
import { dateOf } from "../../src/sheet/day.ts";
import { CUSTOMER_EXPORTS, ORDER_EXPORTS } from "./expected.ts";

function open(file: string) {
  const text = readFileSync(new URL(`${file}.csv`, import.meta.url), "utf8").replace(/^\uFEFF/, "");
  const rows = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const table = new OrderTable(rows[0]);
  table.addRows(rows.slice(1));
  return { table, found: recogniseColumns(table.headings, table.sample(300)) };
}

function clean(file: string, choices: CleaningChoices = {}): CleanOrders {
  const { table, found } = open(file);
  return cleanOrders(table, found.roles, choices, {
    timeZone: "Europe/Amsterdam",
    platform: found.platform,
  });
}

function written({ orders, numbers }: CleanOrders): string[] {
  return numbers.map((number, at) => {
    const { year, month, day } = dateOf(orders.day[at]!);
    const date = [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
    return `${number}: ${orders.identifiers[orders.customer[at]!]} ${date} ${orders.amount[at]}`;
  });
}

describe("made exports of the platforms", () => {
  for (const { file, platform, orders, out, traps, choices } of ORDER_EXPORTS) {
    it(`${file}: the platform, its orders and what is left out`, () => {
      expect(open(file).found.platform).toBe(platform);
      expect(open(file).found.traps).toEqual(expect.arrayContaining([...traps]));
      const result = clean(file, choices);
      expect(written(result)).toEqual(orders);
      const left = result.report.reasons.filter((line) => line.out.rows > 0);
      expect(Object.fromEntries(left.map((line) => [line.reason, line.out.rows]))).toEqual(out);
    });
  }

  for (const { file, platform, roles, traps } of CUSTOMER_EXPORTS) {
    it(`${file}: a table of customers`, () => {
      const { table, found } = open(file);
      expect(found).toMatchObject({ platform, grain: "customer", traps });
      for (const [field, heading] of Object.entries(roles)) {
        expect(table.headings[found.roles[field as never]!]).toBe(heading);
      }
    });
  }

  it("Shopify: the total stands on the first line, and is taken once", () => {
    expect(clean("shopify-orders").report.lines).toMatchObject({ mode: "first-line", sure: true });
  });

  it("Etsy: the total repeats on each line, and is taken once", () => {
    expect(clean("etsy-sales").report.lines).toMatchObject({ mode: "repeated", sure: true });
  });

  it("GA4: a refund without an amount is one", () => {
    expect(clean("ga4-bigquery").report.refunds.pairs).toBe(1);
  });
});
