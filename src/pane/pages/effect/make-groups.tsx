import type { SplitPlan, SplitView } from "../../../wizard/pages/effect/effect-view.ts";
import { usePane } from "../../pane-context.ts";
import { FigureField } from "../../parts/figure-field.tsx";
import { Fold } from "../../parts/fold.tsx";
import { useFigure } from "../budget/use-figure.ts";
import { useQuestion } from "../use-question.ts";
import { DrawnGroups } from "./drawn-groups.tsx";
import { ExportTest } from "./export-test.tsx";
import { GroupSelect } from "./group-select.tsx";

const SHARES: readonly SplitPlan["share"][] = [
  { test: 1, of: 2 },
  { test: 3, of: 4 },
  { test: 4, of: 5 },
  { test: 9, of: 10 },
];
const nameOf = ({ test, of }: SplitPlan["share"]) => `${test}/${of}`;

/** Who is drawn and how, and what the draw gives. */
export function MakeGroups({ view }: { readonly view: SplitView }) {
  const { t, f, state } = usePane();
  const words = t.effect.make;
  const written = state.published.value;
  const { question, change } = useQuestion("effect");
  const { plan } = view;
  const ask = (changed: Partial<SplitPlan>, late = false) =>
    change({ part: "make", make: { ...question.make, ...changed } }, late);
  const seed = useFigure(plan.seed, (value) => ask({ seed: value }, true));
  const isSeed = (value: number | null) => value !== null && Number.isInteger(value) && value >= 0;
  return (
    <>
      {written?.page === "effect" && <ExportTest sheet={written.place.range.sheet} />}
      <section class="wa-stack-2">
        <h2 class="wa-finding">{words.finding(f, view.test.customers, view.control.customers)}</h2>
        <p class="wa-small">{words.lead}</p>
        <div class="wa-field">
          <label for="waarde-tactic">{words.tactic}</label>
          <input
            id="waarde-tactic"
            class="wa-input"
            type="text"
            autocomplete="off"
            maxLength={80}
            placeholder={words.tacticExample}
            value={question.make?.tactic ?? plan.tactic}
            onInput={(event) => ask({ tactic: event.currentTarget.value.trim() }, true)}
          />
        </div>
        <GroupSelect view={view} onGroup={(group) => ask({ group })} />
        <div class="wa-field">
          <label for="waarde-share">{words.share}</label>
          <select
            id="waarde-share"
            class="wa-select"
            value={nameOf(plan.share)}
            onChange={(event) =>
              ask({ share: SHARES.find((share) => nameOf(share) === event.currentTarget.value)! })
            }
          >
            {SHARES.map((share) => (
              <option key={nameOf(share)} value={nameOf(share)}>
                {words.shares[nameOf(share)]}
              </option>
            ))}
          </select>
        </div>
        <div class="wa-folds">
          <Fold title={words.advanced} now={words.seedNow(plan.seed)}>
            <FigureField
              id="waarde-seed"
              label={words.seed}
              hint={words.seedHint}
              value={seed.value}
              write={f.plain}
              problem={isSeed(seed.value) ? undefined : words.seedProblem}
              onValue={(value) => seed.type(value, isSeed(value))}
            />
          </Fold>
        </div>
      </section>
      <DrawnGroups view={view} />
      <section class="wa-stack-2">
        <h2>{words.next}</h2>
        <ol class="wa-actions">
          {words.steps.map(([verb, how]) => (
            <li key={verb}>
              <b>{verb}</b>
              <p>{how}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
