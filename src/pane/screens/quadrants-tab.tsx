import type { Analysis, QuadrantKey } from "../../wizard/service.ts";
import { colour, Scatter } from "../charts/scatter.tsx";
import { exactShares } from "../exact-shares.ts";
import { countQuadrants } from "../live-counts.ts";
import { usePane } from "../pane-context.ts";
import { Note } from "../parts/note.tsx";
import { Notes } from "../parts/notes.tsx";
import { Panel } from "../parts/panel.tsx";
import { SmallGroup } from "../parts/small-group.tsx";
import { useNames } from "../use-names.ts";

export function QuadrantsTab({ analysis }: { readonly analysis: Analysis }) {
  const { t, f, state, act } = usePane();
  const view = analysis.quadrants;
  const borders = state.borders.value;
  const words = useNames();
  const choices = state.choices.value;
  if (view === null || borders === null || words === null || choices === null) {
    const why = analysis.notes.filter(({ key }) => key === "no-duration" || key === "all-durations-equal");
    return (
      <Panel>
        <Notes notes={why} />
      </Panel>
    );
  }
  const counts = countQuadrants(view, borders);
  const shares = exactShares(counts.map(({ revenue }) => revenue));
  const people = exactShares(counts.map(({ customers }) => customers));
  const names = words.quadrants;
  const best = shares.indexOf(Math.max(...shares));
  const early = counts.findIndex(({ key }) => key === "too_early");
  const of = t.preview.of[analysis.measure];
  const move = (axis: "value" | "duration", step: number) => {
    const border = view[axis].steps[step]!;
    act.changeChoices(axis === "value" ? { valueBorder: border } : { durationBorder: border });
    const now = countQuadrants(view, { ...borders, [axis]: step });
    act.say(
      t.preview.counted(
        f,
        now.map(({ key, customers }) => ({ name: names[key], customers })),
      ),
    );
  };
  return (
    <Panel>
      <div class="wa-stack-2">
        <h2>{t.preview.heading(names[counts[best]!.key], people[best]!, shares[best]!, of)}</h2>
        <SmallGroup customers={analysis.customers} />
        <p class="wa-small">{view.sampled ? t.preview.dragSampled(f, view.points.length) : t.preview.drag}</p>
      </div>
      <figure class="wa-chart">
        <p class="wa-chart__y">
          <span>{t.preview.valueAxis(f.sign)}</span>
          <span>{t.preview.corner[analysis.measure]}</span>
        </p>
        <Scatter
          view={view}
          borders={borders}
          counts={counts}
          shares={shares}
          names={names}
          onBorder={move}
        />
        <figcaption class="wa-chart__y">
          <span class="wa-named">
            {early >= 0 && (
              <>
                <i class="wa-dot" style={{ "--c": colour("too_early") }} />
                {names.too_early} {f.count(counts[early]!.customers)} · {f.percent(shares[early]!)}
              </>
            )}
          </span>
          <span>{t.preview.durationAxis}</span>
        </figcaption>
      </figure>
      <section>
        <table class="wa-tactics">
          <caption>
            <h2>{t.preview.groups}</h2>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.preview.quadrantAndTactic}</th>
              <th scope="col" class="wa-num">
                {t.preview.customers}
              </th>
              <th scope="col" class="wa-num">
                {t.preview.measures[analysis.measure]}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ key, customers }, at) => (
              <GroupRows
                key={key}
                quadrant={key}
                name={names[key]}
                customers={customers}
                of={analysis.customers}
                share={f.percent(shares[at]!)}
                tactic={words.tactics[key]}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.preview.all}</th>
              <td class="wa-num">{f.count(analysis.customers)}</td>
              <td class="wa-num">{f.percent(100)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
      {choices.inactive && analysis.rfm !== null && (
        <Note>
          <p>{t.preview.winBack(words.winBack)}</p>
        </Note>
      )}
    </Panel>
  );
}

interface GroupRowsProps {
  readonly quadrant: QuadrantKey;
  readonly name: string;
  readonly customers: number;
  /** All customers. */
  readonly of: number;
  readonly share: string;
  readonly tactic: string;
}

function GroupRows({ quadrant, name, customers, of, share, tactic }: GroupRowsProps) {
  const { f } = usePane();
  return (
    <>
      <tr class="wa-head-row">
        <th scope="row">
          <span class="wa-named">
            <i class="wa-dot" style={{ "--c": colour(quadrant) }} />
            <b>{name}</b>
          </span>
          <SmallGroup customers={customers} of={of} />
        </th>
        <td class="wa-num">{f.count(customers)}</td>
        <td class="wa-num">{share}</td>
      </tr>
      <tr>
        <td class="wa-under" colSpan={3}>
          {tactic}
        </td>
      </tr>
    </>
  );
}
