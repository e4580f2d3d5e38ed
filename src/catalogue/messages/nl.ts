import type { Messages } from "./message.ts";

const aNumber = "Typ een getal zoals 49,95, of maak de cel leeg.";
const aDate = "Typ een datum zoals 29-06-2025 of 2025-06-29, of maak de cel leeg.";

export const nl: Messages = {
  "unknown-function": ({ value }) => ({
    what: `er is geen functie ${value}`,
    remedy: "Kies er een uit de lijst met functies.",
  }),
  "unknown-zone": ({ value }) => ({
    what: `${value} is geen tijdzone`,
    remedy: "Stel de tijdzone van het document in, zoals Europe/Amsterdam.",
  }),
  "too-many-arguments": ({ count, most }) => ({
    what: `er zijn ${count} argumenten gegeven, het zijn er hoogstens ${most}`,
    remedy: "Haal de laatste weg; misschien is een decimale komma als scheidingsteken gelezen.",
  }),
  missing: ({ argument }) => ({ what: `${argument} ontbreekt`, remedy: `Vul ${argument} in.` }),
  "error-cell": (problem, { place }) => ({
    what: place(problem),
    remedy: "In die cel staat een fout: herstel eerst de formule.",
  }),
  "not-a-number": (problem, { place }) => ({ what: `${place(problem)}, geen getal`, remedy: aNumber }),
  "not-a-date": (problem, { place }) => ({ what: `${place(problem)}, geen datum`, remedy: aDate }),
  "not-a-text": (problem, { place }) => ({ what: `${place(problem)}, geen tekst`, remedy: "Typ een tekst." }),
  "not-whole": (problem, { place }) => ({
    what: `${place(problem)}, geen geheel getal`,
    remedy: "Rond af op een geheel getal.",
  }),
  "too-low": (problem, { place, number }) => ({
    what: place(problem),
    remedy: `${problem.argument} mag niet lager zijn dan ${number(problem.limit)}.`,
  }),
  "too-high": (problem, { place, number }) => ({
    what: place(problem),
    remedy:
      problem.limit === 1
        ? `${problem.argument} is een aandeel van 0 tot en met 1: schrijf 35% of 0,35, niet 35.`
        : `${problem.argument} mag niet hoger zijn dan ${number(problem.limit)}.`,
  }),
  "not-above": (problem, { place, number }) => ({
    what: place(problem),
    remedy: `${problem.argument} moet hoger zijn dan ${number(problem.limit)}.`,
  }),
  "not-below": (problem, { place, number }) => ({
    what: place(problem),
    remedy: `${problem.argument} moet lager zijn dan ${number(problem.limit)}.`,
  }),
  "unknown-choice": (problem, { place }) => ({
    what: place(problem),
    remedy: `Kies uit: ${problem.choices.map((choice) => `"${choice}"`).join(", ")}.`,
  }),
  "undecided-number": (problem, { place, number }) => ({
    what: `${place(problem)}, dat kan ${problem.readings.map(number).join(" of ")} zijn`,
    remedy: "Niets in de kolom zegt welk teken het decimaalteken is: maak van de teksten getallen.",
  }),
  "undecided-date": (problem, { place, day }) => ({
    what: `${place(problem)}, dat kan ${problem.readings.map(day).join(" of ")} zijn`,
    remedy:
      "Niets in de kolom zegt wat dag en wat maand is: schrijf datums als 2025-06-29, of maak van de teksten datums.",
  }),
  "mixed-currencies": (problem, { place }) => ({
    what: `${place(problem)}, in ${problem.second} terwijl andere in ${problem.first} zijn`,
    remedy: "Reken eerst alle bedragen om naar één valuta.",
  }),
  "too-many-columns": ({ argument, count, most }) => ({
    what: `${argument} heeft ${count} kolommen`,
    remedy: `Kies een bereik van ${most === 1 ? "één kolom" : `hoogstens ${most} kolommen`}.`,
  }),
  "unequal-columns": ({ argument, rows, other, otherRows }) => ({
    what: `${argument} heeft ${rows} rijen en ${other} heeft er ${otherRows}`,
    remedy: "Kies bereiken die in dezelfde rij beginnen en eindigen.",
  }),
  "not-a-list": ({ argument }) => ({
    what: `${argument} is een bereik`,
    remedy: `Kies één cel, of typ één waarde voor ${argument}.`,
  }),
  "too-long-list": ({ argument, count, expected }) => ({
    what: `${argument} heeft ${count} cellen`,
    remedy: `Kies een kort bereik van hoogstens ${expected} cellen.`,
  }),
  "wrong-label-count": ({ argument, count, expected, lossMaking }) => ({
    what: `${argument} heeft ${count} ${count === 1 ? "naam" : "namen"}`,
    remedy: `Geef ${expected} namen${lossMaking ? `, of ${expected + 1} met verliesgevend als laatste` : ""}.`,
  }),
  "shares-sum": ({ argument, sum }, { number }) => ({
    what: `${argument} telt op tot ${number(sum)}`,
    remedy: "Zorg dat het samen 100 is, of 1.",
  }),
  "double-border": (problem, { place }) => ({
    what: `${place(problem)}, twee keer`,
    remedy: "Geef elke grens één keer.",
  }),
  "all-equal": ({ argument, value }, { number }) => ({
    what: `${argument} is ${number(Number(value))} bij elke klant, dus niemand is langer klant dan een ander`,
    remedy:
      "Met alleen eenmalige kopers is er nog geen kwadrant: geef zelf duration_border, of gebruik SEGMENT.",
  }),
  "no-top-tier": ({ argument }) => ({
    what: `${argument} is "top20", maar er valt geen beste 20% af te zonderen: te weinig klanten, of te veel met dezelfde hoogste waarde`,
    remedy: 'Typ een getal, "median" of "mean".',
  }),
  "never-converges": (problem, { place }) => ({
    what: `${place(problem)}, te hoog voor deze discount: de waarde groeit zonder einde`,
    remedy: "Verlaag retention, verhoog discount, of geef periods.",
  }),
  "never-earned-back": (problem, { place }) => ({
    what: `${place(problem)}, dus de kosten worden nooit terugverdiend`,
    remedy: "Geef een marge boven 0.",
  }),
  "values-needed": ({ show }) => ({
    what: `show is "${show}", maar values ontbreekt`,
    remedy: "Geef de kolom met waarden als derde argument.",
  }),
  "needs-two-columns": ({ argument }) => ({
    what: `${argument} is geen bereik van twee kolommen`,
    remedy:
      argument === "cost"
        ? "Geef één getal, of twee kolommen: klant en kosten."
        : "Geef twee kolommen: de naam en de tekst.",
  }),
  "model-row-missing": ({ argument, field }) => ({
    what: `de tabel van ${argument} heeft geen rij "${field}"`,
    remedy: "Geef de hele tabel die CLV_MODEL maakte, van de eerste tot en met de laatste rij.",
  }),
  "model-row-unreadable": ({ argument, field, value }, { place }) => ({
    what: place({ argument: `de rij "${field}" van ${argument}`, value }),
    remedy: "Laat CLV_MODEL de tabel opnieuw maken.",
  }),
  "recency-above-age": (problem, { place }) => ({
    what: `${place(problem)}, meer dan age`,
    remedy: "recency is hoe oud de klantrelatie was bij de laatste aankoop, dus hoogstens age.",
  }),
  "no-customers": () => ({
    what: "er is geen bestelling met een bedrag boven 0",
    remedy: "Kies de kolommen met je bestellingen, of een latere as_of.",
  }),
  "no-time-passed": () => ({
    what: "alle bestellingen vallen op één dag, dus er valt nog niets te voorspellen",
    remedy: "Voeg bestellingen van andere dagen toe; CLV_HISTORIC heeft geen tijd nodig.",
  }),
  "no-spend": () => ({
    what: "de bestellingen zijn samen niets waard, dus er valt geen waarde te voorspellen",
    remedy: "Controleer de bedragen: misschien zijn retouren dubbel geteld.",
  }),
  "too-short-to-check": () => ({
    what: "de geschiedenis is te kort om een deel achter te houden",
    remedy: "Geef bestellingen van meer dagen, of een ander aandeel.",
  }),
  "not-a-name": (problem, { place }) => ({
    what: `${place(problem)}, geen naam`,
    remedy: "Kies alle bereiken vanaf de rij met de namen van de kolommen, ook dat van segments.",
  }),
  "no-values": ({ argument }) => ({
    what: `${argument} bevat geen waarden`,
    remedy: `Kies een bereik met waarden voor ${argument}.`,
  }),
  "in-two-segments": (problem, { place }) => ({
    what: `${place(problem)}, twee keer, in verschillende segmenten`,
    remedy: "Geef elke klant één rij in elke lijst.",
  }),
  "amounts-needed": ({ value }) => ({
    what: `show is "${value}", maar amounts ontbreekt`,
    remedy: "Geef de kolom met bedragen als derde argument.",
  }),
  "too-many-groups": ({ argument, count, most }) => ({
    what: `${argument} heeft ${count} verschillende waarden, hoogstens ${most} zijn te vergelijken`,
    remedy: `Kies voor ${argument} een kolom met groepen, zoals die van RFM_SEGMENT of SEGMENT.`,
  }),
  "too-many-periods": ({ argument, count, most }) => ({
    what: `${argument} beslaan ${count} perioden, in een tabel passen er hoogstens ${most}`,
    remedy: "Zoek een datum die veel te vroeg of te laat is, of kies een langere periode.",
  }),
  "unknown-test-group": (problem, { place }) => ({
    what: `${place(problem)}, geen test en geen controle`,
    remedy: 'Schrijf in elke rij "test" of "controle" (of 1 en 0).',
  }),
  "missing-test-group": ({ argument, group }) => ({
    what: `${argument} heeft geen klant in ${group === "test" ? "test" : "controle"}`,
    remedy: 'Schrijf in elke rij "test" of "controle" (of 1 en 0).',
  }),
  "result-too-large": () => ({
    what: "de uitkomst is te groot om te tonen",
    remedy: "Kijk of een van de argumenten veel te groot is.",
  }),
};
