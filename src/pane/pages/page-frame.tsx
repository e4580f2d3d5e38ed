import type { ComponentChildren } from "preact";
import type { PageKey, Pages } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Foot, Frame, Primary } from "../parts/frame.tsx";
import { ProblemView } from "../parts/problem-view.tsx";
import { Working } from "../parts/working.tsx";
import { startOf } from "../start-of.ts";

interface PageFrameProps<Key extends PageKey> {
  readonly page: Key;
  readonly title: string;
  /** The line above the title. */
  readonly line: string;
  /** Whether its table can be written to a sheet. */
  readonly writes?: boolean;
  /** Another primary button than that which writes. */
  readonly primary?: ComponentChildren;
  readonly children: (view: Pages[Key]["view"]) => ComponentChildren;
}

/** A page beside the path: what it found, Back, and its table to a sheet. */
export function PageFrame<Key extends PageKey>({
  page,
  title,
  line,
  writes = false,
  primary,
  children,
}: PageFrameProps<Key>) {
  const { t, state, act } = usePane();
  const { problem, busy, published } = state;
  const shown = state.page.value;
  const view = shown?.question.page === page ? (shown.view as Pages[Key]["view"] | null) : null;
  const run = published.value;
  const changed = problem.value?.key === "changed-since";
  const ready = view !== null && busy.value === null && problem.value === null;
  return (
    <Frame
      title={title}
      line={line}
      foot={
        run === null ? (
          <Foot {...(writes ? { note: t.pages.unchanged } : {})}>
            <button type="button" class="wa-btn" onClick={() => act.closePage()}>
              {t.back}
            </button>
            {primary}
            {primary === undefined && writes && (
              <Primary off={!ready} onPress={() => void act.publish()}>
                {t.pages.write}
              </Primary>
            )}
          </Foot>
        ) : (
          <Foot good icon="check" note={t.pages.written(run.sheet)}>
            <button type="button" class="wa-btn" onClick={() => act.closePage()}>
              {t.back}
            </button>
            <button type="button" class="wa-btn" onClick={() => void act.undoPublished(changed)}>
              {changed ? t.problems.anyway : t.pages.undo}
            </button>
            <Primary onPress={() => void act.show(startOf(run.place))}>{t.result.open["new-sheet"]}</Primary>
          </Foot>
        )
      }
    >
      {problem.value !== null && <ProblemView problem={problem.value} />}
      {problem.value === null && view === null && <Working />}
      {view !== null && children(view)}
    </Frame>
  );
}
