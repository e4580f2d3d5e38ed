import { groupName } from "../../wizard/pages/groups-of.ts";
import type { Movement, MovementView } from "../../wizard/pages/movement/movement-view.ts";
import { usePane } from "../pane-context.ts";
import { Segmented } from "../parts/segmented.tsx";
import { useNames } from "../use-names.ts";
import { EarlierDay } from "./movement/earlier-day.tsx";
import { FirstLook } from "./movement/first-look.tsx";
import { GroupsThenNow } from "./movement/groups-then-now.tsx";
import { NothingKept } from "./movement/nothing-kept.tsx";
import { SinceThen } from "./movement/since-then.tsx";
import { Streams } from "./movement/streams.tsx";
import { PageFrame } from "./page-frame.tsx";
import { useQuestion } from "./use-question.ts";

/** Who crossed a border since an earlier run. */
export function MovementPage() {
  const { t, f, state, act } = usePane();
  const view = state.page.value?.view as MovementView | null | undefined;
  const compared = view?.state === "compared" ? view : null;
  return (
    <PageFrame
      page="movement"
      title={t.movement.title}
      line={compared === null ? t.movement.line : t.movement.days(f, compared.since.day, compared.day)}
      writes={compared !== null}
      {...(view?.state === "other-shop"
        ? {
            primary: (
              <button type="button" class="wa-btn wa-btn--primary" onClick={() => act.leavePages("range")}>
                {t.movement.chooseTable}
              </button>
            ),
          }
        : {})}
    >
      {(answer) =>
        answer.state === "none" ? (
          <NothingKept view={answer} />
        ) : answer.state === "other-shop" ? (
          <>
            <div class="wa-stack-2">
              <h2>{t.movement.stranger}</h2>
              <p class="wa-lead">
                {t.movement.strangerHow(
                  f,
                  answer.shared,
                  answer.since.customers,
                  answer.since.day,
                  answer.since.label,
                )}
              </p>
            </div>
            <EarlierDay choices={answer.choices} since={answer.since} />
          </>
        ) : (
          <Compared view={answer} />
        )
      }
    </PageFrame>
  );
}

function Compared({ view }: { readonly view: Movement }) {
  const { t, f } = usePane();
  const { change } = useQuestion("movement");
  const names = useNames();
  const best = view.flows[0];
  if (names === null || best === undefined) return null;
  return (
    <>
      {view.groupings.length > 1 && (
        <Segmented
          name="waarde-movement-by"
          label={t.movement.by}
          options={view.groupings.map((key) => [key, t.movement.groupings[key]] as const)}
          value={view.by}
          onValue={(by) => change({ by, list: null })}
        />
      )}
      <EarlierDay choices={view.choices} since={view.since} />
      <div class="wa-stack-2">
        <h2>{t.movement.heading(f, best.in, best.out, groupName(names, view.by, best.key))}</h2>
        <p class="wa-small">{t.movement.stayed(f, view)}</p>
        {!view.sameValue && <p class="wa-small">{t.movement.otherValue}</p>}
      </div>
      <Streams view={view} names={names} />
      <FirstLook view={view} names={names} />
      <GroupsThenNow view={view} names={names} />
      <SinceThen view={view} />
    </>
  );
}
