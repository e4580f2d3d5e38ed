import type { CleaningChoices } from "../../src/core/orders/clean/cleaning-choices.ts";
import type { Reason } from "../../src/core/orders/clean/reasons.ts";
import type { TrapKey } from "../../src/core/orders/platforms/platform.ts";

interface OrderExport {
  readonly file: string;
  readonly platform: string;
  /** "number: customer day amount", worked out by hand. */
  readonly orders: readonly string[];
  readonly out: Partial<Record<Reason, number>>;
  readonly traps: readonly TrapKey[];
  readonly choices?: CleaningChoices;
}

export const ORDER_EXPORTS: readonly OrderExport[] = [
  {
    file: "shopify-orders",
    platform: "shopify_orders",
    orders: [
      "#1001: anna@tulp.nl 2025-10-07 44.95",
      "#1002: bram@beuk.nl 2025-10-08 75",
      "#1006: Dirk Els 2511GH 2025-10-11 15",
    ],
    out: { cancelled: 2, "whole-refund": 1, "missing-customer": 1 },
    traps: ["email-is-the-key"],
  },
  {
    file: "woo-analytics-orders",
    platform: "woo_analytics_orders",
    orders: [
      "201: Anna Tulp 2025-03-01 82.64",
      "202: Bram Beuk 2025-03-02 41.32",
      "204: Anna Tulp 2025-03-06 10.33",
      "205: Cas Den 2025-03-07 5",
    ],
    out: { cancelled: 1, failed: 1 },
    traps: ["names-only", "net-of-tax-and-shipping"],
  },
  {
    file: "woo-plugin-orders",
    platform: "woo_plugin_orders",
    orders: ["301: 12 2025-04-01 50", "302: bram@beuk.nl 2025-04-02 20", "303: 12 2025-04-03 30"],
    out: { unfinished: 1, "whole-refund": 1, "missing-customer": 1 },
    traps: [],
  },
  {
    file: "magento-orders",
    platform: "magento_orders",
    orders: ["000000101: anna@tulp.nl 2025-01-05 60.5", "000000102: bram@beuk.nl 2025-02-14 1000"],
    out: { cancelled: 1, "whole-refund": 1 },
    traps: [],
  },
  {
    file: "shopware6-orders",
    platform: "shopware6_orders",
    orders: ["10001: anna@tulp.nl 2025-05-01 59.95", "10003: anna@tulp.nl 2025-05-20 29.95"],
    out: { cancelled: 1 },
    traps: ["status-codes", "no-currency"],
    choices: { statuses: { "0189f7a2b3c4d5e6f708192a3b4c5d02": "cancelled" } },
  },
  {
    file: "bol-orders",
    platform: "bol_orders",
    orders: [
      "A0001: Anna Tulp 1011 AB 2025-01-13 29.95",
      "A0002: Bram Beuk 3511 CD 2025-01-14 14.85",
      "A0003: Anna Tulp 1011 AB 2025-02-02 12.5",
    ],
    out: { "missing-customer": 1 },
    traps: ["encrypted-email", "headings-not-verified"],
  },
  {
    file: "stripe-payments",
    platform: "stripe_payments",
    orders: ["ch_1A: cus_A 2025-06-01 350", "ch_1B: cus_B 2025-06-03 30", "ch_1F: cas@den.nl 2025-06-07 90"],
    out: { failed: 1, "test-order": 1, "whole-refund": 1 },
    traps: ["times-in-utc"],
  },
  {
    file: "square-transactions",
    platform: "square_transactions",
    orders: ["T1: C1 2025-08-22 1240", "T5: C1 2025-09-02 -40"],
    out: { "missing-customer": 1, "whole-refund": 2 },
    traps: ["many-without-customer"],
  },
  {
    file: "hubspot-deals",
    platform: "hubspot_deals",
    orders: ["501: 8001 2025-02-10 5000", "502: 8002 2025-03-10 1250.5", "504: 8001 2025-04-01 600"],
    out: { unfinished: 2 },
    traps: ["won-deals-only", "lists-of-ids"],
  },
  {
    file: "ga4-bigquery",
    platform: "ga4_bigquery",
    orders: ["T-1: u1 2025-07-01 49.95", "T-2: u2 2025-07-03 20", "T-2: u2 2025-07-05 -20"],
    out: { unfinished: 1, "missing-customer": 1 },
    traps: ["purchases-only", "browser-is-no-person"],
    choices: { leaveOut: { "whole-refund": false } },
  },
  {
    file: "exact-online",
    platform: "exact_online",
    orders: [
      "25700001: 1001 2025-01-13 1250",
      "25700002: 1002 2025-01-20 99.5",
      "25700003: 1001 2025-02-02 -250",
    ],
    out: { "total-row": 1, "other-currency": 1 },
    traps: ["credit-notes-negative", "several-currencies"],
  },
  {
    file: "nl-bookkeeping",
    platform: "nl_bookkeeping",
    orders: [
      "2025-001: R001 2025-01-05 121",
      "2025-002: R002 2025-01-17 1210",
      "2025-003: R001 2025-02-18 -21",
      "2025-005: R002 2025-02-28 242",
    ],
    out: { unfinished: 1 },
    traps: ["credit-notes-negative"],
  },
  {
    file: "bigcommerce-orders",
    platform: "bigcommerce_orders",
    orders: ["700: anna@tulp.nl 2025-03-25 49.9", "702: bram@beuk.nl 2025-04-03 30"],
    out: { failed: 1 },
    traps: [],
  },
  {
    file: "etsy-sales",
    platform: "etsy_sales",
    orders: [
      "300: annatulp 2025-05-14 29.95",
      "301: brambeuk 2025-05-20 9.95",
      "302: annatulp 2025-06-01 99.9",
    ],
    out: {},
    traps: [],
  },
];

export const CUSTOMER_EXPORTS = [
  {
    file: "shopify-customers",
    platform: "shopify_customers",
    roles: { "customer-email": "Email", "total-spent": "Total Spent", "orders-count": "Total Orders" },
    traps: ["no-dates"],
  },
  {
    file: "woo-analytics-customers",
    platform: "woo_analytics_customers",
    roles: { "customer-email": "Email", "total-spent": "Total Spend", "last-order-date": "Last Active" },
    traps: ["last-active-is-no-order"],
  },
  {
    file: "lightspeed-ecom-customers",
    platform: "lightspeed_ecom_customers",
    roles: { "customer-id": "Internal ID", infix: "LastnamePreposition", "customer-email": "E-Mail" },
    traps: ["no-order-amounts"],
  },
  {
    file: "klaviyo-profiles",
    platform: "klaviyo_profiles",
    roles: { "customer-id": "Klaviyo ID", "total-spent": "Historic Customer Lifetime Value" },
    traps: ["benchmark-prediction"],
  },
  {
    file: "mailchimp-audience",
    platform: "mailchimp_audience",
    roles: { "customer-email": "Email Address", tags: "Tags" },
    traps: ["soft-data-only"],
  },
] as const;
