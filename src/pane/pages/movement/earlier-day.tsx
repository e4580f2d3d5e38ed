import type { KeptDay } from "../../../wizard/pages/movement/movement-view.ts";
import { usePane } from "../../pane-context.ts";
import { useQuestion } from "../use-question.ts";

interface EarlierDayProps {
  readonly choices: readonly KeptDay[];
  readonly since: KeptDay;
}

/** Which earlier run to compare with, where there is a choice. */
export function EarlierDay({ choices, since }: EarlierDayProps) {
  const { t, f } = usePane();
  const { change } = useQuestion("movement");
  if (choices.length < 2) return null;
  return (
    <div class="wa-field">
      <label for="waarde-since">{t.movement.compareWith}</label>
      <select
        id="waarde-since"
        class="wa-select"
        value={since.id}
        onChange={(event) => change({ since: event.currentTarget.value, list: null })}
      >
        {choices.map(({ id, day, customers }) => (
          <option key={id} value={id}>
            {t.movement.keptDay(f, day, customers)}
          </option>
        ))}
      </select>
    </div>
  );
}
