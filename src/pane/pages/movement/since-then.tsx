import type { Movement } from "../../../wizard/pages/movement/movement-view.ts";
import { usePane } from "../../pane-context.ts";
import { FitAgainNote } from "../../parts/fit-again-note.tsx";
import { PlainFold } from "../../parts/plain-fold.tsx";
import { ForecastCheck } from "../../screens/forecast-check.tsx";

/** What came of the forecast of then, whether the shop has shifted, and whether to write anew. */
export function SinceThen({ view }: { readonly view: Movement }) {
  return (
    <>
      {view.fitAgain !== null && <FitAgainNote again={view.fitAgain} />}
      <Check view={view} />
      <Drifts view={view} />
    </>
  );
}

function Check({ view: { check } }: { readonly view: Movement }) {
  const { t, f } = usePane();
  if (check === null) return null;
  const { test, predictedValue, actualValue } = check;
  return (
    <section class="wa-stack-2">
      <h2>{t.movement.check.title(f, test)}</h2>
      <p class="wa-small">
        {test.bias !== null && `${t.movement.check.off(f, test.bias)} `}
        {t.movement.check.value(f, predictedValue, actualValue)}
      </p>
      <PlainFold title={t.movement.check.more}>
        <ForecastCheck test={test} />
      </PlainFold>
    </section>
  );
}

const WORST = ["shifted", "watch", "stable"] as const;

function Drifts({ view: { drift } }: { readonly view: Movement }) {
  const { t, f } = usePane();
  if (drift.length === 0) return null;
  const words = t.movement.drift;
  const worst = WORST.find((finding) => drift.some((found) => found.finding === finding))!;
  return (
    <section class="wa-stack-2">
      <h2>{words.title[worst]}</h2>
      <dl class="wa-facts wa-facts--wide">
        {drift.map(({ of, index, finding }) => (
          <>
            <dt key={of}>{words.of[of]}</dt>
            <dd>
              <b>{words.finding[finding]}</b> ({f.number(index)})
            </dd>
          </>
        ))}
      </dl>
      <p class="wa-tiny">{words.hint}</p>
    </section>
  );
}
