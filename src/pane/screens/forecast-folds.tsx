import type { Choices } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Fold } from "../parts/fold.tsx";
import { UnitField } from "../parts/unit-field.tsx";

/** What hardly anybody changes of a forecast. */
export function AdvancedFold({ choices }: { readonly choices: Choices }) {
  const { t, f, act } = usePane();
  return (
    <Fold title={t.forecast.advanced} now={t.forecast.advancedNow(f, choices.discount)}>
      <div class="wa-set">
        <label class="wa-label" for="waarde-discount">
          {t.forecast.discount}
        </label>
        <UnitField
          id="waarde-discount"
          value={choices.discount * 100}
          write={f.number}
          after="%"
          describedBy="waarde-discount-hint"
          onValue={(percent) => {
            if (percent >= 0 && percent <= 100) act.changeChoices({ discount: percent / 100 });
          }}
        />
        <p class="wa-hint" id="waarde-discount-hint">
          {t.forecast.discountHint}
        </p>
      </div>
    </Fold>
  );
}

/** Whether the duration looks ahead as well. */
export function ExpectedMonths({ choices }: { readonly choices: Choices }) {
  const { t, act } = usePane();
  return (
    <div class="wa-stack-2">
      <label class="wa-tick">
        <input
          type="checkbox"
          checked={choices.expectedMonths}
          aria-describedby="waarde-expected-months"
          onChange={(event) =>
            act.changeChoices({ expectedMonths: event.currentTarget.checked, durationBorder: null })
          }
        />
        <span>{t.forecast.expectedMonths}</span>
      </label>
      <p class="wa-hint" id="waarde-expected-months">
        {t.forecast.expectedMonthsHint}
      </p>
    </div>
  );
}
