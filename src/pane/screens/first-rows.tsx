import type { Analysis, PreviewRow, QuadrantKey } from "../../wizard/service.ts";
import { colour } from "../charts/scatter.tsx";
import { tierColour } from "../charts/tier-flow.tsx";
import { quadrantOf } from "../live-counts.ts";
import { usePane } from "../pane-context.ts";
import { type NamesInForce, useNames } from "../use-names.ts";

/** What the first rows will say; addresses are masked. */
export function FirstRows({ analysis }: { readonly analysis: Analysis }) {
  const { t, f, state, act } = usePane();
  const names = useNames();
  if (names === null) return null;
  const quadrants = analysis.quadrants !== null;
  const borders = state.borders.value;
  const keyOf = (row: PreviewRow) => {
    if (row.quadrant === null || row.quadrant === "too_early" || borders === null) return row.quadrant;
    return quadrantOf(row.valueStep, row.durationStep, borders);
  };
  return (
    <section>
      <table class="wa-tight wa-rows">
        <caption>
          <h2>{t.preview.firstRows}</h2>
        </caption>
        <colgroup>
          <col style={{ width: "42%" }} />
          <col style={{ width: "22%" }} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t.preview.customer}</th>
            <th scope="col" class="wa-num">
              {t.preview.value}
            </th>
            <th scope="col">{quadrants ? t.preview.quadrant : t.preview.tier}</th>
          </tr>
        </thead>
        <tbody>
          {analysis.firstRows.map((row, at) => (
            <tr key={row.customer}>
              <th scope="row">
                <button
                  type="button"
                  class="wa-link wa-cut-off"
                  title={t.customer.title}
                  onClick={() => act.openPage({ page: "customer", of: { row: at } })}
                >
                  {row.customer}
                </button>
              </th>
              <td class="wa-num">{f.money(row.value)}</td>
              <td>
                <span class="wa-named">
                  <GroupOf row={row} quadrant={keyOf(row)} names={names} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface GroupOfProps {
  readonly row: PreviewRow;
  readonly quadrant: QuadrantKey | null;
  readonly names: NamesInForce;
}

/** The quadrant of a row, or its tier where there are no quadrants. */
function GroupOf({ row, quadrant, names }: GroupOfProps) {
  return (
    <>
      <i class="wa-dot" style={{ "--c": quadrant === null ? tierColour(row.tier) : colour(quadrant) }} />
      {quadrant === null ? names.tiers[row.tier] : names.quadrants[quadrant]}
    </>
  );
}
