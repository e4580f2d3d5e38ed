import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recogniseColumns } from "../../../src/core/orders/recognise/recognise-columns.ts";

const reference = "../shared/reference/header-synonyms.json";
const guess = (heading: string, values: readonly string[] = []) =>
  recogniseColumns(
    [heading],
    values.map((value) => [value]),
  ).columns[0]!;

describe("recogniseColumns(headings, sampleRows)", () => {
  it.each([
    ["InvoiceNo", "order-id"],
    ["Bestelnr.", "order-id"],
    ["CustomerID", "customer-id"],
    ["E-MAIL", "customer-email"],
    ["Besteld\u0061tum", "order-date"],
    ["\uFEFFDatum bestelling", "order-date"],
    ["Währung", "currency"],
    ["Totaal (EUR)", "amount-total"],
    ["Bedrag in €", "amount-total"],
    ["Totale orderwaarde", "amount-total"],
    ["Bedrag excl. BTW", "amount-net"],
    ["Totaal BTW", "tax"],
    ["Total Refunded", "refund-amount"],
    ["Last order date", "last-order-date"],
  ])("%s is %s", (heading, field) => {
    expect(guess(heading).field).toBe(field);
  });

  it.each([
    "Fulfilled at",
    "Billing address",
    "Average total amount",
    "Vervaldatum",
    "Verzenddatum",
    "Birth date",
    "__proto__",
    "constructor",
    "",
  ])("%s is none of ours", (heading) => {
    expect(guess(heading).field).toBeNull();
  });

  it("a heading that its values contradict is not taken", () => {
    expect(guess("Datum", ["12,50", "13,75"]).field).not.toBe("order-date");
    expect(guess("Bedrag", ["anna", "bram"]).field).toBeNull();
  });

  it("Name is an order number with #1001 below it, and a customer with people", () => {
    expect(guess("Name", ["#1001", "#1002"]).field).toBe("order-id");
    expect(guess("Name", ["Anna Tulp", "Bram Beuk"]).field).toBe("customer-name");
  });

  it("a sure name goes before a weak one, and both before the values", () => {
    const { roles } = recogniseColumns(
      ["Datum", "Besteldatum", "x", "y"],
      [
        ["03-01-2025", "01-01-2025", "an@x.nl", "12,50"],
        ["14-01-2025", "13-01-2025", "bo@x.nl", "13,75"],
      ],
    );
    expect(roles).toEqual({ "order-date": 1, "customer-email": 2, "amount-total": 3 });
  });

  it("without headings the values tell", () => {
    const { columns } = recogniseColumns(
      ["", "", "", ""],
      [
        ["an@x.nl", "2025-01-31", "12,50", "EUR"],
        ["bo@x.nl", "2025-02-01", "7,25", "EUR"],
      ],
    );
    expect(columns.map(({ field, reason }) => [field, reason])).toEqual([
      ["customer-email", "values"],
      ["order-date", "values"],
      ["amount-total", "values"],
      ["currency", "values"],
    ]);
  });

  it("Stripe in several currencies: the converted amounts", () => {
    const headings = ["id", "Created (UTC)", "Amount", "Amount Refunded", "Currency", "Converted Amount"];
    const row = (currency: string) => ["ch_1", "2025-01-31 10:00", "10.00", "0.00", currency, "9.00"];
    expect(recogniseColumns(headings, [row("eur"), row("eur")]).roles["amount-total"]).toBe(2);
    const mixed = recogniseColumns(headings, [row("eur"), row("usd")]);
    expect(mixed).toMatchObject({ platform: "stripe_payments", roles: { "amount-total": 5 } });
    expect(mixed.traps).toContain("several-currencies");
  });

  it.skipIf(!existsSync(reference))("knows every name and platform of the reference", () => {
    const { fields, platforms } = JSON.parse(readFileSync(reference, "utf8"));
    for (const [field, names] of Object.entries<Record<string, string[]>>(fields)) {
      for (const name of ["en", "nl", "de"].flatMap((language) => names[language] ?? [])) {
        const found = guess(name).field;
        // A customer's worth is apart from what the customer spent.
        if (field === "total_spent" && found === "customer-value") continue;
        expect([name, found]).toEqual([name, field.replaceAll("_", "-")]);
      }
    }
    for (const { id, headers, map } of platforms) {
      const found = recogniseColumns(headers, []);
      expect(found.platform).toBe(id);
      for (const [field, heading] of Object.entries(map)) {
        // WooCommerce: net sales are net, not both.
        if (id === "woo_analytics_orders" && field === "amount_total") continue;
        expect(headers[found.roles[field.replaceAll("_", "-") as never]!]).toBe(heading);
      }
    }
  });
});
