import type { Analysis, Finding, Run } from "../../wizard/service.ts";
import { colour } from "../charts/scatter.tsx";
import { countQuadrants } from "../live-counts.ts";
import { AudienceCard } from "../pages/audience-card.tsx";
import { PageLinks } from "../pages/page-links.tsx";
import { usePane } from "../pane-context.ts";
import { Foot, Frame, Primary } from "../parts/frame.tsx";
import { ProblemView } from "../parts/problem-view.tsx";
import { startOf } from "../start-of.ts";
import { useNames } from "../use-names.ts";

export function ResultScreen() {
  const { t, f, state, act } = usePane();
  const run = state.run.value;
  const problem = state.problem.value;
  const analysis = state.analysis.value;
  if (run === null) return null;
  const sentences = (analysis?.findings ?? []).slice(0, 3);
  const undoing = state.busy.value === "undoing";
  return (
    <Frame
      title={sentences.length === 0 ? t.result.wrote : t.result.title(sentences.length)}
      line={run.asOf === null ? t.result.donePlain : t.result.done(f.date(run.asOf))}
      foot={
        <Foot good icon="check" note={undoing ? t.result.undoing : t.result.rows(f, run.rows, run.sheet)}>
          {problem?.key === "changed-since" ? (
            <button type="button" class="wa-btn" onClick={() => void act.undo(true)}>
              {t.problems.anyway}
            </button>
          ) : (
            <button type="button" class="wa-btn" onClick={() => void act.undo()}>
              {t.result.undo}
            </button>
          )}
          <Primary onPress={() => void act.show(run.target === "new-sheet" ? startOf(run.place) : run.place)}>
            {t.result.open[run.target]}
          </Primary>
        </Foot>
      }
    >
      {problem !== null && <ProblemView problem={problem} />}
      {sentences.length > 0 && (
        <ol class="wa-says">
          {sentences.map((finding) => (
            <Sentence key={finding.key} finding={finding} />
          ))}
        </ol>
      )}
      {analysis !== null && <NextSteps analysis={analysis} />}
      {analysis !== null && <AudienceCard analysis={analysis} />}
      {analysis !== null && <PageLinks />}
      <Written run={run} />
      {run.kept !== undefined && <p class="wa-small">{t.movement.kept(f, run.kept)}</p>}
      <ul class="wa-chips">
        {analysis !== null && analysis.forecast !== null && (
          <li>
            <button type="button" class="wa-chip wa-chip--pick" onClick={() => act.openForecast()}>
              {t.forecast.howSure}
            </button>
          </li>
        )}
        <li>
          <button type="button" class="wa-chip wa-chip--pick" onClick={() => act.restart()}>
            {t.result.again}
          </button>
        </li>
      </ul>
    </Frame>
  );
}

function Sentence({ finding }: { readonly finding: Finding }) {
  const { t, f, state } = usePane();
  const analysis = state.analysis.value!;
  const of = t.preview.of[analysis.measure];
  const names = useNames();
  const share = (part: number, whole: number) => (whole > 0 ? Math.round((100 * part) / whole) : 0);
  const people = share(finding.customers, analysis.customers);
  const revenue = "revenue" in finding ? share(finding.revenue, analysis.revenue) : 0;
  const say = (): readonly [string, string] => {
    switch (finding.key) {
      case "top-tier":
        return t.result.topTier(f, finding.customers, people, revenue, of);
      case "quiet-top":
        return t.result.quietTop(f, finding.customers, finding.revenue);
      case "one-order":
        return t.result.oneOrder(f, finding.customers, people);
      case "best-quadrant": {
        const name = names?.quadrants[finding.quadrant] ?? "";
        return t.result.bestQuadrant(f, name, finding.customers, revenue, of);
      }
    }
  };
  const [finds, then] = say();
  return (
    <li style={{ "--c": COLOURS[finding.key] }}>
      <p>
        <b>{finds}</b>
        {then}
      </p>
    </li>
  );
}

const COLOURS: Readonly<Record<Finding["key"], string>> = {
  "top-tier": colour("protect"),
  "quiet-top": "var(--f-risk)",
  "one-order": colour("too_early"),
  "best-quadrant": colour("protect"),
};

/** The three groups that bring most, each with its tactic. */
function NextSteps({ analysis }: { readonly analysis: Analysis }) {
  const { t, f, state } = usePane();
  const borders = state.borders.value;
  const names = useNames();
  if (analysis.quadrants === null || borders === null || names === null) return null;
  const groups = countQuadrants(analysis.quadrants, borders).filter(({ customers }) => customers > 0);
  return (
    <section class="wa-stack-2">
      <h2>{t.result.next}</h2>
      <ul class="wa-actions">
        {groups
          .sort((a, b) => b.revenue - a.revenue)
          .slice(0, 3)
          .map(({ key, customers }) => (
            <li key={key}>
              <b class="wa-named">
                <i class="wa-dot" style={{ "--c": colour(key) }} />
                {names.quadrants[key]}
              </b>
              <p>
                {t.result.people(f, customers)} · {names.tactics[key]}
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}

function Written({ run }: { readonly run: Run }) {
  const { t } = usePane();
  return (
    <section class="wa-stack-2">
      <h2>{t.result.wrote}</h2>
      <dl class="wa-facts">
        <dt>{run.target === "new-sheet" ? t.result.newSheet : t.result.beside}</dt>
        <dd>{run.target === "new-sheet" ? run.sheet : run.label}</dd>
        <dt>{t.result.columns}</dt>
        <dd>{run.columns.join(", ")}</dd>
      </dl>
      <p class="wa-hint">
        {run.charts > 0 && `${t.result.contents(run.columns.length, run.charts, run.asOf !== null)} `}
        {t.result.untouched[run.target]}
      </p>
    </section>
  );
}
