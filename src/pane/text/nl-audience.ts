import { DESTINATION_NAMES } from "../../wizard/pages/audience/destination-names.ts";
import type { Texts } from "./en.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const people = (f: Format, n: number) => `${f.count(n)} ${plural(n, "klant", "klanten")}`;
const listed = (words: readonly string[]) => new Intl.ListFormat("nl").format(words);
const drawn = (group: string, f: Format, tactic: string, day: string | null) =>
  `${group}${tactic === "" ? "" : ` van ${tactic}`}${day === null ? "" : `, ${f.date(day)}`}`;

export const nlAudience: Texts["audience"] = {
  /** On a link to the page. */
  link: "Doelgroep exporteren",
  title: "Doelgroep exporteren",
  line: "Lijst om mee te nemen",
  finding: (f, exported, group) =>
    `${f.count(exported)} van ${people(f, group)} ${plural(exported, "kan", "kunnen")} op de lijst`,
  nobody: "Er kan nog niemand op deze lijst",
  asksFirst: (f, group) => `${plural(group, "Gaf deze", "Gaven deze")} ${people(f, group)} toestemming?`,
  who: "Klanten",
  also: "Alleen wie ook hierbij hoort",
  everybody: "Alle klanten",
  noFilter: "geen verdere keuze",
  kinds: { quadrant: "Kwadranten", tier: "Waardegroepen", rfm: "RFM-segmenten", split: "Tests" },
  drawn: {
    test: (f, tactic, day) => drawn("Testgroep", f, tactic, day),
    control: (f, tactic, day) => drawn("Controlegroep", f, tactic, day),
  },
  controlNote:
    "Dit is de controlegroep. Wie de tactiek toch krijgt, laat niet meer zien wat ze doet: gebruik de lijst om deze klanten over te slaan.",
  option: (f, name, customers) => `${name} (${f.count(customers)})`,
  to: "Voor",
  destinations: { ...DESTINATION_NAMES, cdp: "CSV voor een CDP" },
  tips: {
    google:
      "Google zoekt op adres, op nummer, of op voornaam, achternaam, land en postcode samen. In de EER vraagt Google ook of mensen instemden met gebruik van hun gegevens voor advertenties.",
    meta: "Met de waardekolom kan Meta mensen zoeken die op je beste klanten lijken. Kies daar een bron op basis van waarde.",
    linkedin: "LinkedIn heeft van iedereen een e-mailadres nodig.",
    klaviyo:
      "Importeer het als wijziging van profielen. Wie je aan een lijst toevoegt, kan als ingeschreven gelden, ook zonder daarom te vragen.",
    mailchimp:
      "Maak in Mailchimp eerst de velden CLV en CLV_TIER, en vink bij het importeren het bijwerken van bestaande contacten aan.",
    hubspot: "Maak de eigenschappen eerst in HubSpot: die worden herkend aan precies deze namen.",
    braze: "Het klantnummer is de external_id; de andere kolommen worden eigen kenmerken.",
    shopify:
      "Een import kan overschrijven wat Shopify weet, tags het eerst. Begin met een verse export en haal oude clv:- en rfm:-tags eerst weg.",
    mapp: "Mapp vindt het contact aan de eerste kolom.",
    bloomreach: "Kies de eerste kolom als hard ID in het importscherm.",
    segment:
      "Eén identify-aanroep per regel (NDJSON), voor Segment of RudderStack. We maken het bestand en versturen niets.",
    cdp: "Vaste sleutels in plaats van namen, en een hash in plaats van het adres.",
  },
  purpose: "Waar de lijst voor is",
  purposes: { reach: "Om te bereiken", exclude: "Om over te slaan" },
  excludeNote:
    "Ook klanten zonder toestemming staan op deze lijst, zodat je advertenties hen overslaan. Gebruik de lijst alleen om uit te sluiten. Er staat geen waarde in.",
  counts: {
    group: "In de groep",
    consenting: "Met toestemming",
    addressed: "Met een bruikbaar adres",
    usable: "Met bruikbaar nummer of adres",
    exported: "Op de lijst",
  },
  why: (f, n) => `Waarom ${people(f, n)} ${plural(n, "afvalt", "afvallen")}`,
  reasons: {
    refused: "Geen toestemming",
    "no-answer": "Toestemming leeg of onduidelijk",
    "no-address": "Geen adres",
    "bad-address": "Adres of nummer dat niet kan kloppen",
    placeholder: "Adres van een marktplaats, of ingevuld voor niemand",
    double: "Adres staat al op de lijst",
  },
  consentNeeded: {
    title: "Geen kolom zegt wie toestemming gaf",
    text: "Kies de kolom onder Kolommen, of zeg dat je toestemming hebt. Tot dan komt er geen lijst.",
    tick: "Ik mag de gegevens van deze klanten hiervoor gebruiken",
  },
  consentGiven: "Je zei dat je toestemming hebt voor deze klanten.",
  minimum: (f, name, from, to, n) =>
    `${name} wil voor zover wij weten ${from === to ? "ongeveer" : "tussen"} ${f.count(from)}${from === to ? "" : ` en ${f.count(to)}`} mensen die het herkent. Met ${people(f, n)} blijft de lijst misschien te klein; kijk het daar na.`,
  negative: (f, n) => `${people(f, n)} met een waarde onder 0: geschreven als 0.00.`,
  unreadPhones: (f, n) =>
    `${f.count(n)} ${plural(n, "telefoonnummer is onleesbaar en blijft", "telefoonnummers zijn onleesbaar en blijven")} leeg. Kijk onder Opties of het land klopt.`,
  options: "Opties",
  hash: "Adressen hashen",
  hashHint: {
    choice:
      "SHA-256: het platform vergelijkt adressen zonder ze te lezen. Gehashte gegevens blijven persoonsgegevens.",
    always: "Het adres is gehasht (SHA-256). Gehashte gegevens blijven persoonsgegevens.",
    never: "Dit platform leest alleen gewone tekst.",
  },
  hashed: "gehasht",
  plain: "gewone tekst",
  country: "Land van telefoonnummers zonder landcode",
  noCountry: "Niet bekend",
  value: "Waardekolom",
  values: { clv: "CLV", predicted: "Verwachte waarde" },
  columns: "Kolommen",
  none: "niet in mijn tabel",
  fields: {
    email: "E-mail",
    phone: "Telefoon",
    "first-name": "Voornaam",
    infix: "Tussenvoegsel",
    "last-name": "Achternaam",
    "full-name": "Hele naam",
    country: "Land",
    zip: "Postcode",
    city: "Plaats",
    consent: "Toestemming",
  },
  foundColumns: (f, n) => `${f.count(n)} gevonden`,
  preview: "De eerste rijen",
  masked: (hashed, plain) => {
    if (hashed.length === 0) return `Hier afgeschermd. Op de lijst staat in gewone tekst: ${listed(plain)}.`;
    const open = plain.length === 0 ? "" : ` In gewone tekst: ${listed(plain)}.`;
    return `Hier ingekort. Op de lijst staat als hash: ${listed(hashed)}.${open}`;
  },
  holds: {
    email: "e-mailadres",
    phone: "telefoonnummer",
    name: "naam",
    country: "land",
    zip: "postcode",
    city: "plaats",
    "customer-id": "klantnummer",
    value: "waarde",
    groups: "groepen",
    consent: "toestemming",
    day: "dag van de gegevens",
  },
  blankCell: "leeg",
  allColumns: (f, n) => `Alle ${f.count(n)} kolommen, in deze volgorde`,
  download: "Bestand opslaan",
  saved: (name) => `Opgeslagen als ${name}.`,
  savedHint:
    "Niets bij je downloads? Sommige versies van Excel op de computer weigeren ze: schrijf de lijst naar een nieuw werkblad en bewaar dat als CSV (UTF-8).",
  toSheet: "Naar nieuw werkblad",
  sheetHint:
    "De hele lijst staat op dat werkblad, voor iedereen die dit document kan openen. Met Ongedaan maken haal je het weer weg.",
  card: {
    group: "Doelgroep",
    prepare: "Lijst klaarzetten",
    hint: "Alleen klanten met toestemming. Je ziet de lijst voordat er iets bewaard wordt.",
  },
};
