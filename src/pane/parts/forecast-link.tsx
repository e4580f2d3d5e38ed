import type { ForecastView } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";

/** What the values rest on, and the way to the page on how sure that is. */
export function ForecastLink({ forecast }: { readonly forecast: ForecastView }) {
  const { t, f, act } = usePane();
  return (
    <p class="wa-row wa-row--apart">
      <span class="wa-small">{t.forecast.basis(f, forecast.value, forecast.months)}</span>
      <button type="button" class="wa-link" onClick={() => act.openForecast()}>
        {t.forecast.howSure}
      </button>
    </p>
  );
}
