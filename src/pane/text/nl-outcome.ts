import type { enOutcome } from "./en-outcome.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const customers = (f: Format, n: number) => `${f.count(n)} ${plural(n, "klant", "klanten")}`;

export const nlOutcome: typeof enOutcome = {
  preview: {
    title: "Voorbeeld",
    view: "Weergave",
    tabs: { quadrants: "Kwadranten", rfm: "RFM", tiers: "Waarde" },
    heading: (name, people, share, of) => `${name}: ${people}% van de klanten brengt ${share}% van de ${of}`,
    drag: "Elke stip is een klant. Sleep een lijn om een grens te verleggen.",
    dragSampled: (f, n) =>
      `Elke stip is een klant; er zijn er ${f.count(n)} getekend, alle zijn geteld. Sleep een lijn om een grens te verleggen.`,
    valueAxis: (sign) => `↑ Waarde per klant${sign === "" ? "" : `, ${sign}`}`,
    corner: { revenue: "klanten · omzet", value: "klanten · waarde" },
    durationAxis: "Duur in maanden →",
    valueBorder: "Grens van hoge waarde",
    durationBorder: "Grens van een lange relatie",
    groups: "Wat elke groep krijgt",
    winBack: (tactic) => `Wie veel waard was en stilgevallen is, krijgt een andere tactiek. ${tactic}`,
    quadrantAndTactic: "Kwadrant en tactiek",
    customers: "Klanten",
    measures: { revenue: "Omzet", value: "Waarde" },
    of: { revenue: "omzet", value: "waarde" },
    value: "Waarde",
    all: "Alle klanten",
    firstRows: "De eerste rijen",
    customer: "Klant",
    quadrant: "Kwadrant",
    tier: "Groep",
    counted: (f, list) => list.map(({ name, customers: n }) => `${name} ${f.count(n)}`).join(", "),
    quiet: (f, n) => `${f.count(n)} goede ${plural(n, "klant is", "klanten zijn")} stilgevallen`,
    quietNone: "Geen goede klant is stilgevallen",
    quietShare: (names, share, of) => `${names.join(" en ")}: ${share}% van je ${of} tot nu toe.`,
    grid: (rows, columns) =>
      `Klanten naar ${rows.toLowerCase()} (rijen) en naar ${columns.toLowerCase()} (kolommen)`,
    rows: { r: "Recentheid", rf: "Recentheid en aantal" },
    columns: { fm: "Aantal en bedrag", f: "Aantal", m: "Bedrag" },
    up: { r: "↑ recenter", rf: "↑ recenter · vaker" },
    across: { fm: "vaker en meer →", f: "vaker →", m: "hoger bedrag →" },
    segments: "Segmenten",
    segment: "Segment",
    scores: "Scores vergelijken je klanten met elkaar, niet met andere winkels.",
    scoresByDays:
      "Recentheid telt in dagen: tot 180, tot 365, langer. Aantal en bedrag vergelijken je klanten met elkaar.",
    fixed: {
      5: (share) => `Omdat ${share}% één keer bestelde, telt het aantal als 1, 2, 3, 4–5 en 6+ bestellingen.`,
      3: (share) => `Omdat ${share}% één keer bestelde, telt het aantal als 1, 2 en 3+ bestellingen.`,
    },
    top: (people, share, of) => `De top ${people}% brengt ${share}% van de ${of}`,
    ranked: "Op volgorde van waarde; klanten met gelijke waarde blijven bij elkaar.",
    tierTable: "Waardegroepen",
    averageValue: "Gem. waarde",
    allShort: "Alle",
    basedOn: (f, n) => `op basis van ${customers(f, n)}`,
    half: (people, of) => `De helft van alle ${of} komt van de beste ${people} van de klanten`,
    curveShare: (of) => `Deel van de ${of}`,
    customersBest: "Klanten, beste eerst →",
    alike: "- - allen gelijk",
    curveTable: "Deel dat de beste klanten samen brengen",
    curveFirst: "Klanten",
    bestShare: (share) => `Beste ${share}`,
    bestTenth: (share, of) => `Alleen al de beste 10% brengt ${share}% van de ${of}.`,
    loss: (f, n) =>
      `${customers(f, n)} ${plural(n, "kost", "kosten")} meer dan ${plural(n, "hij oplevert", "ze opleveren")}.`,
    write: { beside: "Schrijf in kolommen", "new-sheet": "Schrijf in nieuw blad" },
    elsewhere: { beside: "Schrijf naast mijn tabel", "new-sheet": "Schrijf in een nieuw blad" },
  },
  notes: {
    "few-customers": (f, n) =>
      `Met ${customers(f, n)} zou een naam als “Dreigt te vertrekken” op toeval berusten; daarom blijven RFM-namen weg. Vanaf 30 klanten krijg je ze.`,
    caution: (f, n) =>
      `Op basis van ${customers(f, n)}. Vanaf 500 zijn de grenzen betrouwbaar; zie ze tot dan als eerste aanwijzing.`,
    "all-durations-equal": (f, months) =>
      months === 0
        ? "Niemand bestelde op een tweede dag, dus er is geen lange of korte relatie en geen kwadrant. Groepen en waarden kloppen; kies een langere periode voor kwadranten."
        : `Elke relatie duurt ${f.months(months)}, dus er is geen lange of korte en geen kwadrant. Groepen en waarden kloppen.`,
    "no-duration":
      "Geen kolom zegt hoe lang klanten al bij je zijn, dus er zijn geen kwadranten. Kies een duur, of een eerste en een laatste bestelling, bij Kolommen.",
    "no-rfm":
      "RFM heeft van elke klant de laatste bestelling, het aantal bestellingen en de omzet nodig. Kies die bij Kolommen.",
    "rows-left-out": (f, n, without) =>
      `${f.count(n)} ${plural(n, "rij is", "rijen zijn")} weggelaten: geen ${without} die we kunnen lezen.`,
    without: { customer: "klant", date: "datum", amount: "bedrag", value: "waarde" },
    incomplete: (f, n, role) =>
      `Bij ${customers(f, n)} is ${role} niet te lezen; daarom gebruiken we die kolom niet.`,
    "without-purchase": (f, n) =>
      `${customers(f, n)} met alleen retouren ${plural(n, "is", "zijn")} weggelaten.`,
    "other-currency": (f, n, name) =>
      `${f.count(n)} ${plural(n, "rij is", "rijen zijn")} niet in ${name} en ${plural(n, "is", "zijn")} weggelaten.`,
  },
  writing: {
    title: "Resultaten schrijven",
    working: "Aan het rekenen",
    notWritten: "Niet geschreven",
    progress: "Voortgang",
    of: (f, done, total) => `${f.count(done)} van ${f.count(total)}`,
    stages: {
      read: "Bestellingen gelezen",
      summarise: "Klanten opgeteld",
      forecast: "Komende maanden voorspeld",
      segment: "Segmenten en tactieken gekozen",
      check: "Voorspelling getoetst",
      arrange: "Rijen klaargezet",
      write: "Rijen geschreven",
    },
    states: { done: "klaar", now: "bezig", later: "wacht" },
    newSheet: "Je eigen bladen blijven zoals ze zijn. Stop je, dan wordt er niets geschreven.",
    beside: "Alleen de lege kolommen naast je tabel worden gevuld. Stop je, dan wordt er niets geschreven.",
    cancel: "Stoppen",
  },
  result: {
    title: (n) => `Je klanten in ${["één zin", "twee zinnen", "drie zinnen"][n - 1] ?? "het kort"}`,
    done: (day) => `Klaar · ${day}`,
    donePlain: "Klaar",
    topTier: (f, n, share, revenue, of) => [
      `${f.count(n)} zeer winstgevende ${plural(n, "klant", "klanten")}`,
      ` (${share}%) ${plural(n, "brengt", "brengen")} ${revenue}% van je ${of}.`,
    ],
    quietTop: (f, n, revenue) => [
      `${f.count(n)} daarvan ${plural(n, "is", "zijn")} stilgevallen.`,
      ` Samen besteedden ze ${f.money(revenue)}; win die eerst terug.`,
    ],
    oneOrder: (f, n, share) => [
      `${customers(f, n)} ${plural(n, "bestelde", "bestelden")} één keer.`,
      ` Dat is ${share}%; een tweede bestelling is de volgende stap.`,
    ],
    bestQuadrant: (f, name, n, revenue, of) => [
      `${name}: ${customers(f, n)}`,
      ` ${plural(n, "brengt", "brengen")} ${revenue}% van je ${of}.`,
    ],
    next: "Wat je nu kunt doen",
    people: customers,
    show: "Toon",
    wrote: "Wat er geschreven is",
    newSheet: "Nieuw blad",
    beside: "Naast je tabel",
    columns: "Kolommen",
    rows: (f, n, sheet) => `${f.count(n)} ${plural(n, "rij", "rijen")} in “${sheet}”`,
    contents: (columns, charts, dated) =>
      `${columns} ${plural(columns, "kolom", "kolommen")} en ${charts} ${plural(charts, "grafiek", "grafieken")}, met ${dated ? "de datum en " : ""}de gebruikte grenzen.`,
    untouched: {
      "new-sheet": "Je bestellingen zijn niet gewijzigd.",
      beside: "Je eigen kolommen zijn niet gewijzigd.",
    },
    again: "Nieuwe analyse",
    undo: "Ongedaan maken",
    open: { "new-sheet": "Open blad", beside: "Bekijk ze" },
    undone: "Ongedaan gemaakt: alles is weer zoals het was.",
    undoing: "Bezig met terugdraaien…",
  },
};
