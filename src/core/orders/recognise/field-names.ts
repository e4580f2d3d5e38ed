import type { Field } from "../fields.ts";

/** Headings of a field, normalised (see `normaliseHeading`), the surest first; parted by "|". */
interface FieldNames {
  readonly en?: string;
  readonly nl?: string;
  readonly de?: string;
  /** Those among them that also mean other things: taken when nothing surer is there and the values fit. */
  readonly weak?: string;
  /** The ones to take first where several columns are named after the field. */
  readonly prefer?: string;
  /** Headings that look like the field and are not. */
  readonly not?: string;
}

/** English, Dutch and German headings of the exports that we know. */
export const FIELD_NAMES: Readonly<Record<Field, FieldNames>> = {
  "order-id": {
    en: "order id|order number|order no|order nr|order|name|increment id|transaction id|invoice number|invoice no|receipt number|sale id|reference|charge id|order reference|invoice id|invoice|id",
    nl: "bestelnummer|bestelling|bestelnr|ordernummer|ordernr|order id|factuurnummer|factuurnr|bonnummer|transactienummer|referentie",
    de: "bestellnummer|auftragsnummer|rechnungsnummer|bestellung|bestellnr|auftragsnr|rechnungsnr|belegnummer|auftrag",
    weak: "name|id|reference|order|referentie|bestelling|bestellung|auftrag|invoice",
  },
  "order-date": {
    en: "created at|order date|purchase date|date|paid at|processed at|order date time|created date utc|created utc|created|sale date|transaction date|date created|invoice date|close date|payment date|event date|event timestamp|date paid|order created at|day",
    nl: "besteldatum|orderdatum|datum|aankoopdatum|factuurdatum|transactiedatum|betaaldatum|aangemaakt op|datum bestelling|dag",
    de: "bestelldatum|datum|rechnungsdatum|auftragsdatum|kaufdatum|belegdatum|erstellt am|zahlungsdatum|bestellt am",
    weak: "date|datum|created|day|dag",
    prefer: "created at|order date|purchase date|besteldatum|orderdatum",
    not: "last modified|fulfilled at|cancelled at|due date|vervaldatum|verzenddatum|leverdatum",
  },
  "customer-id": {
    en: "customer id|customer number|client id|user id|user pseudo id|account id|klaviyo id|internal id|record id|customer reference id|profile id|contact id|customerid|username",
    nl: "klantnummer|klant id|klantcode|klantnr|relatiecode|debiteurnummer|debiteurennummer|relatienummer",
    de: "kundennummer|kundennr|kunden id|debitorennummer|kunden nr",
    weak: "username",
  },
  "customer-email": {
    en: "email|e mail|email address|customer email|billing email|buyer email|contact email|billing email address|e mailaddress",
    nl: "e mailadres|emailadres|email klant|e mail klant|mailadres",
    de: "kundenemail|e mail adresse|kunden e mail|mailadresse",
  },
  "customer-name": {
    en: "customer name|customer|billing name|bill to name|buyer|client|account name|associated company|company name|ship name|name",
    nl: "klant|klantnaam|naam|relatie|debiteur|debiteurennaam|bedrijfsnaam|naam klant",
    de: "kunde|kundenname|firma",
    weak: "naam|name|buyer|client|relatie|firma",
  },
  "first-name": {
    en: "first name|firstname|billing first name|customer firstname|given name|fn",
    nl: "voornaam",
    de: "vorname",
  },
  infix: { en: "lastnamepreposition|middle name", nl: "tussenvoegsel" },
  "last-name": {
    en: "last name|lastname|billing last name|customer lastname|surname|family name|ln",
    nl: "achternaam|familienaam",
    de: "nachname|familienname",
  },
  "amount-net": {
    en: "net sales|net total|net revenue|n revenue formatted|subtotal ex tax|amount excl tax|price excl",
    nl: "totaal excl btw|bedrag excl btw|netto|netto omzet|bedrag exclusief btw",
    de: "nettobetrag|nettoumsatz|netto umsatz|nettosumme|summe netto",
  },
  "amount-total": {
    en: "total|order total|grand total|grand total purchased|grand total base|amount total|order total amount|total price|amount|total paid|purchase revenue|total collected|order value|revenue|sales|price incl|total amount|order amount|spend|value",
    nl: "totaal|totaalbedrag|totaal bedrag|bedrag|orderbedrag|bestelbedrag|totaal incl btw|bedrag incl btw|omzet|orderwaarde|factuurbedrag|totaalprijs|bedrag inclusief btw|waarde|totaal in",
    de: "gesamtbetrag|summe|betrag|gesamtsumme|gesamt|bestellwert|rechnungsbetrag|bruttobetrag|umsatz|endbetrag|summe brutto",
    weak: "revenue|sales|omzet|umsatz|spend|value|waarde|gesamt",
    prefer: "grand total purchased|total|order total|totaal",
    not: "total refunded|totaal btw|total spent|total spend|total orders",
  },
  subtotal: { en: "subtotal|cart base amount|item subtotal", nl: "subtotaal", de: "zwischensumme" },
  tax: {
    en: "taxes|tax|tax total|vat|vat amount|sales tax",
    nl: "btw|btw bedrag|totaal btw",
    de: "mwst|ust|umsatzsteuer|mehrwertsteuer|steuer",
  },
  shipping: {
    en: "shipping|shipping and handling|shipping total|delivery",
    nl: "verzendkosten|verzending|bezorgkosten",
    de: "versand|versandkosten",
  },
  discount: {
    en: "discount amount|discount|discounts|lineitem discount",
    nl: "korting|kortingsbedrag",
    de: "rabatt|nachlass",
  },
  "refund-amount": {
    en: "refunded amount|amount refunded|total refunded|refund amount|refund value|partial refunds|converted amount refunded",
    nl: "terugbetaald|terugbetaald bedrag|creditbedrag|retourbedrag|gecrediteerd",
    de: "erstattet|erstattung|ruckerstattung|erstattungsbetrag|gutschrift",
    weak: "gutschrift",
  },
  currency: {
    en: "currency|order currency|currency code|iso currency|converted currency",
    nl: "valuta|munteenheid|valutacode",
    de: "wahrung",
  },
  status: {
    en: "status|order status|financial status|payment status|deal stage|event type|order state id|debit credit",
    nl: "status|orderstatus|betaalstatus|bestelstatus|soort|debet credit",
    de: "bestellstatus|zahlungsstatus|auftragsstatus",
    weak: "soort",
  },
  "cancelled-at": {
    en: "cancelled at|canceled at|cancelled",
    nl: "geannuleerd op|annuleringsdatum|geannuleerd",
    de: "storniert am",
    weak: "cancelled|geannuleerd",
  },
  "test-flag": {
    en: "test|test mode|mode|livemode",
    nl: "test|testbestelling",
    de: "testbestellung",
    weak: "mode|test",
  },
  quantity: {
    en: "quantity|qty|lineitem quantity|items sold|num items|order quantity|units",
    nl: "aantal|hoeveelheid",
    de: "menge|anzahl",
  },
  "line-price": {
    en: "lineitem price|item price|unit price|price|price each|price per unit",
    nl: "prijs|stukprijs|prijs per stuk|verkoopprijs",
    de: "preis|einzelpreis|stuckpreis",
    weak: "price|prijs|preis",
  },
  product: {
    en: "lineitem name|product|product name|product s|item name|item|products|description",
    nl: "product|productnaam|artikel|artikelnaam|omschrijving|titel",
    de: "artikel|artikelname|produkt|produktname|bezeichnung",
  },
  sku: {
    en: "lineitem sku|sku|product sku|ean|variant sku|stock code|item code|product code|product id",
    nl: "sku|artikelnummer|artikelcode|ean",
    de: "artikelnummer|artikelnr",
  },
  category: {
    en: "category|product category|product type|collection|vendor",
    nl: "categorie|productgroep|merk|artikelgroep",
    de: "kategorie|warengruppe|marke",
  },
  channel: {
    en: "source|channel|attribution|utm source|sales channel|purchase point|source medium|lead source|initial source",
    nl: "kanaal|bron|verkoopkanaal|herkomst",
    de: "kanal|quelle|vertriebskanal",
    weak: "source|bron|quelle",
  },
  "discount-code": {
    en: "discount code|coupon|coupon s|coupon code",
    nl: "kortingscode|actiecode|couponcode",
    de: "gutscheincode|rabattcode",
  },
  country: {
    en: "billing country|shipping country|country|country region|ship country",
    nl: "land|factuurland|verzendland|klantland",
    de: "rechnungsland|lieferland",
  },
  zip: {
    en: "billing zip|shipping zip|zip|zip code|postal code|postcode",
    nl: "postcode",
    de: "plz|postleitzahl",
  },
  phone: {
    en: "phone|billing phone|phone number|mobile",
    nl: "telefoon|telefoonnummer|mobiel|gsm",
    de: "telefon|telefonnummer",
  },
  consent: {
    en: "accepts marketing|accepts email marketing|email marketing consent|newsletter",
    nl: "nieuwsbrief|toestemming|opt in",
  },
  tags: {
    en: "tags|customer group|segment|interests|preferences|member rating|customer type",
    nl: "tags|labels|interesses|voorkeuren|klantgroep|segment",
  },
  margin: {
    en: "margin|gross margin|gross profit|profit|contribution margin",
    nl: "marge|brutomarge|winst|brutowinst",
    de: "marge|rohertrag",
  },
  cost: {
    en: "cost|cogs|cost per item|cost price",
    nl: "kostprijs|inkoopprijs|inkoopwaarde|kosten",
    de: "einkaufspreis|kosten",
    weak: "cost|kosten",
  },
  "acquisition-cost": {
    en: "cac|acquisition cost|cost per acquisition|cpa",
    nl: "wervingskosten|acquisitiekosten",
  },
  "retention-cost": { en: "retention cost|cost to serve", nl: "behoudkosten|retentiekosten|servicekosten" },
  "orders-count": {
    en: "orders|total orders|orders count|number of orders|historic number of orders|order count|frequency|purchases|total purchases",
    nl: "aantal bestellingen|aantal orders|aantal aankopen|frequentie|bestellingen",
    de: "anzahl bestellungen|bestellungen",
  },
  "total-spent": {
    en: "total spent|total spend|amount spent|monetary|total revenue|lifetime revenue|spent",
    nl: "totaal besteed|totale omzet|totaal uitgegeven|besteed",
    de: "gesamtumsatz",
    weak: "spent",
  },
  "customer-value": {
    en: "clv|ltv|customer lifetime value|lifetime value|customer value|historic customer lifetime value|historic value|total value",
    nl: "klantwaarde|historische waarde|totale waarde",
    de: "kundenwert",
  },
  "avg-order-value": {
    en: "aov|average order value",
    nl: "gemiddelde orderwaarde|gemiddelde bestelwaarde|gem orderwaarde",
    de: "durchschnittlicher bestellwert",
  },
  "first-order-date": {
    en: "first order date|first purchase date|sign up|registered|profile created on|customer since|date added|first order|first purchase",
    nl: "eerste bestelling|eerste aankoop|klant sinds|startdatum|registratiedatum",
    de: "erste bestellung|kunde seit",
    weak: "date added|profile created on|registered|sign up|startdatum|registratiedatum",
  },
  "last-order-date": {
    en: "last order date|last purchase date|last active|recency date|last order|last purchase",
    nl: "laatste bestelling|laatste aankoop|datum laatste bestelling",
    de: "letzte bestellung",
    weak: "last active",
  },
  duration: {
    en: "duration|duration months|months as customer|relationship months|tenure|months active|months",
    nl: "duur|relatieduur|duur in maanden|maanden klant|looptijd|duur maanden|maanden",
    de: "dauer",
    weak: "months|maanden",
  },
};
