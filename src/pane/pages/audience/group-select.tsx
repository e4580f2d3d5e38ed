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

/** Quadrants, tiers, segments and groups drawn by lot in one list, each with its customers. */
export function GroupSelect({ id, groups, value, none, onGroup }: GroupSelectProps) {
  const { t, f } = usePane();
  const names = useNames();
  if (names === null) return null;
  const present = value === null ? "" : keyOf(value);
  const kinds = (["quadrant", "tier", "rfm", "split"] as const).filter((kind) =>
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
            .map(({ choice, customers, drawn }) => (
              <option key={keyOf(choice)} value={keyOf(choice)}>
                {t.audience.option(
                  f,
                  choice.kind === "split"
                    ? t.audience.drawn[choice.key](f, drawn?.tactic ?? "", drawn?.day ?? null)
                    : nameOf(choice, names),
                  customers,
                )}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}

function keyOf(choice: GroupChoice): string {
  return `${choice.kind} ${choice.key} ${choice.kind === "split" ? choice.sheet : ""}`;
}

function nameOf({ kind, key }: Exclude<GroupChoice, { kind: "split" }>, names: NamesInForce): string {
  switch (kind) {
    case "quadrant":
      return names.quadrants[key];
    case "tier":
      return names.tiers[key];
    case "rfm":
      return names.rfm[key];
  }
}
