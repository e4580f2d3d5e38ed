import type { Analysis, RfmKey } from "../../wizard/service.ts";
import { familyColour, RfmGrid, rfmNumber } from "../charts/rfm-grid.tsx";
import { exactShares } from "../exact-shares.ts";
import { usePane } from "../pane-context.ts";
import { Note } from "../parts/note.tsx";
import { Notes } from "../parts/notes.tsx";
import { Panel } from "../parts/panel.tsx";
import { SmallGroup } from "../parts/small-group.tsx";
import { useNames } from "../use-names.ts";

/** Good customers who have gone quiet, whatever the map. */
const QUIET: readonly RfmKey[] = ["at_risk", "cant_lose"];

export function RfmTab({ analysis }: { readonly analysis: Analysis }) {
  const { t, f } = usePane();
  const view = analysis.rfm;
  const words = useNames();
  const why = analysis.notes.filter(({ key }) => key === "no-rfm" || key === "few-customers");
  if (view === null || words === null) {
    return (
      <Panel>
        <Notes notes={why} />
      </Panel>
    );
  }
  const groups = view.groups;
  const shares = exactShares(groups?.map(({ revenue }) => revenue) ?? []);
  const quiet = groups?.filter(({ key }) => QUIET.includes(key)) ?? [];
  const gone = quiet.reduce((sum, { customers }) => sum + customers, 0);
  const goneShare = quiet.reduce((sum, group) => sum + shares[groups!.indexOf(group)]!, 0);
  // A map with few names calls customers at risk who never bought much.
  const heading =
    view.map === "klaviyo"
      ? t.settings.atRisk(f, gone)
      : gone === 0
        ? t.preview.quietNone
        : t.preview.quiet(f, gone);
  const once = view.fixedCounts?.oneOrderShare;
  return (
    <Panel>
      {groups !== null && (
        <div class="wa-stack-2">
          <h2>{heading}</h2>
          <p class="wa-small">
            {t.preview.quietShare(
              quiet.map(({ key }) => words.rfm[key]),
              goneShare,
              t.preview.of[analysis.measure],
            )}
          </p>
        </div>
      )}
      <Notes notes={why} />
      <RfmGrid view={view} />
      {groups !== null && (
        <section>
          <table class="wa-tight">
            <caption class="wa-vh">{t.preview.segments}</caption>
            <thead>
              <tr>
                <th scope="col">{t.preview.segment}</th>
                <th scope="col" class="wa-num">
                  {t.preview.customers}
                </th>
                <th scope="col" class="wa-num">
                  {t.preview.measures[analysis.measure]}
                </th>
              </tr>
            </thead>
            <tbody>
              {groups.map(({ key, customers }, at) => (
                <tr key={key}>
                  <th scope="row">
                    <span class="wa-named">
                      <span class="wa-key" style={{ "--c": familyColour(key) }}>
                        {rfmNumber(key, view.keys)}
                      </span>
                      {words.rfm[key]}
                    </span>
                    <SmallGroup customers={customers} of={analysis.customers} />
                  </th>
                  <td class="wa-num">{f.count(customers)}</td>
                  <td class="wa-num">{f.percent(shares[at]!)}</td>
                </tr>
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
      )}
      <Note>
        <p>
          {view.map === "klaviyo" ? t.preview.scoresByDays : t.preview.scores}
          {once !== undefined &&
            ` ${t.preview.fixed[view.map === "klaviyo" ? 3 : 5](Math.round(100 * once))}`}
        </p>
      </Note>
    </Panel>
  );
}
