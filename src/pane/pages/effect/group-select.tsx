import type { SplitPlan, SplitView } from "../../../wizard/pages/effect/effect-view.ts";
import { groupName } from "../../../wizard/pages/groups-of.ts";
import { usePane } from "../../pane-context.ts";
import { useNames } from "../../use-names.ts";

interface GroupSelectProps {
  readonly view: SplitView;
  readonly onGroup: (group: SplitPlan["group"]) => void;
}

/** Among whom lots are drawn: everybody, or one tier, quadrant or segment. */
export function GroupSelect({ view, onGroup }: GroupSelectProps) {
  const { t } = usePane();
  const names = useNames();
  const words = t.effect.make;
  const { group } = view.plan;
  const value = group === null ? "" : `${group.by}:${group.key}`;
  const options = view.choices.flatMap(({ by, keys }) =>
    keys.map((key) => ({ by, key, value: `${by}:${key}` })),
  );
  return (
    <div class="wa-field">
      <label for="waarde-among">{words.group}</label>
      <select
        id="waarde-among"
        class="wa-select"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          onGroup(chosen === undefined ? null : { by: chosen.by, key: chosen.key });
        }}
      >
        <option value="">{words.everybody}</option>
        {view.choices.map(({ by }) => (
          <optgroup key={by} label={words.groupings[by]}>
            {options
              .filter((option) => option.by === by)
              .map((option) => (
                <option key={option.value} value={option.value}>
                  {names === null ? option.key : groupName(names, by, option.key)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
