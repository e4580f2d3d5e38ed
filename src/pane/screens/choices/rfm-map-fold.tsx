import type { Choices, RfmMapKey } from "../../../wizard/service.ts";
import { RFM_MAP_KEYS } from "../../../wizard/vocabulary.ts";
import { usePane } from "../../pane-context.ts";
import { Fold } from "../../parts/fold.tsx";

/** Which scores get which name. */
export function RfmMapFold({ choices }: { readonly choices: Choices }) {
  const { t, act } = usePane();
  const maps = t.settings.maps;
  return (
    <Fold title={t.settings.rfmMap} now={maps[choices.rfmMap].now}>
      <fieldset class="wa-stack-2">
        <legend class="wa-vh">{t.settings.rfmMap}</legend>
        {RFM_MAP_KEYS.map((key: RfmMapKey) => (
          <div key={key} class="wa-stack-1">
            <label class="wa-tick">
              <input
                type="radio"
                name="waarde-map"
                checked={key === choices.rfmMap}
                aria-describedby={`waarde-map-${key}`}
                onChange={() => act.changeChoices({ rfmMap: key })}
              />
              <span>{maps[key].name}</span>
            </label>
            <p class="wa-hint wa-under-tick" id={`waarde-map-${key}`}>
              {maps[key].hint}
            </p>
          </div>
        ))}
      </fieldset>
    </Fold>
  );
}
