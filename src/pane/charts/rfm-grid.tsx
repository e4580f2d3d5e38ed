import { RFM_FAMILY } from "../../wizard/rfm-families.ts";
import type { RfmKey, RfmView } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { useNames } from "../use-names.ts";

/** The number that stands for a name in the grid and in the list: its place among the names of the map. */
export function rfmNumber(key: RfmKey, keys: readonly RfmKey[]): number {
  return keys.indexOf(key) + 1;
}

export function familyColour(key: RfmKey): string {
  return `var(--f-${RFM_FAMILY[key]})`;
}

/** Recency against frequency and spend; each cell a count, and a number instead of a name. */
export function RfmGrid({ view }: { readonly view: RfmView }) {
  const { t, f } = usePane();
  const names = useNames()?.rfm;
  const named = view.groups !== null;
  const both = view.rows[0]!.length === 2;
  return (
    <figure class="wa-chart">
      <table class={both ? "wa-rfm wa-rfm--triplets" : "wa-rfm"}>
        <caption class="wa-vh">
          {t.preview.grid(t.preview.rows[both ? "rf" : "r"], t.preview.columns[view.columns])}
        </caption>
        <colgroup>
          <col />
        </colgroup>
        <tbody>
          {view.grid.map((cells, row) => (
            <tr key={row}>
              <th scope="row">
                <span class="wa-vh">{t.preview.rows[both ? "rf" : "r"]} </span>
                {view.rows[row]!.join("·")}
              </th>
              {cells.map((cell, column) => (
                <td
                  key={column + 1}
                  style={{ "--c": named ? familyColour(cell.key) : "var(--f-gone)" }}
                  title={named ? names?.[cell.key] : undefined}
                >
                  {named && <sup aria-hidden="true">{rfmNumber(cell.key, view.keys)}</sup>}
                  {f.count(cell.customers)}
                  {named && <span class="wa-vh"> {names?.[cell.key]}</span>}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <td class="wa-rfm__corner" />
            {view.grid[0]!.map((_, score) => (
              <th key={score} scope="col">
                <span class="wa-vh">{t.preview.columns[view.columns]} </span>
                {score + 1}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
      <figcaption class="wa-tiny wa-row wa-row--apart">
        <span>{t.preview.up[both ? "rf" : "r"]}</span>
        <span>{t.preview.across[view.columns]}</span>
      </figcaption>
    </figure>
  );
}
