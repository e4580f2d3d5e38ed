import type { Text } from "../language.ts";

/** The words of the greeting sheet. */
export const GREETING = {
  promise: {
    en: "What is each customer worth, and what should you do about it? Right here in your sheet.",
    nl: "Wat is elke klant waard, en wat doe je daarmee? Gewoon hier in je sheet.",
  },
  steps: [
    {
      title: { en: "Look at the orders", nl: "Bekijk de bestellingen" },
      body: {
        en: "Two and a half years of an invented plant shop: customer, date and amount. Your own export works too: File, Open CSV or Excel.",
        nl: "Tweeënhalf jaar van een verzonnen plantenwinkel: klant, datum en bedrag. Je eigen export kan ook: Bestand, CSV of Excel openen.",
      },
      link: { en: "Go to Orders →", nl: "Naar Bestellingen →" },
      sheet: "orders",
    },
    {
      title: { en: "Segment the customers", nl: "Segmenteer de klanten" },
      body: {
        en: "Click a cell in a table and follow the pane at the right. It writes segment, value, quadrant and tactic beside each customer.",
        nl: "Klik op een cel in een tabel en volg het paneel rechts. Het zet segment, waarde, kwadrant en tactiek naast elke klant.",
      },
      link: { en: "Go to Customers →", nl: "Naar Klanten →" },
      sheet: "customers",
    },
    {
      title: { en: "Type a formula", nl: "Typ een formule" },
      body: {
        en: "Every function works in a cell, on one value or on a whole column. Type =CLV( and the help appears.",
        nl: "Elke functie werkt in een cel, op één waarde of op een hele kolom. Typ =CLV( en de uitleg verschijnt.",
      },
      link: { en: "Go to Formulas →", nl: "Naar Formules →" },
      sheet: "formulas",
    },
  ],
  calculator: {
    title: { en: "Try it: change a number", nl: "Probeer: verander een getal" },
    inputs: [
      { label: { en: "Average order (€)", nl: "Orderwaarde (€)" }, value: 50 },
      { label: { en: "Orders a year", nl: "Bestellingen per jaar" }, value: 4 },
      { label: { en: "Years as a customer", nl: "Jaren klant" }, value: 3 },
      { label: { en: "Cost per customer (€)", nl: "Kosten per klant (€)" }, value: 100 },
    ],
    result: { en: "Customer lifetime value", nl: "Customer lifetime value" },
    hint: {
      en: "Value × orders × years − cost. It is one formula: CLV.",
      nl: "Waarde × bestellingen × jaren − kosten. Het is één formule: CLV.",
    },
  },
  shop: {
    title: { en: "The sample shop", nl: "De voorbeeldwinkel" },
    figures: [
      { en: "Customers", nl: "Klanten" },
      { en: "Orders", nl: "Bestellingen" },
      { en: "Revenue, less refunds", nl: "Omzet, na retouren" },
      { en: "Bought only once", nl: "Kocht maar één keer" },
      { en: "Latest order", nl: "Laatste bestelling" },
    ],
    hint: {
      en: "The shop, its people and every number are invented.",
      nl: "De winkel, de mensen en alle getallen zijn verzonnen.",
    },
  },
  manners: {
    title: { en: "Good to know", nl: "Goed om te weten" },
    lines: [
      { what: { en: "Undo anything", nl: "Alles ongedaan maken" }, how: { en: "Ctrl+Z", nl: "Ctrl+Z" } },
      {
        what: { en: "Open your own data", nl: "Je eigen data openen" },
        how: { en: "File menu", nl: "menu Bestand" },
      },
      {
        what: { en: "Save as Excel file", nl: "Opslaan voor Excel" },
        how: { en: "File menu", nl: "menu Bestand" },
      },
      { what: { en: "Nederlands", nl: "English" }, how: { en: "NL, top right", nl: "EN, rechtsboven" } },
      {
        what: { en: "Leaves this computer", nl: "Verlaat deze computer" },
        how: { en: "nothing", nl: "niets" },
      },
    ],
    privacy: {
      en: "The page talks to no server but the one on this computer. Save before you close it: nothing is kept.",
      nl: "De pagina praat met geen andere server dan die op deze computer. Sla op voor je sluit: er blijft niets bewaard.",
    },
  },
} as const satisfies {
  readonly promise: Text;
  readonly steps: readonly {
    title: Text;
    body: Text;
    link: Text;
    sheet: "orders" | "customers" | "formulas";
  }[];
  readonly calculator: {
    title: Text;
    inputs: readonly { label: Text; value: number }[];
    result: Text;
    hint: Text;
  };
  readonly shop: { title: Text; figures: readonly Text[]; hint: Text };
  readonly manners: { title: Text; lines: readonly { what: Text; how: Text }[]; privacy: Text };
};
