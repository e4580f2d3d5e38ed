import { type Problem, Refusal } from "../problem.ts";

/** What the purchase models know of a customer, as arguments of the closed forms. */
export const historyArgs = [
  {
    name: "frequency",
    kind: "numbers",
    min: 0,
    whole: true,
    help: { en: "Repeat purchases (x).", nl: "Herhaalaankopen (x)." },
  },
  {
    name: "recency",
    kind: "numbers",
    min: 0,
    help: {
      en: "Age of the customer at the last purchase (t_x), in weeks if the parameters are.",
      nl: "Leeftijd van de klantrelatie bij de laatste aankoop (t_x), in weken als de parameters dat zijn.",
    },
  },
  {
    name: "age",
    kind: "numbers",
    min: 0,
    help: { en: "Age of the customer now (T).", nl: "Leeftijd van de klantrelatie nu (T)." },
  },
] as const;

/** The four parameters of a purchase model; for Pareto/NBD a and b are s and beta. */
export const parameterArgs = [
  { name: "r", kind: "numbers", above: 0, help: { en: "Parameter r.", nl: "Parameter r." } },
  { name: "alpha", kind: "numbers", above: 0, help: { en: "Parameter alpha.", nl: "Parameter alpha." } },
  {
    name: "a",
    kind: "numbers",
    above: 0,
    help: { en: "Parameter a; s for Pareto/NBD.", nl: "Parameter a; s bij Pareto/NBD." },
  },
  {
    name: "b",
    kind: "numbers",
    above: 0,
    help: { en: "Parameter b; beta for Pareto/NBD.", nl: "Parameter b; beta bij Pareto/NBD." },
  },
] as const;

export const closedFormModelArg = {
  name: "model",
  kind: "choice",
  optional: true,
  default: "bg-nbd",
  choices: ["bg-nbd", "mbg-nbd", "pareto-nbd"],
  help: {
    en: '"bg-nbd" (default), "mbg-nbd" or "pareto-nbd".',
    nl: '"bg-nbd" (standaard), "mbg-nbd" of "pareto-nbd".',
  },
} as const;

/** A last purchase after today is a mistake that the formulas would answer without a blush. */
export function refuseRecencyAboveAge(
  recency: Float64Array,
  age: Float64Array,
  rowInRange: (at: number) => number | undefined,
): void {
  const problems = [...recency.keys()]
    .filter((at) => recency[at]! > age[at]!)
    .map(
      (at): Problem => ({
        key: "recency-above-age",
        argument: "recency",
        row: rowInRange(at),
        value: recency[at]!,
      }),
    );
  if (problems.length > 0) throw new Refusal(problems);
}
