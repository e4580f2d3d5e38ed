import type { Text } from "../catalogue/text.ts";
import type { Choices } from "./choices.ts";
import { looksAhead, type ValueKind } from "./forecast.ts";
import type { TableForecast } from "./forecast-table.ts";

const TEXTS = {
  value: { en: "value of a customer", nl: "waarde van een klant" },
  months: { en: "months ahead", nl: "maanden vooruit" },
  years: { en: "years in the formula", nl: "jaren in de formule" },
  discount: { en: "discount a year", nl: "rente per jaar" },
  model: { en: "model", nl: "model" },
  duration: { en: "duration", nl: "duur" },
  withExpected: {
    en: "first to last order, plus the months still expected",
    nl: "eerste tot laatste bestelling, plus de maanden die we nog verwachten",
  },
  soFar: { en: "first to last order", nl: "eerste tot laatste bestelling" },
} satisfies Record<string, Text>;

const KINDS: Readonly<Record<ValueKind, Text>> = {
  historic: { en: "earned so far", nl: "verdiend tot nu toe" },
  predicted: { en: "expected", nl: "verwacht" },
  formula: {
    en: "formula: average order × orders a year × years × margin − cost",
    nl: "formule: gemiddelde bestelling × bestellingen per jaar × jaren × marge − kosten",
  },
  combined: { en: "earned so far and expected", nl: "verdiend tot nu toe en verwacht" },
};

/** The lines on the value that a run rested on: its name, and what stands beside it. */
export function forecastNotes(
  forecast: TableForecast | null,
  choices: Choices,
  number: Intl.NumberFormat,
): readonly (readonly [Text, Text | string])[] {
  if (forecast === null) return [];
  const value = [TEXTS.value, KINDS[forecast.value]] as const;
  if (forecast.value === "formula") return [value, [TEXTS.years, number.format(choices.formulaYears)]];
  if (!looksAhead(forecast.value)) return [value];
  return [
    value,
    [TEXTS.months, number.format(choices.months)],
    [TEXTS.discount, `${number.format(choices.discount * 100)}%`],
    [TEXTS.model, modelText(forecast, number)],
    [TEXTS.duration, choices.expectedMonths ? TEXTS.withExpected : TEXTS.soFar],
  ];
}

/** Its letters never change with the language: "mbg-nbd: r 0.52, alpha 6.18, a 0.89, b 1.62 (weeks)". */
function modelText({ model }: TableForecast, number: Intl.NumberFormat): Text {
  const { purchases, spend } = model;
  const letters = purchases.used === "nbd" ? ["r", "alpha"] : ["r", "alpha", "a", "b"];
  const list = (names: readonly string[], values: Float64Array) =>
    names.map((name, at) => `${name} ${number.format(values[at]!)}`).join("; ");
  const said = `${purchases.used}: ${list(letters, purchases.parameters)}`;
  const money =
    spend.estimate === "fitted" ? `; gamma-gamma: ${list(["p", "q", "v"], spend.parameters)}` : "";
  return { en: `${said} (weeks)${money}`, nl: `${said} (weken)${money}` };
}
