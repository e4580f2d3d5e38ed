import { useRef, useState } from "preact/hooks";
import type { Analysis, Choices, LookAtSecondRequest, Problem } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Note } from "../parts/note.tsx";
import { problemText } from "../text/problem-text.ts";
import { JoinReport } from "./join-report.tsx";
import { SecondRange } from "./second-range.tsx";
import { SoftTicks } from "./soft-ticks.tsx";

type Table = NonNullable<Choices["soft"]["table"]>;

interface SecondTableProps {
  readonly analysis: Analysis;
  readonly choices: Choices;
}

/** A second table, joined by customer: where it stands, how it joined, and what to take along of it. */
export function SecondTable({ analysis, choices }: SecondTableProps) {
  const { t, state, act } = usePane();
  const [asking, setAsking] = useState(false);
  const [looking, setLooking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const { table } = choices.soft;
  const second = table === null ? null : analysis.soft.second;

  const look = async (request: Omit<LookAtSecondRequest, "source">) => {
    setLooking(true);
    setProblem(null);
    const answer = await act.joinSecond(request);
    setLooking(false);
    if (answer.state === "problem") setProblem(answer.problem);
    else setAsking(false);
  };
  const leave = () => {
    setAsking(false);
    setProblem(null);
    // The button that was pressed is gone; the next one is where the keyboard goes on.
    requestAnimationFrame(() => add.current?.focus());
  };
  const remove = () => {
    act.changeSoft({ table: null });
    state.spoken.value = t.soft.removed;
    leave();
  };

  return (
    <section class="wa-stack-2" aria-label={t.soft.second}>
      <p class="wa-label">{t.soft.second}</p>
      {table === null && !asking && (
        <>
          <p class="wa-hint">{t.soft.secondHint}</p>
          <p>
            <button type="button" class="wa-btn wa-btn--small" ref={add} onClick={() => setAsking(true)}>
              {t.soft.secondAdd}
            </button>
          </p>
        </>
      )}
      {(table !== null || asking) && (
        <SecondRange
          label={second?.state === "joined" ? second.place.label : ""}
          onLook={(from) => void look({ from })}
          onLeave={table === null ? leave : remove}
          leave={table === null ? t.soft.cancel : t.soft.remove}
        />
      )}
      <p class="wa-small" role="status">
        {looking ? t.soft.looking : ""}
      </p>
      {problem !== null && <WhatStoodInTheWay problem={problem} />}
      {second !== null && second.state !== "joined" && (
        <Note icon="warn" tone="warn">
          <p>{second.state === "gone" ? t.soft.gone(second.label) : t.soft.sameTable(second.label)}</p>
        </Note>
      )}
      {table !== null && second?.state === "joined" && (
        <>
          <JoinReport
            joined={second}
            onCustomer={(customer) => void look({ from: { range: table.range }, customer })}
            onDrop={() => act.changeSoft({ table: withoutHeadings(table, second.missing) })}
          />
          {second.mostRows > 1 && (
            <label class="wa-tick">
              <input
                type="checkbox"
                checked={table.rows}
                onChange={(event) =>
                  act.changeSoft({ table: { ...table, rows: event.currentTarget.checked } })
                }
              />
              <span>{t.soft.rowsIn(second.sheet)}</span>
            </label>
          )}
          <SoftTicks
            offers={second.offered}
            chosen={table.columns}
            onChosen={(columns) => act.changeSoft({ table: { ...table, columns } })}
          />
        </>
      )}
    </section>
  );
}

function withoutHeadings(table: Table, missing: readonly string[]): Table {
  const cost = table.cost !== null && missing.includes(table.cost) ? null : table.cost;
  return { ...table, cost, columns: table.columns.filter((heading) => !missing.includes(heading)) };
}

/** Said here, beside the field that mends it; the rest of the choices stays in sight. */
function WhatStoodInTheWay({ problem }: { readonly problem: Problem }) {
  const { t, f } = usePane();
  const { title, lead } = problemText(t.problems, problem, { f, role: (role) => t.columns.roles[role] });
  return (
    <div role="alert">
      <Note icon="warn" tone="warn">
        <p>
          <b>{title}</b> {lead}
        </p>
      </Note>
    </div>
  );
}
