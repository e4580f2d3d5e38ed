import { useState } from "preact/hooks";
import {
  DESTINATION_IDS,
  type DestinationId,
  type GroupChoice,
  type GroupCount,
} from "../../wizard/pages/audience/audience-view.ts";
import type { Analysis } from "../../wizard/service.ts";
import { countQuadrants } from "../live-counts.ts";
import { usePane } from "../pane-context.ts";
import { GroupSelect } from "./audience/group-select.tsx";

/** On the result: which group for which platform, and on to the page where the list is seen first. */
export function AudienceCard({ analysis }: { readonly analysis: Analysis }) {
  const { t, state, act } = usePane();
  const borders = state.borders.value;
  const quadrants =
    analysis.quadrants === null || borders === null ? [] : countQuadrants(analysis.quadrants, borders);
  const groups: GroupCount[] = [
    ...quadrants.map(({ key, customers }) => ({ choice: { kind: "quadrant" as const, key }, customers })),
    ...analysis.tiers.map(({ key, customers }) => ({ choice: { kind: "tier" as const, key }, customers })),
    ...(analysis.rfm?.groups ?? []).map(({ key, customers }) => ({
      choice: { kind: "rfm" as const, key },
      customers,
    })),
  ].filter(({ customers }) => customers > 0);
  const [group, setGroup] = useState<GroupChoice | null>(groups[0]?.choice ?? null);
  const [destination, setDestination] = useState<DestinationId>("meta");
  const language = state.language.value;
  return (
    <section class="wa-card wa-stack-2">
      <h2>{t.audience.title}</h2>
      <div class="wa-field">
        <label class="wa-vh" for="waarde-card-group">
          {t.audience.card.group}
        </label>
        <GroupSelect
          id="waarde-card-group"
          groups={groups}
          value={group}
          none={t.audience.everybody}
          onGroup={setGroup}
        />
      </div>
      <div class="wa-row">
        <div class="wa-field wa-audience-grow">
          <label class="wa-vh" for="waarde-card-to">
            {t.audience.to}
          </label>
          <select
            id="waarde-card-to"
            class="wa-select"
            value={destination}
            onChange={(event) => setDestination(event.currentTarget.value as DestinationId)}
          >
            {DESTINATION_IDS.map((id) => (
              <option key={id} value={id}>
                {t.audience.destinations[id]}
              </option>
            ))}
          </select>
        </div>
        <button
          type="button"
          class="wa-btn"
          onClick={() => act.openPage({ page: "audience", group, destination, language })}
        >
          {t.audience.card.prepare}
        </button>
      </div>
      <p class="wa-hint">{t.audience.card.hint}</p>
    </section>
  );
}
