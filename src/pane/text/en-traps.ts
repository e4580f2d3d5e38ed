import type { CleanUp } from "../../wizard/service.ts";

/** What to know before trusting an export, in English. */
export const enTraps: Readonly<Record<CleanUp["traps"][number], string>> = {
  "no-dates": "This export has no order dates; an export of orders tells more.",
  "names-only": "Customers are known by name only: two people with one name count as one.",
  "last-active-is-no-order": "“Last active” is the last visit, not the last order.",
  "email-hidden-by-default": "The e-mail column can be switched on in the export’s settings.",
  "status-codes": "The statuses are codes. Say below which do not count.",
  "no-currency": "The export names no currency; all amounts are taken to be in one.",
  "no-order-amounts": "This export holds no amounts; an export of orders does.",
  "encrypted-email":
    "The addresses are made by the market place, one for each order; name and postcode tell the customer.",
  "times-in-utc": "Times are in UTC: an order just after midnight may stand a day early.",
  "several-currencies": "There are several currencies; only one can be added up.",
  "many-without-customer": "Many sales have no customer: mostly from the counter.",
  "won-deals-only": "Only deals that were won count as orders.",
  "lists-of-ids": "Where a deal names several companies, the first counts.",
  "soft-data-only": "This list tells nothing about orders.",
  "purchases-only": "Only purchases and refunds count; other events are left out.",
  "browser-is-no-person": "A customer here is a browser: one person with two devices counts twice.",
  "email-is-the-key": "The e-mail address tells the customer; this export has no customer number.",
  "credit-notes-negative": "Credit notes are negative amounts and are taken off.",
  "net-of-tax-and-shipping": "Amounts are without VAT and shipping.",
  "benchmark-prediction": "The platform’s own predictions are not used.",
  "headings-not-verified": "We know this export by its headings only; check the columns once.",
};
