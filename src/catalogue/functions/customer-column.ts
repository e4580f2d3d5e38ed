import type { CustomerSummary } from "../../core/customers/customer-summary.ts";
import type { Orders } from "../../core/orders/orders.ts";
import type { AnswerColumn } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import type { Language } from "../text.ts";

/** The first column of every table of customers: each as it was first written. */
export function customerColumn(orders: Orders, summary: CustomerSummary, language: Language): AnswerColumn {
  return {
    heading: columnNames.customer[language],
    kind: "cells",
    values: Array.from(summary.identifier, (at) => orders.identifiers[at]!),
  };
}
