import { expectedOrderValue } from "../../core/models/gamma-gamma.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { type Problem, Refusal } from "../problem.ts";

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
      help: { en: "Average value of the repeat purchases.", nl: "Gemiddelde waarde van de herhaalaankopen." },
    },
    { name: "p", kind: "numbers", above: 0, help: { en: "Parameter p.", nl: "Parameter p." } },
    {
      name: "q",
      kind: "numbers",
      above: 0,
      help: {
        en: "Parameter q; without repeat purchases there is a mean only above 1.",
        nl: "Parameter q; zonder herhaalaankopen is er alleen boven 1 een gemiddelde.",
      },
    },
    { name: "v", kind: "numbers", above: 0, help: { en: "Parameter v.", nl: "Parameter v." } },
  ],
  example: {
    en: "=EXPECTED_ORDER_VALUE(2,45,6.25,3.74,15.44)",
    nl: "=EXPECTED_ORDER_VALUE(2;45;6,25;3,74;15,44)",
  },
  shape: "rows",
  compute: ([frequency, average, p, q, v], { language, rowInRange }) => {
    const values = frequency.map((x, at) =>
      // An average of 0 or below says nothing of the spend: the mean of all, as CLV_PREDICT does.
      expectedOrderValue([p[at]!, q[at]!, v[at]!], average[at]! > 0 ? x : 0, average[at]!),
    );
    const problems = [...values.keys()]
      .filter((at) => !Number.isFinite(values[at]))
      .map(
        (at): Problem => ({ key: "not-above", argument: "q", row: rowInRange(at), value: q[at]!, limit: 1 }),
      );
    if (problems.length > 0) throw new Refusal(problems);
    return [{ heading: columnNames.expectedOrderValue[language], kind: "numbers", values }];
  },
});
