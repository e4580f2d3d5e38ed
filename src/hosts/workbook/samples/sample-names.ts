import type { Text } from "../language.ts";

/** The sheets the workbook opens with; ids never change, names follow the language. */
export const SAMPLE_SHEETS = {
  greeting: { en: "Welcome", nl: "Welkom" },
  orders: { en: "Orders", nl: "Bestellingen" },
  customers: { en: "Customers", nl: "Klanten" },
  service: { en: "Service", nl: "Service" },
  formulas: { en: "Formulas", nl: "Formules" },
} as const satisfies Record<string, Text>;

export const ORDER_HEADERS: readonly Text[] = [
  { en: "Order number", nl: "Bestelnummer" },
  { en: "Customer", nl: "Klantnummer" },
  { en: "Date", nl: "Datum" },
  { en: "Amount", nl: "Bedrag" },
  { en: "Category", nl: "Categorie" },
  { en: "Channel", nl: "Kanaal" },
];

export const CUSTOMER_HEADERS: readonly Text[] = [
  { en: "Customer", nl: "Klantnummer" },
  { en: "Name", nl: "Naam" },
  { en: "Favourite category", nl: "Favoriete categorie" },
  { en: "Channel", nl: "Kanaal" },
  { en: "Interests", nl: "Interesses" },
  { en: "Service tickets", nl: "Servicevragen" },
  { en: "Satisfaction", nl: "Tevredenheid" },
  { en: "Newsletter", nl: "Nieuwsbrief" },
  { en: "First order", nl: "Eerste bestelling" },
  { en: "Last order", nl: "Laatste bestelling" },
  { en: "Orders", nl: "Bestellingen" },
  { en: "Revenue", nl: "Omzet" },
];

export const SERVICE_HEADERS: readonly Text[] = [
  { en: "Customer", nl: "Klantnummer" },
  { en: "Date", nl: "Datum" },
  { en: "Subject", nl: "Onderwerp" },
  { en: "Minutes", nl: "Minuten" },
  { en: "Cost to serve", nl: "Servicekosten" },
];
