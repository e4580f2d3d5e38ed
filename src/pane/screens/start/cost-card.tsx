import { usePane } from "../../pane-context.ts";
import { Icon } from "../../parts/icon.tsx";

/** What a customer may cost, without data: a card of the start page. */
export function CostCard() {
  const { t, act } = usePane();
  return (
    <button type="button" class="wa-card wa-card--press" onClick={() => act.goTo("calculator")}>
      <span class="wa-card__icon">
        <Icon name="sum" />
      </span>
      <b class="wa-card__title">{t.calculator.title}</b>
      <span class="wa-card__text">{t.calculator.hint}</span>
      <Icon name="next" />
    </button>
  );
}
