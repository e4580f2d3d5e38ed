import { looksAhead } from "../../wizard/forecast.ts";
import type { Analysis, Choices } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Fold } from "../parts/fold.tsx";
import { NamesFold } from "./choices/names-fold.tsx";
import { RfmMapFold } from "./choices/rfm-map-fold.tsx";
import { TacticsFold } from "./choices/tactics-fold.tsx";
import { AdvancedFold } from "./forecast-folds.tsx";
import { CostField, MarginField, OrderCostField } from "./money-fields.tsx";
import { SoftFold } from "./soft-choices.tsx";

interface FoldedProps {
  readonly analysis: Analysis;
  readonly choices: Choices;
}

/** Rare choices, each with its present value on the fold. */
export function FoldedChoices({ analysis, choices }: FoldedProps) {
  const { t, f } = usePane();
  return (
    <div class="wa-folds">
      {analysis.forecast === null && <MoneyFold analysis={analysis} choices={choices} />}
      <NamesFold choices={choices} />
      <TacticsFold choices={choices} />
      {analysis.rfm !== null && <RfmMapFold choices={choices} />}
      <GuardsFold choices={choices} />
      <SoftFold analysis={analysis} choices={choices} />
      {analysis.forecast !== null && looksAhead(analysis.forecast.value) && (
        <AdvancedFold choices={choices} />
      )}
      {analysis.asOf !== null && (
        <Fold title={t.choices.period} now={t.choices.periodNow(f.date(analysis.asOf))}>
          <p class="wa-hint">{t.choices.periodHint}</p>
        </Fold>
      )}
    </div>
  );
}

/** A table of customers has no forecast: its value is in a column of its own, or follows from its revenue. */
function MoneyFold({ analysis, choices }: FoldedProps) {
  const { t, f, state } = usePane();
  const [before, value, after] = t.choices.average(f.money(analysis.averageValue));
  if (state.inspection.value?.source.roles.value !== undefined) {
    return (
      <Fold title={t.choices.money} now={t.settings.valueGivenNow}>
        <p class="wa-hint">{t.settings.valueGiven}</p>
      </Fold>
    );
  }
  return (
    <Fold title={t.choices.money} now={t.choices.moneyNow(f, choices.margin, choices.cost)}>
      <MarginField choices={choices} />
      <OrderCostField choices={choices} />
      <CostField choices={choices} hint={t.choices.costHint} />
      <p class="wa-small" role="status">
        {before}
        <b>{value}</b>
        {after}
      </p>
    </Fold>
  );
}

function GuardsFold({ choices }: { readonly choices: Choices }) {
  const { t, act } = usePane();
  const guard = (key: "tooEarly" | "inactive", hint: string) => (
    <div class="wa-stack-2">
      <label class="wa-tick">
        <input
          type="checkbox"
          checked={choices[key]}
          aria-describedby={`waarde-${key}`}
          onChange={(event) => act.changeChoices({ [key]: event.currentTarget.checked })}
        />
        <span>{t.choices[key]}</span>
      </label>
      <p class="wa-hint" id={`waarde-${key}`}>
        {hint}
      </p>
    </div>
  );
  return (
    <Fold title={t.choices.guards} now={t.choices.guardsNow(choices.tooEarly, choices.inactive)}>
      {guard("tooEarly", t.choices.tooEarlyHint)}
      {guard("inactive", t.choices.inactiveHint)}
    </Fold>
  );
}
