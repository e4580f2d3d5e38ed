import type { NamesInForce } from "../../../wizard/names-in-force.ts";
import type { GroupChoice, GroupCount } from "../../../wizard/pages/audience/audience-view.ts";
import { usePane } from "../../pane-context.ts";
import { useNames } from "../../use-names.ts";

interface GroupSelectProps {
  readonly id: string;
  readonly groups: readonly GroupCount[];
  readonly value: GroupChoice | null;
  /** What choosing none of them is called. */
  readonly none: string;
  readonly onGroup: (group: GroupChoice | null) => void;
}

/** Quadrants, tiers and segments in one list, each with its customers. */
export function GroupSelect({ id, groups, value, none, onGroup }: GroupSelectProps) {
  const { t, f } = usePane();
  const names = useNames();
  if (names === null) return null;
  const present = value === null ? "" : keyOf(value);
  const kinds = (["quadrant", "tier", "rfm"] as const).filter((kind) =>
    groups.some(({ choice }) => choice.kind === kind),
  );
  return (
    <select
      id={id}
      class="wa-select"
      value={present}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onGroup(groups.find(({ choice }) => keyOf(choice) === chosen)?.choice ?? null);
      }}
    >
      <option value="">{none}</option>
      {kinds.map((kind) => (
        <optgroup key={kind} label={t.audience.kinds[kind]}>
          {groups
            .filter(({ choice }) => choice.kind === kind)
            .map(({ choice, customers }) => (
              <option key={choice.key} value={keyOf(choice)}>
                {t.audience.option(f, nameOf(choice, names), customers)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}

function keyOf({ kind, key }: GroupChoice): string {
  return `${kind} ${key}`;
}

function nameOf({ kind, key }: GroupChoice, names: NamesInForce): string {
  switch (kind) {
    case "quadrant":
      return names.quadrants[key];
    case "tier":
      return names.tiers[key];
    case "rfm":
      return names.rfm[key];
  }
}
