import type { EffectMeasure } from "../../wizard/pages/effect/effect-view.ts";
import type { Texts } from "./en.ts";
import type { Format } from "./format.ts";
import { plural } from "./plural.ts";

const customers = (f: Format, n: number) => `${f.count(n)} ${plural(n, "klant", "klanten")}`;
const amount = (f: Format, measure: EffectMeasure, value: number) =>
  measure === "orders"
    ? `${f.number(value)} ${plural(value, "bestelling", "bestellingen")}`
    : f.exactMoney(Math.round(value * 100) / 100);

export const nlEffect: Texts["effect"] = {
  /** On a link to the page. */
  link: "Werkte een tactiek?",
  title: "Heeft het gewerkt?",
  line: "Test en controle",
  exportTest: "Testgroep exporteren",
  part: "Wat wil je doen?",
  parts: { make: "Groepen maken", read: "Effect bekijken" },
  make: {
    finding: (f, test, control) =>
      `${customers(f, test)} ${plural(test, "krijgt", "krijgen")} de tactiek, ${f.count(control)} niet`,
    lead: "Het lot beslist wie in de test zit. Wat daarna gebeurt, laat dus zien wat de tactiek deed, en niets anders.",
    tactic: "Tactiek",
    tacticExample: "Win-back-mail",
    group: "Klanten",
    everybody: "Alle klanten",
    groupings: { tier: "Waardegroepen", quadrant: "Kwadranten", rfm: "RFM-segmenten" },
    share: "In de test",
    shares: { "1/2": "De helft", "3/4": "3 van elke 4", "4/5": "4 van elke 5", "9/10": "9 van elke 10" },
    advanced: "Geavanceerd",
    seedNow: (seed) => `loting ${seed}`,
    seed: "Lotnummer",
    seedHint: "Hetzelfde nummer geeft dezelfde groepen; een ander loot opnieuw.",
    seedProblem: "Vul een heel getal vanaf 0 in.",
    alike: (test, control) => `Gelijk in waarde: ${test} tegen ${control}`,
    unlike: (test, control) => `Niet helemaal gelijk in waarde: ${test} tegen ${control}`,
    unlikeHint:
      "Een paar klanten met heel hoge waarde maken het verschil. Laat ze buiten de test, of kies een grotere groep.",
    check: "Beide groepen, vóór de test",
    columns: { group: "Groep", customers: "Klanten", mean: "Gemiddelde waarde" },
    groups: { test: "Test", control: "Controle" },
    how: "Klanten van gelijke waarde zijn bij elkaar gezet, en binnen elk groepje beslist het lot. Elke klant van een groepje had dezelfde kans.",
    few: (f) =>
      `Met minder dan ${f.count(50)} kopers in een groep kun je niet op de uitslag bouwen. Kies een grotere groep, of wacht langer.`,
    none: "Hier zijn te weinig klanten voor twee groepen. Kies een andere groep.",
    next: "Wat je daarna doet",
    steps: [
      ["Schrijf de groepen", "Naar een eigen werkblad. Bewaar het: het effect wordt ervan gelezen."],
      ["Geef de tactiek alleen aan de testgroep", "Behandel controle zoals je anders ook had gedaan."],
      ["Kom terug met nieuwere bestellingen", "Open deze pagina weer en kies Effect bekijken."],
    ],
  },
  read: {
    groups: "Groepen",
    made: (f, tactic, day, n) =>
      `${[tactic === "" ? "Test" : tactic, day === null ? "" : f.date(day)].filter(Boolean).join(", ")} (${f.count(n)})`,
    selected: (label) => `Geselecteerd: ${label}`,
    use: "Gebruik selectie",
    useHint: "Of selecteer een lijst met klanten en een kolom waarin test of controle staat.",
    after: "Bestellingen na",
    measure: "Gemeten in",
    measures: { revenue: "Omzet", margin: "Marge", orders: "Bestellingen" },
    cost: "Kosten van de tactiek",
    costHint: "Alles bij elkaar, voor het rendement. Laat leeg als je het niet weet.",
    costProblem: "Vul 0 of meer in, of niets.",
    finding: (f, effect) => {
      const by = amount(f, effect.measure, Math.abs(effect.difference));
      const side = effect.difference < 0 ? "minder" : "meer";
      if (effect.finding === "raised") return `De tactiek werkte: ${by} meer per klant`;
      if (effect.finding === "lowered") return `De tactiek deed kwaad: ${by} minder per klant`;
      if (effect.finding === "unclear") return `Geen effect aangetoond: ${by} ${side} kan toeval zijn`;
      return "Er gebeurde te weinig voor een uitspraak";
    },
    interval: (f, { measure, low, high }) =>
      low === null || high === null
        ? "Alle klanten van een groep deden hetzelfde, dus er is geen interval."
        : `Met 95% zekerheid tussen ${amount(f, measure, low)} en ${amount(f, measure, high)} per klant.`,
    gain: (f, effect) =>
      `Dat is ${amount(f, effect.measure, effect.gain)} in totaal voor de ${customers(f, effect.test.customers)} in de test.`,
    returned: (f, cost, rate) =>
      `De tactiek kostte ${f.money(cost)}: elke uitgegeven ${f.money(1)} leverde ${f.exactMoney(Math.round(rate * 100) / 100)} op, na aftrek van die kosten zelf.`,
    lost: (f, cost) => `De tactiek kostte ${f.money(cost)}, meer dan ze opbracht.`,
    revenueCost: "Het rendement is van omzet. Van marge zou het lager zijn.",
    chart: (measure) => `${measure} per klant sinds het begin`,
    chartHint: "De lijn toont hoe ver het gemiddelde van een groep ernaast kan zitten (95%).",
    rows: {
      customers: "Klanten",
      buyers: "Kopers",
      mean: "Gemiddeld",
      low: "95% van",
      high: "95% tot",
    },
    counted: (f, effect) =>
      `Bestellingen na ${f.date(effect.after)}, tot en met ${f.date(effect.asOf)}: ${f.count(effect.days)} ${plural(effect.days, "dag", "dagen")}.`,
    missing: (f, n) =>
      `${customers(f, n)} van de groepen ${plural(n, "staat", "staan")} niet in je bestellingen, en ${plural(n, "telt", "tellen")} als 0.`,
    inBoth: (f, n) =>
      `${customers(f, n)} ${plural(n, "staat", "staan")} in beide groepen, en ${plural(n, "is", "zijn")} weggelaten.`,
    warnings: {
      "few-buyers": "Een groep heeft minder dan 50 kopers; bouw nog niet op het interval.",
      unbalanced:
        "De ene groep is meer dan drie keer de andere, en de kleinste heeft minder dan 500 kopers. Bouw nog niet op het interval.",
    },
    lots: "Alleen groepen die door het lot zijn gekozen, tonen wat een tactiek deed. Wie zelf kiest, vergelijkt klanten die al verschilden.",
    unclear: (f, effect) =>
      effect.needed === null || effect.needed > 1e6
        ? "Wacht op meer bestellingen, of test de volgende keer op meer klanten."
        : `Om een verschil zo groot als dit aan te tonen, zijn ongeveer ${f.count(effect.needed)} klanten per groep nodig. Wacht op meer bestellingen, of test de volgende keer op meer klanten.`,
    notes: {
      "nothing-made": [
        "Nog geen groepen",
        "Kies eerst Groepen maken. Of selecteer een lijst met klanten en een kolom waarin test of controle staat, en druk op Gebruik selectie.",
      ],
      "no-orders": [
        "Het effect wordt gelezen uit bestellingen",
        "Je tabel heeft één rij per klant, dus er staat niet in wat er na het begin van de test is gekocht. Kies je bestellijst als bereik.",
      ],
      "sheet-gone": [
        "Het werkblad met de groepen is weg",
        "Het is verwijderd, of de test is ongedaan gemaakt. Maak nieuwe groepen, of selecteer een andere lijst.",
      ],
      "no-groups": [
        "Geen kolom zegt hier test of controle",
        "In elke cel ervan moet test of controle staan (ja en nee, of 1 en 0, mag ook). Selecteer de lijst met de koppen erbij en druk op Gebruik selectie.",
      ],
      "one-group": [
        "Er staat hier maar één groep",
        "Een effect is een verschil: test en controle moeten allebei in de kolom staan.",
      ],
      "no-customers": [
        "Geen van deze klanten staat in je bestellingen",
        "Kijk of de lijst klanten net zo noemt als je bestellingen: allebei met e-mail, of allebei met nummer.",
      ],
      "no-day": [
        "Wanneer begon de test?",
        "Bij deze groepen staat geen dag. Vul de laatste dag vóór de test in bij Bestellingen na.",
      ],
    },
    early: (f, after, asOf) => [
      "Het is te vroeg voor een uitspraak",
      `Je bestellingen lopen tot en met ${f.date(asOf)}, en die na ${f.date(after)} tellen. Voeg nieuwere bestellingen aan je lijst toe en kom terug.`,
    ],
  },
};
