import type { enTraps } from "./en-traps.ts";

/** What to know before trusting an export, in Dutch. */
export const nlTraps: typeof enTraps = {
  "no-dates": "Deze export heeft geen besteldatums; een export van bestellingen vertelt meer.",
  "names-only": "Klanten zijn alleen bij naam bekend: twee mensen met één naam tellen als één.",
  "last-active-is-no-order": "“Last active” is het laatste bezoek, niet de laatste bestelling.",
  "email-hidden-by-default": "De kolom met e-mailadressen kun je aanzetten bij het exporteren.",
  "status-codes": "De statussen zijn codes. Geef hieronder aan welke niet meetellen.",
  "no-currency": "De export noemt geen valuta; we nemen aan dat alle bedragen dezelfde hebben.",
  "no-order-amounts": "Deze export heeft geen bedragen; een export van bestellingen wel.",
  "encrypted-email":
    "De adressen zijn door de marktplaats gemaakt, per bestelling één; naam en postcode bepalen de klant.",
  "times-in-utc": "Tijden zijn in UTC: een bestelling vlak na middernacht kan een dag te vroeg staan.",
  "several-currencies": "Er zijn meer valuta’s; alleen één ervan kan worden opgeteld.",
  "many-without-customer": "Veel verkopen hebben geen klant: meestal van de kassa.",
  "won-deals-only": "Alleen gewonnen deals tellen als bestelling.",
  "lists-of-ids": "Noemt een deal meer bedrijven, dan telt het eerste.",
  "soft-data-only": "Deze lijst zegt niets over bestellingen.",
  "purchases-only": "Alleen aankopen en terugbetalingen tellen; de rest is weggelaten.",
  "browser-is-no-person": "Een klant is hier een browser: één mens met twee apparaten telt dubbel.",
  "email-is-the-key": "Het e-mailadres bepaalt de klant; deze export heeft geen klantnummer.",
  "credit-notes-negative": "Creditnota’s zijn negatieve bedragen en gaan eraf.",
  "net-of-tax-and-shipping": "Bedragen zijn zonder btw en verzending.",
  "benchmark-prediction": "De voorspellingen van het platform zelf gebruiken we niet.",
  "headings-not-verified": "We kennen deze export alleen aan de koppen; loop de kolommen één keer na.",
};
