import { expectedOrderValue } from "../../core/models/gamma-gamma.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";

export const EXPECTED_ORDER_VALUE = defineFunction({
  name: "EXPECTED_ORDER_VALUE",
  summary: {
    en: "Expected value of a customer's next order by the gamma-gamma model: the own average, drawn towards that of all the more, the fewer orders it rests on.",
    nl: "Verwachte waarde van de volgende bestelling volgens het gamma-gammamodel: het eigen gemiddelde, sterker naar dat van iedereen getrokken naarmate het op minder bestellingen rust.",
  },
  args: [
    {
      name: "frequency",
      kind: "numbers",
      min: 0,
      whole: true,
      help: {
        en: "Repeat purchases behind the average (x).",
        nl: "Herhaalaankopen achter het gemiddelde (x).",
      },
    },
    {
      name: "average_value",
      kind: "numbers",
      min: 0,
      help: { en: "Average value of the repeat purchases.", nl: "Gemiddelde waarde van de herhaalaankopen." },
    },
    { name: "p", kind: "numbers", above: 0, help: { en: "Parameter p.", nl: "Parameter p." } },
    {
      name: "q",
      kind: "numbers",
      above: 1,
      help: {
        en: "Parameter q, above 1 or there is no mean.",
        nl: "Parameter q, boven 1, anders is er geen gemiddelde.",
      },
    },
    { name: "v", kind: "numbers", above: 0, help: { en: "Parameter v.", nl: "Parameter v." } },
  ],
  example: {
    en: "=EXPECTED_ORDER_VALUE(2,45,6.25,3.74,15.44)",
    nl: "=EXPECTED_ORDER_VALUE(2;45;6,25;3,74;15,44)",
  },
  shape: "rows",
  compute: ([frequency, average, p, q, v], { language }) => [
    {
      heading: columnNames.expectedOrderValue[language],
      kind: "numbers",
      values: frequency.map((x, at) =>
        expectedOrderValue([p[at]!, q[at]!, v[at]!], average[at]! > 0 ? x : 0, average[at]!),
      ),
    },
  ],
});
