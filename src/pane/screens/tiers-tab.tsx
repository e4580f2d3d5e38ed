import type { Analysis } from "../../wizard/service.ts";
import { ParetoCurve } from "../charts/pareto-curve.tsx";
import { TierFlow, tierColour } from "../charts/tier-flow.tsx";
import { exactShares } from "../exact-shares.ts";
import { usePane } from "../pane-context.ts";
import { Note } from "../parts/note.tsx";
import { Panel } from "../parts/panel.tsx";
import { SmallGroup } from "../parts/small-group.tsx";
import { useNames } from "../use-names.ts";

export function TiersTab({ analysis }: { readonly analysis: Analysis }) {
  const { t, f, state } = usePane();
  const words = useNames();
  const ranges = state.choices.value?.tierRanges;
  const groups = analysis.tiers;
  const people = exactShares(groups.map(({ customers }) => customers));
  const revenue = exactShares(groups.map((group) => group.revenue));
  const of = t.preview.of[analysis.measure];
  const loss = groups.find(({ key }) => key === "loss_making")?.customers ?? 0;
  return (
    <Panel>
      <div class="wa-stack-2">
        <h2>
          {groups[0]!.customers === 0
            ? t.settings.nobodyTop(words?.tiers.very_profitable ?? "")
            : t.preview.top(people[0]!, revenue[0]!, of)}
        </h2>
        <p class="wa-small">
          {ranges === null || ranges === undefined
            ? t.preview.ranked
            : t.settings.ranked(f.money(ranges[0]), f.money(ranges[1]))}
        </p>
        <SmallGroup customers={analysis.customers} />
      </div>
      <TierFlow
        groups={groups}
        people={people}
        revenue={revenue}
        customers={f.count(analysis.customers)}
        total={f.money(analysis.revenue)}
        measure={t.preview.measures[analysis.measure]}
      />
      <section>
        <table class="wa-tight">
          <caption class="wa-vh">{t.preview.tierTable}</caption>
          <thead>
            <tr>
              <th scope="col">{t.preview.tier}</th>
              <th scope="col" class="wa-num">
                {t.preview.customers}
              </th>
              <th scope="col" class="wa-num">
                {t.preview.measures[analysis.measure]}
              </th>
              <th scope="col" class="wa-num">
                {t.preview.averageValue}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group, at) => (
              <tr key={group.key}>
                <th scope="row">
                  <span class="wa-named">
                    <i class="wa-dot" style={{ "--c": tierColour(group.key) }} />
                    {words?.tiers[group.key]}
                  </span>
                  <SmallGroup customers={group.customers} of={analysis.customers} />
                </th>
                <td class="wa-num">{f.count(group.customers)}</td>
                <td class="wa-num">{f.percent(revenue[at]!)}</td>
                <td class="wa-num">{f.money(group.averageValue)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.preview.allShort}</th>
              <td class="wa-num">{f.count(analysis.customers)}</td>
              <td class="wa-num">{f.percent(100)}</td>
              <td class="wa-num">{f.money(analysis.averageValue)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
      {analysis.curve !== null && <CurveSection curve={analysis.curve} measure={analysis.measure} />}
      {loss > 0 && (
        <Note>
          <p>{t.preview.loss(f, loss)}</p>
        </Note>
      )}
    </Panel>
  );
}

interface CurveSectionProps {
  readonly curve: NonNullable<Analysis["curve"]>;
  readonly measure: Analysis["measure"];
}

/** How few customers bring how much, over all of them rather than by tier. */
function CurveSection({ curve, measure }: CurveSectionProps) {
  const { t, f } = usePane();
  const of = t.preview.of[measure];
  const half = curve.findIndex((share) => share >= 0.5) + 1;
  return (
    <section class="wa-stack-2">
      <h2>{t.preview.half(f.percent(half), of)}</h2>
      <p class="wa-small">{t.preview.bestTenth(Math.round(100 * curve[9]!), of)}</p>
      <ParetoCurve curve={curve} of={of} measure={t.preview.measures[measure]} half={half} />
    </section>
  );
}
