import type { RfmKey, RfmView } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { useNames } from "../use-names.ts";

/** The eleven names in five families of colour. */
const FAMILY: Readonly<Record<RfmKey, string>> = {
  champions: "core",
  loyal: "core",
  potential_loyalist: "rise",
  new: "rise",
  promising: "rise",
  needs_attention: "cool",
  about_to_sleep: "cool",
  at_risk: "risk",
  cant_lose: "risk",
  hibernating: "gone",
  lost: "gone",
};

const ORDER = Object.keys(FAMILY) as RfmKey[];

/** The number that stands for a name in the grid and in the list. */
export function rfmNumber(key: RfmKey): number {
  return ORDER.indexOf(key) + 1;
}

export function familyColour(key: RfmKey): string {
  return `var(--f-${FAMILY[key]})`;
}

/** Recency against frequency and spend; each cell a count, and a number instead of a name. */
export function RfmGrid({ view }: { readonly view: RfmView }) {
  const { t, f } = usePane();
  const names = useNames()?.rfm;
  const named = view.groups !== null;
  return (
    <figure class="wa-chart">
      <table class="wa-rfm">
        <caption class="wa-vh">{t.preview.grid}</caption>
        <tbody>
          {view.grid.map((cells, row) => (
            <tr key={5 - row}>
              <th scope="row">
                <span class="wa-vh">{t.preview.recency} </span>
                {5 - row}
              </th>
              {cells.map((cell, column) => (
                <td
                  key={column + 1}
                  style={{ "--c": named ? familyColour(cell.key) : "var(--f-gone)" }}
                  title={named ? names?.[cell.key] : undefined}
                >
                  {named && <sup aria-hidden="true">{rfmNumber(cell.key)}</sup>}
                  {f.count(cell.customers)}
                  {named && <span class="wa-vh"> {names?.[cell.key]}</span>}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <td class="wa-rfm__corner" />
            {[1, 2, 3, 4, 5].map((score) => (
              <th key={score} scope="col">
                <span class="wa-vh">{t.preview.frequency} </span>
                {score}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
      <figcaption class="wa-tiny wa-row wa-row--apart">
        <span>{t.preview.recent}</span>
        <span>{t.preview.often}</span>
      </figcaption>
    </figure>
  );
}
