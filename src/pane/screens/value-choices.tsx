import { looksAhead } from "../../wizard/forecast.ts";
import type { Choices, ForecastView, ValueKind } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { ForecastNotes } from "../parts/forecast-notes.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { UnitField } from "../parts/unit-field.tsx";
import { CostField, MarginField, OrderCostField } from "./money-fields.tsx";

interface ValueChoicesProps {
  readonly forecast: ForecastView;
  readonly choices: Choices;
}

const KINDS: readonly ValueKind[] = ["historic", "predicted", "combined", "formula"];
const FARTHEST = 120;
const MOST_YEARS = 30;

/** What a customer's value is: so far, expected, or both; and the margin and cost that it takes. */
export function ValueChoices({ forecast, choices }: ValueChoicesProps) {
  const { t, f, act } = usePane();
  const words = t.forecast;
  // The choice itself, so that the button answers before the numbers do.
  const chosen = choices.value ?? forecast.standard;
  const kind = looksAhead(chosen) && !forecast.offered ? "historic" : chosen;
  const sound = forecast.standard !== "historic";
  const lead = forecast.offered ? words.notStandard : words.notOffered;
  return (
    <section class="wa-stack">
      <div class="wa-stack-2">
        <Segmented
          name="waarde-kind"
          label={words.value}
          labelShown
          square
          options={KINDS.map((key) => [key, words.kinds[key]] as const)}
          off={forecast.offered ? [] : ["predicted", "combined"]}
          value={kind}
          onValue={(value) => act.changeChoices({ value, valueBorder: null, durationBorder: null })}
        />
        <p class="wa-hint">
          {words.means(f, kind, choices.months, choices.margin < 1, choices.formulaYears)}
        </p>
        {!sound && <ForecastNotes forecast={forecast} lead={lead} />}
      </div>
      <div class="wa-stack-2">
        {kind === "formula" && (
          <div class="wa-set">
            <label class="wa-label" for="waarde-years">
              {words.years}
            </label>
            <UnitField
              id="waarde-years"
              value={choices.formulaYears}
              write={f.number}
              after={words.yearsUnit}
              onValue={(formulaYears) => {
                if (formulaYears > 0 && formulaYears <= MOST_YEARS) act.changeChoices({ formulaYears });
              }}
            />
          </div>
        )}
        {looksAhead(kind) && (
          <div class="wa-set">
            <label class="wa-label" for="waarde-months">
              {words.months}
            </label>
            <UnitField
              id="waarde-months"
              value={choices.months}
              write={f.number}
              after={words.monthsUnit}
              onValue={(months) => {
                if (Number.isInteger(months) && months >= 1 && months <= FARTHEST)
                  act.changeChoices({ months });
              }}
            />
          </div>
        )}
        <MarginField choices={choices} />
        <OrderCostField choices={choices} />
        {kind !== "predicted" && (
          <CostField choices={choices} hint={kind === "formula" ? words.costHintYears : words.costHint} />
        )}
        <Average forecast={forecast} years={choices.formulaYears} />
      </div>
    </section>
  );
}

function Average({ forecast, years }: { readonly forecast: ForecastView; readonly years: number }) {
  const { t, f } = usePane();
  const { value, averageHistoric, averagePredicted } = forecast;
  const expected = averagePredicted ?? 0;
  const say = () => {
    if (value === "historic") return t.choices.average(f.money(averageHistoric));
    if (value === "predicted") return t.forecast.averageExpected(f.money(expected));
    if (value === "formula") return t.forecast.averageFormula(f, f.money(forecast.averageFormula), years);
    const both = f.money(averageHistoric + expected);
    return t.forecast.average(both, f.money(averageHistoric), f.money(expected));
  };
  const [before, amount, after] = say();
  return (
    <p class="wa-small" role="status">
      {before}
      <b>{amount}</b>
      {after}
    </p>
  );
}
