import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { type CleanOrders, cleanOrders, rowsOf } from "../../../src/core/orders/clean/clean-orders.ts";
import type { CleaningChoices } from "../../../src/core/orders/clean/cleaning-choices.ts";
import type { Reason } from "../../../src/core/orders/clean/reasons.ts";
import type { ColumnRoles } from "../../../src/core/orders/fields.ts";
import { recogniseColumns } from "../../../src/core/orders/recognise/recognise-columns.ts";
import { OrderTable } from "../../../src/core/orders/table/order-table.ts";

const file = resolve(process.env.WAARDE_DATA ?? "../shared/data", "online_retail.csv.gz");
if (!existsSync(file)) console.log(`Online Retail: skipped, ${file} is not on this machine`);

interface Line {
  readonly text: string;
  readonly invoice: string;
  readonly article: string;
  readonly day: string;
  readonly customer: string;
  /** In hundredths of a penny, so that sums are exact. */
  readonly amount: number;
}

/** The file once more, by plain code that shares nothing with ours but the parser. */
function readPlainly(rows: readonly string[][]): Line[] {
  return rows.map((row) => ({
    text: row.join("\t"),
    invoice: row[0]!,
    article: row[1]!,
    day: row[4]!.slice(0, 10),
    customer: row[6]!.trim(),
    amount: Math.round(Number(row[3]) * Number(row[5]) * 10_000),
  }));
}

/** First of each set of equal lines. */
function withoutDuplicates(lines: readonly Line[]): Line[] {
  return [...new Map(lines.map((line) => [line.text, line])).values()];
}

interface Invoice {
  readonly customer: string;
  readonly day: string;
  readonly amount: number;
  readonly content: string;
}

function invoicesOf(lines: readonly Line[]): Invoice[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${line.invoice} ${line.customer} ${line.day}`;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [line]);
    else own.push(line);
  }
  return [...groups.values()].map((own) => ({
    customer: own[0]!.customer,
    day: own[0]!.day,
    amount: own.reduce((sum, line) => sum + line.amount, 0),
    content: own
      .map((line) => `${line.article} ${Math.abs(line.amount)}`)
      .sort()
      .join(),
  }));
}

/** For each refund the latest invoice before it with the same lines, each used once. */
function mirrorPairs(invoices: readonly Invoice[]): number {
  const open = invoices.filter((invoice) => invoice.amount > 0).sort((a, b) => (a.day < b.day ? -1 : 1));
  const refunds = invoices.filter((invoice) => invoice.amount < 0).sort((a, b) => (a.day < b.day ? -1 : 1));
  const byContent = new Map<string, Invoice[]>();
  for (const invoice of open) {
    const key = `${invoice.customer} ${invoice.content}`;
    byContent.set(key, [...(byContent.get(key) ?? []), invoice]);
  }
  let pairs = 0;
  for (const refund of refunds) {
    const own = byContent.get(`${refund.customer} ${refund.content}`) ?? [];
    const at = own.findLastIndex((invoice) => invoice.day <= refund.day);
    if (at < 0) continue;
    own.splice(at, 1);
    pairs++;
  }
  return pairs;
}

describe.skipIf(!existsSync(file))("cleanOrders(Online Retail)", () => {
  let lines: Line[] = [];
  let table: OrderTable;
  let roles: ColumnRoles;
  let clean: CleanOrders;
  const cleanWith = (choices: CleaningChoices) =>
    cleanOrders(table, roles, choices, { timeZone: "Europe/London" });
  const line = (reason: Reason, from = clean) => from.report.reasons.find((own) => own.reason === reason)!;

  beforeAll(() => {
    const text = gunzipSync(readFileSync(file)).toString("utf8");
    const rows = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
    const headings = rows.shift();
    lines = readPlainly(rows);
    table = new OrderTable(headings);
    for (let at = 0; at < rows.length; at += 50_000) table.addRows(rows.slice(at, at + 50_000));
    roles = recogniseColumns(table.headings, table.sample(300)).roles;
    clean = cleanWith({});
  }, 60_000);

  it("finds the columns by their headings", () => {
    expect(roles).toMatchObject({
      "order-id": 0,
      sku: 1,
      quantity: 3,
      "order-date": 4,
      "line-price": 5,
      "customer-id": 6,
    });
  });

  it("counts what an independent count finds", () => {
    const invoices = new Set(lines.map(({ invoice }) => invoice));
    const cancelled = lines.filter(({ invoice }) => invoice.startsWith("C"));
    const nobody = lines.filter(({ customer }) => customer === "");
    expect([lines.length, invoices.size, cancelled.length, nobody.length]).toEqual([
      541_909, 25_900, 9_288, 135_080,
    ]);
    const duplicates = lines.length - withoutDuplicates(lines).length;
    expect(duplicates).toBe(5_268);

    const { report } = clean;
    expect(report.rows.in).toBe(lines.length);
    expect(report.refunds.prefixes).toEqual([
      { prefix: "C", rows: cancelled.length, orders: new Set(cancelled.map(({ invoice }) => invoice)).size },
    ]);
    expect(line("missing-customer").met.rows).toBe(nobody.length);
    expect(line("duplicate").out.rows).toBe(duplicates);
    expect(line("refund").met.rows).toBe(lines.filter(({ amount }) => amount < 0).length);
    expect(line("zero-amount").met.rows).toBe(lines.filter(({ amount }) => amount === 0).length);
    expect(report.lines.mode).toBe("lines");
    const total = lines.reduce((sum, { amount }) => sum + amount, 0) / 10_000;
    expect(report.total.in).toBeCloseTo(total, 6);
  });

  it("makes the orders that plain code makes", () => {
    const kept = withoutDuplicates(lines).filter(({ customer, amount }) => customer !== "" && amount !== 0);
    const invoices = invoicesOf(kept);
    const standing = cleanWith({ leaveOut: { "whole-refund": false } });
    expect(standing.report.orders).toBe(invoices.length);
    expect(standing.report.customers).toBe(new Set(invoices.map(({ customer }) => customer)).size);
    expect(standing.report.total.kept).toBeCloseTo(
      invoices.reduce((sum, { amount }) => sum + amount, 0) / 10_000,
      6,
    );
    const pairs = mirrorPairs(invoices);
    const nothing = invoices.filter(({ amount }) => amount === 0).length;
    expect(clean.report.refunds.pairs).toBe(pairs);
    expect(clean.report.orders).toBe(invoices.length - 2 * pairs - nothing);
    expect(clean.report.total.kept).toBeCloseTo(standing.report.total.kept, 6);
  });

  it("leads to the rows of each reason, and the rows add up", () => {
    for (const { reason, out, leftOut } of clean.report.reasons) {
      if (leftOut) expect(rowsOf(clean, reason)).toHaveLength(out.rows);
    }
    const first = rowsOf(clean, "duplicate")[0]!;
    expect(lines.slice(0, first).map(({ text }) => text)).toContain(lines[first]!.text);
    const left = clean.report.reasons.reduce((sum, { out }) => sum + out.rows, 0);
    expect(clean.report.rows.kept + left).toBe(lines.length);
  });

  it("takes rows back", () => {
    const all = cleanWith({ leaveOut: { "missing-customer": false } });
    expect(line("missing-customer", all).out.rows).toBe(0);
    expect(all.report.rows.kept).toBeGreaterThan(clean.report.rows.kept + 130_000);
  });
});
