import type { EffectView, KeptSplit, ReadPlan, ReadView } from "../../../wizard/pages/effect/effect-view.ts";
import { usePane } from "../../pane-context.ts";

interface SplitSelectProps {
  readonly view: EffectView;
  readonly read: ReadView;
  readonly onFrom: (from: ReadPlan["from"]) => void;
}

/** Which groups are read: those made before, or a list that the user selects. */
export function SplitSelect({ view: { splits }, read, onFrom }: SplitSelectProps) {
  const { t, f } = usePane();
  const words = t.effect.read;
  const { from } = read.plan;
  const place = JSON.stringify(from);
  const at = splits.findIndex(({ range }) => JSON.stringify(range) === place);
  const selected = at === -1 && read.place !== null;
  const name = ({ tactic, day, customers }: KeptSplit) => words.made(f, tactic, day, customers);
  return (
    <div class="wa-stack-2">
      {(splits.length > 0 || selected) && (
        <div class="wa-field">
          <label for="waarde-split">{words.groups}</label>
          <select
            id="waarde-split"
            class="wa-select"
            value={at}
            onChange={(event) => onFrom(splits[Number(event.currentTarget.value)]?.range ?? from)}
          >
            {selected && <option value={-1}>{words.selected(read.place!.label)}</option>}
            {splits.map((split, nth) => (
              <option key={split.sheet} value={nth}>
                {name(split)}
              </option>
            ))}
          </select>
        </div>
      )}
      <p class="wa-hint">
        {words.useHint}{" "}
        <button type="button" class="wa-link" onClick={() => onFrom("selection")}>
          {words.use}
        </button>
      </p>
    </div>
  );
}
