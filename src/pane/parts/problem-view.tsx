import type { ComponentChildren } from "preact";
import type { Place, Problem, ProblemCell } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { problemText } from "../text/problem-text.ts";
import { Icon } from "./icon.tsx";

interface ProblemViewProps {
  readonly problem: Problem;
  readonly bad?: boolean;
  readonly children?: ComponentChildren;
}

/** What stands in the way, where, and how to mend it; the places are buttons that lead to the cell. */
export function ProblemView({ problem, bad = false, children }: ProblemViewProps) {
  const { t, f } = usePane();
  const text = problemText(t.problems, problem, { f, role: (role) => t.columns.roles[role] });
  const plain = problem.key === "nothing-selected";
  const cells = "cells" in problem ? problem.cells : [];
  return (
    <>
      <div class="wa-problem" role="alert">
        <span
          class={`wa-problem__icon ${plain ? "wa-problem__icon--plain" : bad ? "wa-problem__icon--bad" : ""}`}
        >
          <Icon name={plain ? "table" : bad ? "x" : "warn"} />
        </span>
        <h2>{text.title}</h2>
        <p class="wa-lead">{text.lead}</p>
        {"place" in problem && (
          <p>
            <Jump place={problem.place} />
          </p>
        )}
      </div>
      <CellList cells={cells} />
      {text.todo !== undefined && (
        <section class="wa-stack-2">
          <h2>{t.problems.howToMend}</h2>
          <ul class="wa-actions">
            {text.todo.map(([verb, how]) => (
              <li key={verb}>
                <b>{verb}</b>
                <p>{how}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
    </>
  );
}

/** A button that selects a place in the sheet. */
export function Jump({ place }: { readonly place: Place }) {
  const { t, act } = usePane();
  return (
    <button type="button" class="wa-link" onClick={() => void act.show(place)}>
      {t.problems.jump(place.label)}
    </button>
  );
}

export function CellList({ cells }: { readonly cells: readonly ProblemCell[] }) {
  const { act } = usePane();
  if (cells.length === 0) return null;
  return (
    <ul class="wa-stack-2">
      {cells.map((cell) => (
        <li key={cell.place.label} class="wa-row">
          <button type="button" class="wa-link" onClick={() => void act.show(cell.place)}>
            {cell.place.label}
          </button>
          <span class="wa-raw">{cell.text}</span>
        </li>
      ))}
    </ul>
  );
}
