import type { ComponentChildren } from "preact";
import { usePane } from "../pane-context.ts";
import { targetOf } from "../pane-state.ts";
import { Back, Foot, Frame, Primary } from "../parts/frame.tsx";
import { Note } from "../parts/note.tsx";
import { ProblemView } from "../parts/problem-view.tsx";
import { Working, WRITING } from "../parts/working.tsx";

/** While writing, and when it could not be written. */
export function WriteScreen() {
  const { t, state, act } = usePane();
  const problem = state.problem.value;
  const target = targetOf(state);
  if (problem === null) {
    return (
      <Frame
        step="write"
        title={t.writing.title}
        foot={
          <Foot>
            <button type="button" class="wa-btn wa-btn--wide" onClick={() => act.cancel()}>
              {t.writing.cancel}
            </button>
          </Foot>
        }
      >
        <Working stages={WRITING} />
        <Note icon="lock">
          <p>{target === "beside" ? t.writing.beside : t.writing.newSheet}</p>
        </Note>
      </Frame>
    );
  }
  return (
    <Frame step="write" title={t.writing.notWritten} foot={<Remedy />}>
      <ProblemView problem={problem} bad />
      <OtherWays />
    </Frame>
  );
}

/** The one button that mends most: replace what was ours, a new sheet, look again, or try again. */
function Remedy() {
  const { t, state, act } = usePane();
  const problem = state.problem.value!;
  const foot = (button: ComponentChildren) => (
    <Foot note={t.foot.kept} icon="info">
      <Back />
      {button}
    </Foot>
  );
  if (problem.key === "cells-taken" && problem.ours) {
    return foot(<Primary onPress={() => void act.write(true)}>{t.problems.replace}</Primary>);
  }
  if (problem.key === "cells-taken") {
    return foot(<Primary onPress={() => act.writeTo("new-sheet")}>{t.problems.newSheet}</Primary>);
  }
  if (problem.key === "range-changed") {
    return foot(<Primary onPress={() => void act.lookAgain()}>{t.problems.lookAgain}</Primary>);
  }
  return foot(<Primary onPress={() => void act.write()}>{t.problems.again}</Primary>);
}

function OtherWays() {
  const { t, state, act } = usePane();
  const problem = state.problem.value;
  if (problem?.key !== "cells-taken" || !problem.ours) return null;
  return (
    <p>
      <button type="button" class="wa-btn wa-btn--small" onClick={() => act.writeTo("new-sheet")}>
        {t.problems.newSheet}
      </button>
    </p>
  );
}
