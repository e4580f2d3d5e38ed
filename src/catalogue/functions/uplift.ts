import { uplift } from "../../core/insight/uplift.ts";
import { type AnswerColumn, type Context, defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { testGroupOf, upliftVerdicts, upliftWarnings } from "../names/uplift-names.ts";
import { type Problem, Refusal } from "../problem.ts";

export const UPLIFT = defineFunction({
  name: "UPLIFT",
  summary: {
    en: "Did the tactic raise value? Test against control: means, difference with its 95% interval (Welch), p-value, total gain and return on cost. Only a group picked by lot shows cause.",
    nl: "Heeft de tactiek de waarde verhoogd? Test tegen controle: gemiddelden, verschil met 95%-interval (Welch), p-waarde, totale opbrengst en rendement. Alleen een gelote groep toont oorzaak aan.",
  },
  args: [
    {
      name: "groups",
      kind: "texts",
      help: {
        en: 'Group of each customer: "test" or "control" (1 and 0, yes and no will do).',
        nl: 'Groep van elke klant: "test" of "controle" (1 en 0, ja en nee mag ook).',
      },
    },
    {
      name: "values",
      kind: "numbers",
      help: {
        en: "Value of each customer since the start of the test: 0 for who bought nothing. Blank cells are left out.",
        nl: "Waarde van elke klant sinds het begin van de test: 0 voor wie niets kocht. Lege cellen tellen niet mee.",
      },
    },
    {
      name: "cost",
      kind: "number",
      optional: true,
      min: 0,
      help: {
        en: "Cost of the tactic as a whole, for the return: (gain − cost) ÷ cost. May be left out.",
        nl: "Kosten van de hele tactiek, voor het rendement: (opbrengst − kosten) ÷ kosten. Mag weg.",
      },
    },
  ],
  example: { en: "=UPLIFT(A2:A500,B2:B500,750)", nl: "=UPLIFT(A2:A500;B2:B500;750)" },
  shape: "table",
  compute: ([groups, values, cost], context): AnswerColumn[] => {
    const { test, control } = splitGroups(groups, values, context);
    const result = uplift(test, control, cost ?? Number.NaN);
    const { language } = context;
    const column = (name: keyof typeof columnNames, value: number): AnswerColumn => ({
      heading: columnNames[name][language],
      kind: "numbers",
      values: [value],
    });
    return [
      column("testCustomers", result.test.n),
      column("controlCustomers", result.control.n),
      column("testMean", result.test.mean),
      column("controlMean", result.control.mean),
      column("difference", result.difference),
      column("intervalLow", result.low),
      column("intervalHigh", result.high),
      column("pValue", result.p),
      column("totalGain", result.gain),
      column("returnOnCost", result.returnOnCost),
      {
        heading: columnNames.verdict[language],
        kind: "cells",
        values: [upliftVerdicts[result.finding][language]],
      },
      {
        heading: columnNames.warning[language],
        kind: "cells",
        values: [result.warning === null ? null : upliftWarnings[result.warning][language]],
      },
    ];
  },
});

function splitGroups(groups: readonly (string | null)[], values: Float64Array, context: Context) {
  const problems: Problem[] = [];
  const known = new Map<string, ReturnType<typeof testGroupOf>>();
  const split: Record<"test" | "control", number[]> = { test: [], control: [] };
  groups.forEach((text, at) => {
    if (text === null) return;
    if (!known.has(text)) {
      const group = testGroupOf(text);
      known.set(text, group);
      const row = context.rowInRange(at);
      if (group === undefined)
        problems.push({ key: "unknown-test-group", argument: "groups", row, value: text });
    }
    const group = known.get(text);
    if (group !== undefined) split[group].push(values[at]!);
  });
  for (const group of ["test", "control"] as const) {
    if (problems.length === 0 && split[group].length === 0) {
      problems.push({ key: "missing-test-group", argument: "groups", group });
    }
  }
  if (problems.length > 0) throw new Refusal(problems);
  return { test: Float64Array.from(split.test), control: Float64Array.from(split.control) };
}
