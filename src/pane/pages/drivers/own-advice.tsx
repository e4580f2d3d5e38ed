import { useState } from "preact/hooks";
import type { Pages, Problem } from "../../../wizard/service.ts";
import { usePane } from "../../pane-context.ts";
import { Fold } from "../../parts/fold.tsx";
import { ProblemView } from "../../parts/problem-view.tsx";
import { settle } from "../../settle.ts";

interface OwnAdviceProps {
  readonly own: Pages["drivers"]["view"]["own"];
  readonly question: Pages["drivers"]["question"];
}

/** The table of advice: to a sheet, and back as the user changed it. */
export function OwnAdvice({ own, question }: OwnAdviceProps) {
  const { t, f, state, act } = usePane();
  const [problem, tell] = useState<Problem | null>(null);
  const say = t.drivers.own;

  async function use(from: "selection" | null): Promise<void> {
    const choices = state.choices.value;
    if (choices === null) return;
    const answer = await settle(state.service.useAdvice({ from, choices }));
    if (answer.state === "problem") {
      tell(answer.problem);
      return;
    }
    tell(null);
    state.spoken.value = answer.result.state === "own" ? say.used(f, answer.result.rules) : say.back;
    void act.ask(question);
  }

  return (
    <Fold title={say.title} now={own.state === "own" ? say.now.own(f, own.rules) : say.now[own.state]}>
      <p class="wa-small">{say.hint}</p>
      {own.state === "own" && <p class="wa-small">{say.from(own.place.label)}</p>}
      {problem !== null && <ProblemView problem={problem} />}
      {problem === null && own.state === "broken" && (
        <>
          <p class="wa-small">{say.broken}</p>
          <ProblemView problem={own.problem} />
        </>
      )}
      <p class="wa-row wa-row--wrap">
        <button
          type="button"
          class="wa-btn wa-btn--small"
          onClick={() => void act.publish({ ...question, sheet: "advice" })}
        >
          {say.write}
        </button>
        <button type="button" class="wa-btn wa-btn--small" onClick={() => void use("selection")}>
          {say.use}
        </button>
        {own.state !== "standard" && (
          <button type="button" class="wa-btn wa-btn--small" onClick={() => void use(null)}>
            {say.standard}
          </button>
        )}
      </p>
    </Fold>
  );
}
