import type { Analysis, Choices } from "../../wizard/service.ts";
import type { CostView } from "../../wizard/soft/soft-view.ts";
import { usePane } from "../pane-context.ts";
import { Note } from "../parts/note.tsx";
import { CellList } from "../parts/problem-view.tsx";

interface CostProps {
  readonly analysis: Analysis;
  readonly choices: Choices;
}

const OWN = "own ";
const SECOND = "second ";

/** Which column holds what serving a customer cost, and what that does to the value. */
export function CostToServe({ analysis, choices }: CostProps) {
  const { t, act } = usePane();
  const { soft } = choices;
  const { offered, second, cost } = analysis.soft;
  const numbers = offered.filter(({ kind }) => kind === "number");
  const joined = soft.table !== null && second?.state === "joined" ? second : null;
  const others = joined?.offered.filter(({ kind }) => kind === "number") ?? [];
  if (numbers.length + others.length === 0 && cost === null) return null;
  const choose = (value: string) => {
    const ofSecond = value.startsWith(SECOND) ? value.slice(SECOND.length) : null;
    act.changeSoft({
      cost: value.startsWith(OWN) ? value.slice(OWN.length) : null,
      table: soft.table === null ? null : { ...soft.table, cost: ofSecond },
    });
  };
  const now = soft.table?.cost != null ? SECOND + soft.table.cost : soft.cost != null ? OWN + soft.cost : "";
  return (
    <div class="wa-stack-2">
      <div class="wa-field">
        <label for="waarde-soft-cost">{t.soft.cost}</label>
        <select
          class="wa-select"
          id="waarde-soft-cost"
          aria-describedby="waarde-soft-cost-hint"
          value={now}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{t.soft.costNone}</option>
          {numbers.map(({ heading }) => (
            <option key={heading} value={OWN + heading}>
              {heading}
            </option>
          ))}
          {others.map(({ heading }) => (
            <option key={heading} value={SECOND + heading}>
              {t.soft.costOf(heading, joined!.sheet)}
            </option>
          ))}
        </select>
        <p class="wa-hint" id="waarde-soft-cost-hint">
          {t.soft.costHint}
        </p>
      </div>
      {cost !== null && now !== "" && <Effect cost={cost} analysis={analysis} choices={choices} />}
    </div>
  );
}

function Effect({ cost, analysis, choices }: CostProps & { readonly cost: CostView }) {
  const { t, f } = usePane();
  const [before, value, after] = t.soft.costEffect(f, cost);
  const ahead = analysis.forecast?.value === "predicted";
  const { unreadable, otherCurrency } = cost;
  return (
    <>
      <p class="wa-small" role="status">
        {ahead ? (
          t.soft.costExpected
        ) : (
          <>
            {before}
            <b>{value}</b>
            {after}
          </>
        )}
      </p>
      <p class="wa-hint">{t.soft.costBase(f, cost, analysis.customers)}</p>
      {choices.costPerOrder > 0 && (
        <p class="wa-hint">{t.soft.costTwice(t.choices.orderCost.toLowerCase())}</p>
      )}
      {choices.cost > 0 && <p class="wa-hint">{t.soft.costTwice(t.choices.cost.toLowerCase())}</p>}
      {cost.turned && <p class="wa-hint">{t.soft.costTurned}</p>}
      {otherCurrency.rows > 0 && (
        <Note icon="warn" tone="warn">
          <p>{t.soft.costElsewhere(f, otherCurrency.rows, otherCurrency.codes.join(", "))}</p>
        </Note>
      )}
      {unreadable.rows > 0 && (
        <Note icon="warn" tone="warn">
          <div class="wa-stack-2">
            <p>{t.soft.costUnreadable(f, unreadable.rows)}</p>
            <CellList cells={unreadable.cells} />
          </div>
        </Note>
      )}
    </>
  );
}
