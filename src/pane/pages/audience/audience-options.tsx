import { usePane } from "../../pane-context.ts";
import { Fold } from "../../parts/fold.tsx";
import { Segmented } from "../../parts/segmented.tsx";
import type { AudiencePartProps } from "./audience-choices.tsx";
import { namedCountries } from "./named-countries.ts";

/** Hashing, the country of phone numbers and the value, as far as the platform leaves them open. */
export function AudienceOptions({ view, wanted, onChange }: AudiencePartProps) {
  const { t, state } = usePane();
  const { rules } = view;
  const isHashed = rules.hash === "always" || (rules.hash === "choice" && wanted.hash);
  const now = [
    isHashed ? t.audience.hashed : t.audience.plain,
    ...(rules.hasPhone && wanted.country !== null ? [wanted.country] : []),
  ];
  const showsValue = rules.hasValue && rules.predicted && wanted.purpose === "reach";
  return (
    <Fold title={t.audience.options} now={now.join(", ")}>
      {rules.hash === "choice" && (
        <label class="wa-tick">
          <input
            type="checkbox"
            checked={wanted.hash}
            onChange={(event) => onChange({ hash: event.currentTarget.checked })}
          />
          {t.audience.hash}
        </label>
      )}
      <p class="wa-hint">{t.audience.hashHint[rules.hash]}</p>
      {rules.hasPhone && (
        <div class="wa-field">
          <label for="waarde-audience-country-code">{t.audience.country}</label>
          <select
            id="waarde-audience-country-code"
            class="wa-select"
            value={wanted.country ?? ""}
            onChange={(event) => onChange({ country: event.currentTarget.value })}
          >
            {wanted.country === null && <option value="">{t.audience.noCountry}</option>}
            {namedCountries(rules.countries, state.language.value).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {showsValue && (
        <Segmented
          name="waarde-audience-value"
          label={t.audience.value}
          labelShown
          options={[
            ["clv", t.audience.values.clv],
            ["predicted", t.audience.values.predicted],
          ]}
          value={wanted.value}
          onValue={(value) => onChange({ value })}
        />
      )}
    </Fold>
  );
}
