import { useState } from "preact/hooks";
import {
  EFFECT_MEASURES,
  type EffectView,
  type ReadPlan,
  type ReadView,
} from "../../../wizard/pages/effect/effect-view.ts";
import { usePane } from "../../pane-context.ts";
import { FigureField } from "../../parts/figure-field.tsx";
import { Segmented } from "../../parts/segmented.tsx";
import { useQuestion } from "../use-question.ts";
import { SplitSelect } from "./split-select.tsx";

interface ReadFieldsProps {
  readonly view: EffectView;
  readonly read: ReadView;
}

/** Which groups, since when, and in what the effect is measured. */
export function ReadFields({ view, read }: ReadFieldsProps) {
  const { t, f } = usePane();
  const words = t.effect.read;
  const { question, change } = useQuestion("effect");
  const ask = (changed: Partial<ReadPlan>, late = false) =>
    change({ part: "read", read: { ...question.read, ...changed } }, late);
  const { plan } = read;
  const [cost, setCost] = useState({ value: plan.cost, typed: "" });
  const wrong = cost.value === null ? cost.typed.trim() !== "" : cost.value < 0;
  return (
    <section class="wa-stack-2">
      <SplitSelect view={view} read={read} onFrom={(from) => ask({ from, after: null })} />
      <div class="wa-set">
        <label class="wa-label" for="waarde-after">
          {words.after}
        </label>
        <input
          id="waarde-after"
          class="wa-input wa-input--date"
          type="date"
          value={plan.after ?? ""}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            ask({ after: typed === "" ? null : typed });
          }}
        />
      </div>
      <Segmented
        name="waarde-measure"
        label={words.measure}
        labelShown
        options={EFFECT_MEASURES.map((measure) => [measure, words.measures[measure]] as const)}
        value={plan.measure}
        onValue={(measure) => ask({ measure })}
      />
      {plan.measure !== "orders" && (
        <FigureField
          id="waarde-tactic-cost"
          label={words.cost}
          hint={words.costHint}
          value={cost.value}
          write={f.plain}
          before={f.sign}
          problem={wrong ? words.costProblem : undefined}
          onValue={(value, typed) => {
            setCost({ value, typed });
            if (value === null ? typed.trim() === "" : value >= 0) ask({ cost: value }, true);
          }}
        />
      )}
    </section>
  );
}
