import type { Role } from "../inspection.ts";

/** Headings by role, normalised (see `normaliseHeading`), the surest first; later lists are weaker. */
interface HeaderNames {
  readonly sure: string;
  /** Words that also mean other things: taken when nothing sure is there. */
  readonly weak?: string;
}

/**
 * English, Dutch and German headings of tables with one row a customer; parted by "|". The headings of orders
 * are the core's (`matchHeading`); here "omzet" is what a customer brought in all.
 */
export const HEADER_NAMES: Readonly<Partial<Record<Role, HeaderNames>>> = {
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
