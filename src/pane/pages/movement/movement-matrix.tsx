import { groupName } from "../../../wizard/pages/groups-of.ts";
import type { Movement } from "../../../wizard/pages/movement/movement-view.ts";
import { usePane } from "../../pane-context.ts";
import type { NamesInForce } from "../../use-names.ts";

interface MatrixProps {
  readonly view: Movement;
  readonly names: NamesInForce;
  readonly colours: readonly string[];
}

/** Strongest mix of the colour of a cell: the ink on it stays readable. */
const STRONGEST = 46;

/** Up to so many groups leave the names more room. */
const FEW = 4;

/** Group then (rows) against group now (columns); numbers stand for the groups in the columns. */
export function MovementMatrix({ view, names, colours }: MatrixProps) {
  const { t } = usePane();
  const { keys, counts, by } = view;
  const gone = counts.some((row) => row.at(-1)! > 0);
  const columns = keys.length + (gone ? 1 : 0);
  const isThere = (row: number) => counts[row]!.some((count) => count > 0);
  return (
    <figure class="wa-chart">
      <table class="wa-moves">
        <caption class="wa-vh">{t.movement.matrix}</caption>
        <thead>
          <tr>
            <th scope="col" style={{ width: keys.length <= FEW ? "46%" : "40%" }}>
              {t.movement.corner}
            </th>
            {keys.map((key, at) => (
              <th key={key} scope="col">
                <span class="wa-key" style={{ "--c": colours[at] }} aria-hidden="true">
                  {at + 1}
                </span>
                <span class="wa-vh">{groupName(names, by, key)}</span>
              </th>
            ))}
            {gone && <th scope="col">{t.movement.gone}</th>}
          </tr>
        </thead>
        <tbody>
          {counts.map((row, from) =>
            from < keys.length || isThere(from) ? (
              <tr key={keys[from] ?? "new"}>
                <th scope="row">
                  <span class="wa-named">
                    <span class="wa-key" style={{ "--c": colours[from] ?? "transparent" }} aria-hidden="true">
                      {from < keys.length ? from + 1 : "+"}
                    </span>
                    {from < keys.length ? groupName(names, by, keys[from]!) : t.movement.newcomers}
                  </span>
                </th>
                {row.slice(0, columns).map((customers, to) => (
                  <Cell
                    key={keys[to] ?? "gone"}
                    customers={customers}
                    share={view.shares[from]![to]!}
                    stayed={from === to}
                  />
                ))}
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
      <figcaption class="wa-tiny">{t.movement.caption}</figcaption>
    </figure>
  );
}

interface CellProps {
  readonly customers: number;
  readonly share: number;
  readonly stayed: boolean;
}

function Cell({ customers, share, stayed }: CellProps) {
  const { f } = usePane();
  const kind = stayed ? "wa-moves__stay" : customers === 0 ? "wa-moves__none" : undefined;
  return (
    <td class={kind} style={{ "--h": `${Math.round(STRONGEST * share)}%` }}>
      {customers > 0 || stayed ? (
        <Count customers={customers} />
      ) : (
        <>
          <span aria-hidden="true">·</span>
          <span class="wa-vh">{f.count(0)}</span>
        </>
      )}
    </td>
  );
}

/** Above this number a count no longer fits the cell of a narrow pane, and stands there in thousands. */
const MOST_SHOWN = 9_999;

function Count({ customers }: { readonly customers: number }) {
  const { f } = usePane();
  if (customers < 1000) return <>{f.count(customers)}</>;
  if (customers <= MOST_SHOWN) return <span class="wa-moves__many">{f.count(customers)}</span>;
  return (
    <>
      <span class="wa-moves__many" aria-hidden="true">
        {f.count(Math.round(customers / 1000))}k
      </span>
      <span class="wa-vh">{f.count(customers)}</span>
    </>
  );
}
