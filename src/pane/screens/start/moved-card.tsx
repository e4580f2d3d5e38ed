import { useEffect } from "preact/hooks";
import { usePane } from "../../pane-context.ts";
import { Icon } from "../../parts/icon.tsx";

/** Who has moved since the last run: a card of the start page. Where no run was kept yet, it leads to the first. */
export function MovedCard() {
  const { t, f, state, act } = usePane();
  const kept = state.kept.value;
  // Each time that the start is shown: a run may have been written or taken back meanwhile.
  useEffect(() => void act.recallKept(), [act]);
  return (
    <button
      type="button"
      class="wa-card wa-card--press"
      onClick={() => (kept === null ? act.start() : void act.compare(kept))}
    >
      <span class="wa-card__icon">
        <Icon name="move" />
      </span>
      <b class="wa-card__title">{t.movement.card.title}</b>
      <span class="wa-card__text">
        {kept === null ? t.movement.card.first : t.movement.card.hint(f, kept)}
      </span>
      <Icon name="next" />
    </button>
  );
}
