import type { Grouping, GroupKey } from "../../wizard/pages/groups-of.ts";
import type { Pages } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";

type GroupChoice = NonNullable<Pages["audience"]["question"]["group"]>;

interface ListLinkProps {
  readonly label: string;
  readonly group: { readonly kind: Grouping; readonly key: GroupKey };
  /** Only those of the group who are in this one too. */
  readonly also?: { readonly kind: Grouping; readonly key: GroupKey };
}

/** Leads to the customers of a group, as a list. */
export function ListLink({ label, group, also }: ListLinkProps) {
  const { act } = usePane();
  const open = () =>
    act.openPage({
      page: "audience",
      group: group as GroupChoice,
      ...(also === undefined ? {} : { also: also as GroupChoice }),
    });
  return (
    <p>
      <button type="button" class="wa-link" onClick={open}>
        {label}
      </button>
    </p>
  );
}
