import type { ComponentChildren } from "preact";
import { NAME_LENGTH, sharedNames, withWord } from "../../../wizard/own-words.ts";
import type { Choices, QuadrantKey, TierKey } from "../../../wizard/service.ts";
import { QUADRANT_KEYS, TIER_KEYS } from "../../../wizard/vocabulary.ts";
import { colour } from "../../charts/scatter.tsx";
import { tierColour } from "../../charts/tier-flow.tsx";
import { usePane } from "../../pane-context.ts";
import { Fold } from "../../parts/fold.tsx";
import { Segmented } from "../../parts/segmented.tsx";
import { WordField } from "../../parts/word-field.tsx";
import { useNames } from "../../use-names.ts";

/** What the groups are called: a set of names, and own ones over it. */
export function NamesFold({ choices }: { readonly choices: Choices }) {
  const { t, state, act } = usePane();
  const words = state.vocabularies.value[state.language.value];
  const names = useNames();
  if (words === undefined || names === null) return null;
  const { own } = choices;
  const changed = Object.keys(own.quadrants).length + Object.keys(own.tiers).length;
  const set = choices.names === "neutral" ? t.choices.neutral : t.choices.classic;
  const shared = sharedNames(names);
  const isShared = (name: string) => shared.some((other) => other.toLowerCase() === name.toLowerCase());
  return (
    <Fold title={t.choices.names} now={t.settings.namesNow(set, names.quadrants.protect, changed)}>
      <NameGroup title={t.settings.ofQuadrants}>
        <Segmented
          name="waarde-names"
          label={t.choices.names}
          options={[
            ["neutral", t.choices.neutral],
            ["classic", t.choices.classic],
          ]}
          value={choices.names}
          onValue={(set) => act.changeChoices({ names: set })}
        />
        <p class="wa-hint">{t.choices.namesHint(words.quadrants.classic.economise)}</p>
        {QUADRANT_KEYS.map((key: QuadrantKey) => (
          <OwnName
            key={key}
            id={`waarde-name-${key}`}
            dot={colour(key)}
            label={words.quadrants[choices.names][key]}
            value={own.quadrants[key] ?? ""}
            wrong={isShared(names.quadrants[key])}
            onName={(typed) => act.changeChoices({ own: withWord(own, "quadrants", key, typed) })}
          />
        ))}
      </NameGroup>
      <NameGroup title={t.settings.ofTiers}>
        <Segmented
          name="waarde-tier-names"
          label={t.settings.ofTiers}
          options={[
            ["standard", t.settings.byProfit],
            ["pyramid", t.settings.pyramid],
          ]}
          value={choices.tierNames}
          onValue={(set) => act.changeChoices({ tierNames: set })}
        />
        {TIER_KEYS.map((key: TierKey) => (
          <OwnName
            key={key}
            id={`waarde-tier-name-${key}`}
            dot={tierColour(key)}
            label={words.tiers[choices.tierNames][key]}
            value={own.tiers[key] ?? ""}
            wrong={isShared(names.tiers[key])}
            onName={(typed) => act.changeChoices({ own: withWord(own, "tiers", key, typed) })}
          />
        ))}
      </NameGroup>
      <div class="wa-stack-2">
        <p class="wa-small" role="status">
          {shared[0] !== undefined && t.settings.shared(shared[0])}
        </p>
        <p class="wa-hint">{t.settings.ownNamesHint}</p>
        {changed > 0 && (
          <p>
            <button
              type="button"
              class="wa-link"
              onClick={() => act.changeChoices({ own: { ...own, quadrants: {}, tiers: {} } })}
            >
              {t.settings.standardNames}
            </button>
          </p>
        )}
      </div>
    </Fold>
  );
}

function NameGroup({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="wa-stack-2">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface OwnNameProps {
  readonly id: string;
  readonly dot: string;
  readonly label: string;
  readonly value: string;
  readonly wrong: boolean;
  readonly onName: (typed: string) => void;
}

/** A standard name, and the field for another one. */
function OwnName({ id, dot, label, value, wrong, onName }: OwnNameProps) {
  return (
    <WordField
      id={id}
      label={
        <>
          <i class="wa-dot" style={{ "--c": dot }} />
          {label}
        </>
      }
      value={value}
      standard={label}
      most={NAME_LENGTH}
      beside
      wrong={wrong}
      onWord={onName}
    />
  );
}
