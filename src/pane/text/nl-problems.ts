import { plural } from "./plural.ts";
import type { AdviceFaults, ProblemTexts } from "./problem-text.ts";

const ADVICE_FAULTS: AdviceFaults = {
  columns: (label) => ({
    title: "Een adviestabel heeft twee of drie kolommen",
    lead: `${label} heeft er één. Selecteer het paar, de tactiek en, als je wilt, de soort.`,
  }),
  empty: (label) => ({
    title: "Er staat geen advies in deze tabel",
    lead: `Geen rij van ${label} heeft een paar zoals “Beste × Kanaal” en een tactiek. Druk op Schrijf adviestabel voor een tabel om mee te beginnen.`,
  }),
  pair: (_, count, f) => ({
    title: `In ${f.count(count)} ${plural(count, "cel", "cellen")} staat geen paar`,
    lead: "De eerste kolom noemt een groep en een kenmerk met × of | ertussen, zoals “Beste × Kanaal” of “Kampioenen × Nieuwsbrief”.",
  }),
  group: (_, count, f) => ({
    title: `${f.count(count)} ${plural(count, "paar noemt", "paren noemen")} geen groep die we kennen`,
    lead: "Gebruik de naam van een van je groepen, of Beste, Groeiend, Nieuwkomers, Wegglijdend, Vertrokken of Lage waarde.",
  }),
  family: (_, count, f) => ({
    title: `${f.count(count)} ${plural(count, "soort kennen", "soorten kennen")} we niet`,
    lead: "In de derde kolom kan “betere service”, “persoonlijke interactie” of “cross- en upsell” staan, of niets.",
  }),
  place: (_, count, f) => ({
    title: `${f.count(count)} ${plural(count, "tekst heeft", "teksten hebben")} een open plek die we niet kunnen invullen`,
    lead: "We vullen alleen {attribute}, {value} en {group} in.",
  }),
  twice: (_, count, f) => ({
    title: `${f.count(count)} ${plural(count, "paar staat", "paren staan")} twee keer in de tabel`,
    lead: "Houd van elk paar één rij, zodat duidelijk is welke tactiek telt.",
  }),
  error: (_, count, f) => ({
    title: `In ${f.count(count)} ${plural(count, "cel", "cellen")} staat een fout`,
    lead: "Een formule in de adviestabel is mislukt. Herstel die en druk dan weer op Gebruik geselecteerde tabel.",
  }),
};

export const nlProblems: ProblemTexts = {
  "nothing-selected": () => ({
    title: "Geen tabel bij de geselecteerde cel",
    lead: "Selecteer je bestellijst, met de koppen erbij, en druk op Gebruik selectie.",
  }),
  "range-not-understood": ({ text }) => ({
    title: `“${text}” is geen bereik`,
    lead: "Schrijf het als Bestellingen!A1:C500: het blad, een uitroepteken, de eerste en de laatste cel. Of selecteer de cellen en druk op Gebruik selectie.",
  }),
  "sheet-not-found": ({ sheet }) => ({
    title: `Er is geen blad “${sheet}”`,
    lead: "Controleer de spelling, of selecteer de cellen en druk op Gebruik selectie.",
  }),
  "too-few-rows": ({ place }) => ({
    title: "Er staan geen rijen onder de koppen",
    lead: `In ${place.label} staan alleen koppen. Selecteer ook de rijen eronder en druk op Gebruik selectie.`,
  }),
  "second-empty": ({ label }) => ({
    title: "Daar staat geen tweede tabel",
    lead: `${label} heeft geen rijen onder kopjes. Klik op een cel in de andere tabel en druk op Gebruik selectie.`,
  }),
  "second-same-table": ({ place }) => ({
    title: "Dat is de tabel waarmee je begon",
    lead: `${place.label} overlapt met je eerste tabel. Klik op een cel in de andere tabel en druk op Gebruik selectie.`,
  }),
  "role-missing": ({ role }, { role: name }) => ({
    title: `Welke kolom is ${name(role).toLowerCase()}?`,
    lead: "Uit de koppen en de waarden bleek het niet. Kies de kolom hieronder.",
  }),
  "wrong-column": ({ role, header, unreadable, filled }, { f, role: name }) => ({
    title: `“${header}” lijkt niet op ${name(role).toLowerCase()}`,
    lead: `${f.count(unreadable)} van de ${f.count(filled)} cellen zijn niet te lezen. Kies een andere kolom of verbeter deze cellen in je blad.`,
  }),
  "unreadable-cells": ({ header, count }, { f }) => ({
    title: `${f.count(count)} ${plural(count, "cel", "cellen")} in “${header}” ${plural(count, "is", "zijn")} niet te lezen`,
    lead: `${plural(count, "Deze rij valt", "Deze rijen vallen")} weg tot je ${plural(count, "hem", "ze")} verbetert in je blad.`,
  }),
  "dates-undecided": ({ header, examples, dates }, { f }) => ({
    title: `Is ${examples[0]?.text ?? ""} in ${monthOf(f.month(examples[0]?.dayFirst ?? "2000-01-01"))} of in ${monthOf(f.month(examples[0]?.monthFirst ?? "2000-01-01"))}?`,
    lead: `Kolom “${header}” kan op twee manieren gelezen worden: geen van de ${f.count(dates)} datums heeft een dag boven 12.`,
  }),
  "amounts-undecided": ({ header, cell, readings }, { f }) => ({
    title: `Is ${cell.text} ${f.number(readings[0])} of ${f.number(readings[1])}?`,
    lead: `Kolom “${header}” kan op twee manieren gelezen worden: met een decimale punt of met een decimale komma.`,
  }),
  "mixed-currencies": ({ currencies }, { f }) => ({
    title: `Je bestellingen staan in ${currencies.length === 2 ? "twee" : f.count(currencies.length)} valuta`,
    lead: `${capital(f.currencyName(currencies[0]?.code ?? ""))} en ${f.currencyName(currencies[1]?.code ?? "")} kun je niet optellen. Kies er één, of reken de bedragen eerst om in je blad.`,
  }),
  "no-customers": () => ({
    title: "Hier heeft geen enkele klant iets gekocht",
    lead: "Er is geen rij met een klant, een datum en een bedrag boven 0. Controleer de kolommen of kies een ander bereik.",
  }),
  "repeated-customers": ({ count }, { f }) => ({
    title: `${f.count(count)} ${plural(count, "klant staat", "klanten staan")} in meer dan één rij`,
    lead: "Is elke rij een bestelling, kies dan hierboven Een bestelling. Zo niet, dan telt elke rij als een eigen klant.",
  }),
  "same-name": ({ name }) => ({
    title: `Twee groepen heten “${name}”`,
    lead: "Ga naar Keuzes en geef één ervan een andere naam; een lege naam is de standaardnaam. Er is niets geschreven.",
  }),
  "settings-refused": ({ reason, name, most }) => ({
    title: `De instellingen${name === "" ? "" : ` “${name}”`} zijn niet gewijzigd`,
    lead: {
      blank: "Ze hebben een naam nodig. Typ er een en bewaar opnieuw.",
      standard: "Zo heten de instellingen die er altijd zijn. Kies een andere naam.",
      full: `Dit document bewaart ${most} instellingen. Verwijder er een en bewaar opnieuw.`,
      newer:
        "Een nieuwere versie van Waarde schreef de instellingen van dit document. Herlaad dit paneel en probeer het opnieuw.",
      gone: "Iemand heeft ze intussen verwijderd. Kies andere instellingen of bewaar deze onder een naam.",
    }[reason],
  }),
  "range-changed": ({ place }) => ({
    title: "Je tabel is veranderd sinds het voorbeeld",
    lead: `In ${place.label} staat nu iets anders, dus de cijfers zouden niet kloppen. Er is niets geschreven.`,
    todo: [["Kijk opnieuw", "We lezen de tabel opnieuw; je keuzes blijven."]],
  }),
  "cells-taken": ({ place, ours }) =>
    ours
      ? {
          title: "Naast je tabel staan eerdere resultaten",
          lead: `In ${place.label} staan de kolommen van een vorige keer. Er is nog niets geschreven.`,
        }
      : {
          title: "De cellen naast je tabel zijn in gebruik",
          lead: `${place.label} is niet leeg, en je eigen cellen overschrijven we nooit. Er is niets geschreven.`,
        },
  "nothing-to-undo": () => ({
    title: "Er is niets om ongedaan te maken",
    lead: "De laatste resultaten zijn al teruggenomen.",
  }),
  "changed-since": ({ sheet }) => ({
    title: `“${sheet}” is veranderd sinds we schreven`,
    lead: "Met ongedaan maken verdwijnt ook wat je daar veranderde. Je eigen bladen blijven zoals ze zijn.",
  }),
  "moved-since": ({ sheet, label }) => ({
    title: "Onze kolommen staan niet meer op hun plek",
    lead: `Ze stonden in ${label} op “${sheet}” en zijn verplaatst, gesorteerd of verwijderd. Voor de zekerheid veranderen we niets: verwijder ze zelf waar ze nu staan.`,
  }),
  "written-over": ({ sheet, label }) => ({
    title: "In deze cellen staan latere resultaten",
    lead: `Een latere keer schreef opnieuw in ${label} op “${sheet}”. Maak die eerst ongedaan.`,
  }),
  "advice-table": ({ fault, place, count }, { f }) => ADVICE_FAULTS[fault](place.label, count, f),
  cancelled: () => ({ title: "Gestopt", lead: "Er is niets geschreven. Je keuzes zijn bewaard." }),
  host: {
    "sheet-gone": () => ({
      title: "Het blad is weg",
      lead: "Het is intussen verwijderd of hernoemd. Kies het bereik opnieuw.",
    }),
    protected: () => ({
      title: "De werkmap is beveiligd",
      lead: "We konden niet schrijven, omdat dit bestand dat niet toestaat. Er is niets gewijzigd.",
      todo: [
        ["Haal de beveiliging weg", "Van het blad of het bestand. Probeer daarna opnieuw."],
        ["Schrijf in een kopie", "Maak een kopie van het bestand. Je keuzes gaan mee."],
      ],
    }),
    busy: () => ({
      title: "Het blad is bezig",
      lead: "Er wordt een cel bewerkt. Druk in het blad op Enter of Escape en probeer opnieuw. Er is niets gewijzigd.",
    }),
    "too-large": () => ({
      title: "Dit past niet in het blad",
      lead: "Het resultaat heeft meer rijen of kolommen dan het blad aankan. Kies een kleiner bereik. Er is niets gewijzigd.",
    }),
    "read-only": () => ({
      title: "Je mag dit bestand alleen lezen",
      lead: "Maak een kopie van het bestand of vraag de eigenaar of je mag bewerken. Er is niets gewijzigd.",
    }),
    "half-written": (detail) => ({
      title: "Het schrijven brak af",
      lead: `Een deel van de uitkomsten staat misschien op “${detail}”: het spreadsheet liet ons dat niet terugnemen. Gebruik Ongedaan maken van het spreadsheet zelf, of verwijder het met de hand.`,
    }),
    offline: () => ({
      title: "De verbinding met Google is weg",
      lead: "Controleer je verbinding en probeer het opnieuw. Is het resultaat intussen toch geschreven, dan staat het op de startpagina als je laatste run; er blijft nooit een half resultaat staan.",
    }),
    unknown: (detail) => ({
      title: "Dat lukte niet",
      lead: `Het spreadsheet weigerde${detail === "" ? "" : `: ${detail}`}. Er is niets gewijzigd; probeer opnieuw.`,
    }),
  },
  jump: (label) => `Ga naar ${label}`,
  cell: "Cel",
  dayFirst: (day) => `Dag eerst: ${day}`,
  monthFirst: (day) => `Maand eerst: ${day}`,
  dayFirstShort: "Dag eerst",
  monthFirstShort: "Maand eerst",
  between: (from, to) => `De datums lopen van ${from} tot en met ${to}.`,
  howToRead: "Hoe zullen we lezen?",
  threeDates: "Een paar van deze datums",
  point: (amount) => `Decimale punt: ${amount}`,
  comma: (amount) => `Decimale komma: ${amount}`,
  only: (name) => `Alleen ${name}`,
  onlyRows: (rows, left) => `${rows} rijen; ${left} in een andere valuta vallen weg.`,
  firstRow: (name) => `Eerste rij in ${name}`,
  howToMend: "Zo los je het op",
  again: "Probeer opnieuw",
  lookAgain: "Kijk opnieuw",
  replace: "Vervang eerdere resultaten",
  newSheet: "Schrijf in nieuw blad",
  anyway: "Toch ongedaan maken",
};

const monthOf = (monthAndYear: string) => monthAndYear.split(/\s/)[0] ?? "";
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
