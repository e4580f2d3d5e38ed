import type { PurchaseModelName } from "../../core/models/purchase-model.ts";

/** The purchase models by the names that users type, the default first. */
export const modelNames = ["mbg-nbd", "bg-nbd", "pareto-nbd"] as const satisfies readonly PurchaseModelName[];

export const monthsArg = {
  name: "months",
  kind: "number",
  optional: true,
  default: 12,
  above: 0,
  max: 600,
  help: { en: "Months ahead. May be left out: 12.", nl: "Maanden vooruit. Mag weg: 12." },
} as const;

export const marginArg = {
  name: "margin",
  kind: "number",
  optional: true,
  default: 1,
  min: 0,
  max: 1,
  help: {
    en: "Share of the amounts that is left as margin, 35% or 0.35. May be left out: 1 (revenue).",
    nl: "Deel van de bedragen dat als marge overblijft, 35% of 0,35. Mag weg: 1 (omzet).",
  },
} as const;

export const discountArg = {
  name: "discount",
  kind: "number",
  optional: true,
  default: 0.1,
  above: -1,
  max: 1,
  help: {
    en: "Discount rate a year: money later is worth less. May be left out: 10%.",
    nl: "Disconteringsvoet per jaar: later geld is minder waard. Mag weg: 10%.",
  },
} as const;

export const modelArg = {
  name: "model",
  kind: "cells",
  optional: true,
  help: {
    en: '"mbg-nbd" (default), "bg-nbd", "pareto-nbd", or the table that CLV_MODEL made, which is then not fitted again.',
    nl: '"mbg-nbd" (standaard), "bg-nbd", "pareto-nbd", of de tabel die CLV_MODEL maakte; die wordt niet opnieuw geschat.',
  },
} as const;

export const modelNameArg = {
  name: "model",
  kind: "choice",
  optional: true,
  default: "mbg-nbd",
  choices: modelNames,
  help: {
    en: '"mbg-nbd" (default), "bg-nbd" (calls every one-time buyer active) or "pareto-nbd".',
    nl: '"mbg-nbd" (standaard), "bg-nbd" (noemt elke eenmalige koper actief) of "pareto-nbd".',
  },
} as const;
