import { type GroupKey, groupName } from "../../../wizard/pages/groups-of.ts";
import type { Movement } from "../../../wizard/pages/movement/movement-view.ts";
import { groupColour } from "../../charts/group-colour.ts";
import { MovementBands } from "../../charts/movement-bands.tsx";
import { usePane } from "../../pane-context.ts";
import { PlainFold } from "../../parts/plain-fold.tsx";
import type { NamesInForce } from "../../use-names.ts";
import { MovementMatrix } from "./movement-matrix.tsx";

interface StreamsProps {
  readonly view: Movement;
  readonly names: NamesInForce;
}

/** More groups than this do not fit across a pane of 270 px. */
const MOST_ACROSS = 6;

/** Who went where: a matrix where it fits, bands, and all moves as a list. */
export function Streams({ view, names }: StreamsProps) {
  const { t, f } = usePane();
  const colours = view.keys.map((key) => groupColour(view.by, key));
  return (
    <>
      {view.keys.length <= MOST_ACROSS && <MovementMatrix view={view} names={names} colours={colours} />}
      <section class="wa-stack-2">
        <h2>{t.movement.flow}</h2>
        <p class="wa-small">{t.movement.flowHint}</p>
        <figure class="wa-chart">
          <p class="wa-small wa-row wa-row--apart">
            <span>{f.shortDate(view.since.day)}</span>
            <span>{f.shortDate(view.day)}</span>
          </p>
          <MovementBands counts={view.counts} colours={colours} />
          <PlainFold title={t.movement.routes}>
            <Routes view={view} names={names} />
          </PlainFold>
        </figure>
      </section>
    </>
  );
}

function Routes({ view, names }: StreamsProps) {
  const { t, f } = usePane();
  const name = (key: GroupKey | undefined, none: string) =>
    key === undefined ? none : groupName(names, view.by, key);
  const routes = view.counts
    .flatMap((row, from) => row.map((customers, to) => ({ from, to, customers })))
    .filter(({ from, to, customers }) => customers > 0 && from !== to)
    .sort((a, b) => b.customers - a.customers);
  return (
    <table class="wa-tight">
      <caption class="wa-vh">{t.movement.routesTable}</caption>
      <thead>
        <tr>
          <th scope="col">{t.movement.from}</th>
          <th scope="col">{t.movement.to}</th>
          <th scope="col" class="wa-num">
            {t.movement.customers}
          </th>
        </tr>
      </thead>
      <tbody>
        {routes.map(({ from, to, customers }) => (
          <tr key={`${from} ${to}`}>
            <th scope="row">{name(view.keys[from], t.movement.newcomers)}</th>
            <td>{name(view.keys[to], t.movement.gone)}</td>
            <td class="wa-num">{f.count(customers)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
