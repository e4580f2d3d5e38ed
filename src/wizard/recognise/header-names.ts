import type { Role } from "../inspection.ts";

/** Headings by role, normalised (see `normaliseHeader`), the surest first; later lists are weaker. */
interface HeaderNames {
  readonly sure: string;
  /** Words that also mean other things: taken when nothing sure is there. */
  readonly weak?: string;
}

/** English, Dutch and German headings of the exports that we know; parted by "|". */
export const HEADER_NAMES: Readonly<Partial<Record<Role, HeaderNames>>> = {
  customer: {
    sure:
      "customer id|customer number|customerid|client id|user id|user pseudo id|account id|klaviyo id|internal id|" +
      "record id|customer reference id|profile id|contact id|klantnummer|klant id|klantcode|klantnr|relatiecode|" +
      "debiteurnummer|debiteurennummer|relatienummer|kundennummer|" +
      "email|e mail|email address|customer email|billing email|buyer email|contact email|billing email address|" +
      "e mailadres|emailadres|email klant|e mail klant|mailadres|kundenemail|e mail adresse|" +
      "customer|klant|customer name|klantnaam|naam klant|kunde",
    weak:
      "billing name|bill to name|buyer|client|account name|associated company|company name|ship name|" +
      "relatie|debiteur|debiteurennaam|bedrijfsnaam|naam|phone|username|id",
  },
  date: {
    sure:
      "created at|order date|purchase date|besteldatum|orderdatum|order date time|date created|created date utc|" +
      "created utc|processed at|paid at|date paid|invoice date|invoicedate|sale date|transaction date|payment date|" +
      "close date|event date|event timestamp|aankoopdatum|factuurdatum|transactiedatum|betaaldatum|" +
      "aangemaakt op|datum bestelling|bestelldatum|rechnungsdatum",
    weak: "date|datum|created|day|dag",
  },
  amount: {
    sure:
      "grand total purchased|total|order total|totaal|grand total|grand total base|amount total|order total amount|" +
      "total price|amount|total paid|purchase revenue|total collected|order value|price incl|total amount|" +
      "totaalbedrag|totaal bedrag|bedrag|orderbedrag|bestelbedrag|totaal incl btw|bedrag incl btw|orderwaarde|" +
      "factuurbedrag|totaalprijs|bedrag inclusief btw|gesamtbetrag|summe|betrag|order amount|" +
      "net sales|net total|net revenue|n revenue formatted|subtotal ex tax|amount excl tax|price excl|" +
      "totaal excl btw|bedrag excl btw|netto|netto omzet|bedrag exclusief btw",
    weak: "revenue|sales|omzet|umsatz|subtotal|cart base amount|item subtotal|subtotaal|spend|value|waarde|price|prijs",
  },
  order: {
    sure:
      "order id|order number|order no|order nr|increment id|transaction id|invoice number|invoice no|invoiceno|" +
      "receipt number|sale id|charge id|bestelnummer|bestelnr|ordernummer|ordernr|factuurnummer|factuurnr|" +
      "bonnummer|transactienummer|bestellnummer|auftragsnummer|rechnungsnummer",
    weak: "order|bestelling|reference|referentie|name|id",
  },
  currency: {
    sure: "currency|order currency|currency code|iso currency|valuta|munteenheid|valutacode|wahrung",
  },
  value: {
    sure:
      "clv|ltv|customer lifetime value|lifetime value|customer value|klantwaarde|historic customer lifetime value|" +
      "historic value|historische waarde|total value|totale waarde|kundenwert",
    weak: "value|waarde",
  },
  revenue: {
    sure:
      "total spent|total spend|amount spent|total revenue|lifetime revenue|revenue|monetary|totaal besteed|" +
      "totale omzet|totaal uitgegeven|omzet|besteed|gesamtumsatz",
    weak: "total|totaal|spend|sales|amount|bedrag|umsatz",
  },
  orders: {
    sure:
      "orders|total orders|orders count|number of orders|historic number of orders|order count|frequency|purchases|" +
      "aantal bestellingen|aantal orders|aantal aankopen|bestellingen|frequentie|anzahl bestellungen",
  },
  duration: {
    sure:
      "duration|duration months|months as customer|relationship months|tenure|months active|duur|relatieduur|" +
      "duur in maanden|maanden klant|looptijd|duur maanden|dauer",
    weak: "months|maanden",
  },
  "first-order": {
    sure:
      "first order|first order date|first purchase|first purchase date|eerste bestelling|eerste aankoop|" +
      "datum eerste bestelling|erste bestellung",
    weak: "customer since|klant sinds|sign up|registered|profile created on|date added|startdatum|registratiedatum",
  },
  "last-order": {
    sure:
      "last order|last order date|last purchase|last purchase date|laatste bestelling|laatste aankoop|" +
      "datum laatste bestelling|letzte bestellung|recency date",
    weak: "last active",
  },
};

/** Headings that look like a role and are none. */
export const NEVER: ReadonlySet<string> = new Set(
  (
    "last modified|fulfilled at|cancelled at|due date|vervaldatum|verzenddatum|leverdatum|total refunded|" +
    "totaal btw|total discount|total tax|birth date|birthday|geboortedatum"
  ).split("|"),
);
