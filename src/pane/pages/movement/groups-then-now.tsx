import { groupName } from "../../../wizard/pages/groups-of.ts";
import type { Movement } from "../../../wizard/pages/movement/movement-view.ts";
import { groupColour } from "../../charts/group-colour.ts";
import { usePane } from "../../pane-context.ts";
import type { NamesInForce } from "../../use-names.ts";

interface GroupsProps {
  readonly view: Movement;
  readonly names: NamesInForce;
}

/** How large each group was and is. */
export function GroupsThenNow({ view, names }: GroupsProps) {
  const { t, f } = usePane();
  const change = (difference: number) =>
    `${difference > 0 ? "+" : difference < 0 ? "−" : ""}${f.count(Math.abs(difference))}`;
  const numbers = (before: number, after: number) => (
    <>
      <td class="wa-num">{f.count(before)}</td>
      <td class="wa-num">{f.count(after)}</td>
      <td class="wa-num">{change(after - before)}</td>
    </>
  );
  const other = view.flows.filter(({ own, after }) => own !== null && own !== after);
  const told = other.map(({ key, own }) => `${groupName(names, view.by, key)} ${f.count(own!)}`);
  return (
    <section class="wa-stack-2">
      <table class="wa-tight">
        <caption>
          <h2>{t.movement.groups}</h2>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.movement.group}</th>
            <th scope="col" class="wa-num">
              {f.shortDate(view.since.day)}
            </th>
            <th scope="col" class="wa-num">
              {f.shortDate(view.day)}
            </th>
            <th scope="col" class="wa-num">
              {t.movement.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.flows.map(({ key, before, after }) => (
            <tr key={key}>
              <th scope="row">
                <span class="wa-named">
                  <i class="wa-dot" style={{ "--c": groupColour(view.by, key) }} />
                  {groupName(names, view.by, key)}
                </span>
              </th>
              {numbers(before, after)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.movement.all}</th>
            {numbers(view.earlier, view.present)}
          </tr>
        </tfoot>
      </table>
      {told.length > 0 && <p class="wa-tiny">{t.movement.ownBorders(told.join(", "))}</p>}
    </section>
  );
}
