import type { BudgetGroup, BudgetView } from "../../../wizard/pages/budget/budget-view.ts";
import { type GroupKey, groupName } from "../../../wizard/pages/groups-of.ts";
import { groupColour } from "../../charts/group-colour.ts";
import { usePane } from "../../pane-context.ts";
import type { NamesInForce } from "../../use-names.ts";

interface GroupTableProps {
  readonly caption: string;
  readonly view: BudgetView;
  readonly names: NamesInForce;
  /** Heading and cell of each column after the name. */
  readonly columns: readonly (readonly [string, (group: BudgetGroup<GroupKey | null>) => string])[];
}

/** A row a group, and one for all customers. */
export function GroupTable({ caption, view, names, columns }: GroupTableProps) {
  const { t } = usePane();
  return (
    <table class="wa-tight">
      <caption class="wa-vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.budget.columns.group}</th>
          {columns.map(([heading]) => (
            <th key={heading} scope="col" class="wa-num">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.groups.map((group) => (
          <tr key={group.key}>
            <th scope="row">
              <span class="wa-named">
                <i class="wa-dot" style={{ "--c": groupColour(view.by, group.key) }} />
                {groupName(names, view.by, group.key)}
              </span>
            </th>
            {columns.map(([heading, cell]) => (
              <td key={heading} class="wa-num">
                {cell(group)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.budget.all}</th>
          {columns.map(([heading, cell]) => (
            <td key={heading} class="wa-num">
              {cell(view.all)}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
