import type { BudgetView } from "../../../wizard/pages/budget/budget-view.ts";
import { groupName } from "../../../wizard/pages/groups-of.ts";
import { groupColour } from "../../charts/group-colour.ts";
import { usePane } from "../../pane-context.ts";
import type { NamesInForce } from "../../use-names.ts";

interface WhatIfTableProps {
  readonly view: BudgetView;
  readonly names: NamesInForce;
}

/** Extra value of each group that takes part, and of all of them. */
export function WhatIfTable({ view, names }: WhatIfTableProps) {
  const { t, f } = usePane();
  const { columns, all, whatIf: words } = t.budget;
  const { whatIf, by } = view;
  return (
    <table class="wa-tight">
      <caption class="wa-vh">{words.section}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.group}</th>
          <th scope="col" class="wa-num">
            {columns.customers}
          </th>
          <th scope="col" class="wa-num">
            {columns.each}
          </th>
          <th scope="col" class="wa-num">
            {columns.extra}
          </th>
        </tr>
      </thead>
      <tbody>
        {whatIf.extra.map(({ key, customers, extra }) => (
          <tr key={key}>
            <th scope="row">
              <span class="wa-named">
                <i class="wa-dot" style={{ "--c": groupColour(by, key) }} />
                {groupName(names, by, key)}
              </span>
            </th>
            <td class="wa-num">{f.count(customers)}</td>
            <td class="wa-num">{f.money(extra / customers)}</td>
            <td class="wa-num">{f.money(extra)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{all}</th>
          <td class="wa-num">{f.count(whatIf.customers)}</td>
          <td class="wa-num">{f.money(whatIf.total / whatIf.customers)}</td>
          <td class="wa-num">{f.money(whatIf.total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
