import { type PaymentTiming, paymentTimings, retentionValue } from "../../core/models/retention-value.ts";
import { defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { type Problem, Refusal } from "../problem.ts";

export const CLV_RETENTION = defineFunction({
  name: "CLV_RETENTION",
  summary: {
    en: "Lifetime value of a contract or subscription from its margin and retention: m(1+d)/(1+d−r), or the form that timing names.",
    nl: "Klantwaarde van een contract of abonnement uit marge en retentie: m(1+d)/(1+d−r), of de vorm die timing noemt.",
  },
  args: [
    {
      name: "margin",
      kind: "numbers",
      help: { en: "Margin of one period, in money (m).", nl: "Marge van één periode, in geld (m)." },
    },
    {
      name: "retention",
      kind: "numbers",
      min: 0,
      max: 1,
      help: {
        en: "Share of customers that stays another period, 80% or 0.8 (r).",
        nl: "Deel van de klanten dat een volgende periode blijft, 80% of 0,8 (r).",
      },
    },
    {
      name: "discount",
      kind: "numbers",
      optional: true,
      default: 0.1,
      above: -1,
      help: {
        en: "Discount rate of one period (d). May be left out: 10%.",
        nl: "Disconteringsvoet van één periode (d). Mag weg: 10%.",
      },
    },
    {
      name: "timing",
      kind: "choice",
      optional: true,
      default: "start",
      choices: paymentTimings,
      help: {
        en: '"start": the first payment counts now, m(1+d)/(1+d−r). "end": each payment comes at the end of its period, m/(1+d−r). "residual": what is left after a payment, m·r/(1+d−r). May be left out: "start".',
        nl: '"start": de eerste betaling telt nu, m(1+d)/(1+d−r). "end": elke betaling komt aan het eind van de periode, m/(1+d−r). "residual": wat er na een betaling nog komt, m·r/(1+d−r). Mag weg: "start".',
      },
    },
    {
      name: "periods",
      kind: "numbers",
      optional: true,
      min: 1,
      whole: true,
      help: {
        en: "Number of payments to add up. May be left out: all of them, without end.",
        nl: "Aantal betalingen dat wordt opgeteld. Mag weg: allemaal, zonder einde.",
      },
    },
  ],
  example: { en: "=CLV_RETENTION(100,0.8,0.1)", nl: "=CLV_RETENTION(100;0,8;0,1)" },
  shape: "rows",
  compute: ([margin, retention, discount, timing, periods], { language, rowInRange }) => {
    const values = margin.map((value, row) => {
      const limit = periods?.[row] ?? Number.NaN;
      const terms = Number.isNaN(limit) ? Number.POSITIVE_INFINITY : limit;
      return retentionValue(value, retention[row]!, discount[row]!, timing as PaymentTiming, terms);
    });
    const problems = [...values.keys()]
      .filter((row) => !Number.isFinite(values[row]))
      .map(
        (row): Problem => ({
          key: "never-converges",
          argument: "retention",
          row: rowInRange(row),
          value: retention[row]!,
        }),
      );
    if (problems.length > 0) throw new Refusal(problems);
    return [{ heading: columnNames.clv[language], kind: "numbers", values }];
  },
});
