import { looksAhead } from "../../wizard/forecast.ts";
import { sharedNames } from "../../wizard/own-words.ts";
import type { Analysis, Choices } from "../../wizard/service.ts";
import { choicesReady } from "../choices-ready.ts";
import { countQuadrants, stepCounts } from "../live-counts.ts";
import { usePane } from "../pane-context.ts";
import { BorderSlider } from "../parts/border-slider.tsx";
import { Back, Foot, Frame, Primary } from "../parts/frame.tsx";
import { Note } from "../parts/note.tsx";
import { Notes } from "../parts/notes.tsx";
import { ProblemView } from "../parts/problem-view.tsx";
import { Working } from "../parts/working.tsx";
import { useNames } from "../use-names.ts";
import { SavedSettingsPart } from "./choices/saved-settings.tsx";
import { FoldedChoices } from "./folded-choices.tsx";
import { ExpectedMonths } from "./forecast-folds.tsx";
import { TierChoices } from "./tier-choices.tsx";
import { ValueChoices } from "./value-choices.tsx";

export function ChoicesScreen() {
  const { t, state, act } = usePane();
  const analysis = state.analysis.value;
  const choices = state.choices.value;
  const problem = state.problem.value;
  const names = useNames();
  const whole = choices === null || choicesReady(choices, names);
  const [shared] = names === null ? [] : sharedNames(names);
  const sharedNote = shared === undefined ? null : t.settings.shared(shared);
  const ready = analysis !== null && problem === null && whole;
  return (
    <Frame
      step="choices"
      title={t.choices.title}
      foot={
        <Foot note={sharedNote ?? t.foot.nothingWritten}>
          <Back />
          <Primary off={!ready} onPress={() => act.goTo("preview")}>
            {t.choices.next}
          </Primary>
        </Foot>
      }
    >
      {problem !== null && <ProblemView problem={problem} />}
      {problem === null && analysis === null && <Working />}
      {analysis !== null && choices !== null && (
        <>
          <p class="wa-lead">{t.choices.lead}</p>
          {analysis.forecast !== null && <ValueChoices forecast={analysis.forecast} choices={choices} />}
          <Borders analysis={analysis} />
          <TierChoices analysis={analysis} choices={choices} />
          <FoldedChoices analysis={analysis} choices={choices} />
          <SavedSettingsPart choices={choices} />
        </>
      )}
    </Frame>
  );
}

function Borders({ analysis }: { readonly analysis: Analysis }) {
  const { t, f, state, act } = usePane();
  const view = analysis.quadrants;
  const borders = state.borders.value;
  const names = useNames()?.quadrants;
  if (view === null || borders === null) {
    return (
      <section class="wa-stack-2">
        <h2>{t.choices.borders}</h2>
        <Notes
          notes={analysis.notes.filter(({ key }) => key === "no-duration" || key === "all-durations-equal")}
        />
      </section>
    );
  }
  const choices = state.choices.value!;
  const change = (patch: Partial<Choices>) => {
    act.changeChoices(patch);
    speak();
  };
  const speak = () => {
    const now = state.borders.value;
    if (names === undefined || now === null) return;
    act.say(
      t.preview.counted(
        f,
        countQuadrants(view, now).map(({ key, customers }) => ({ name: names[key], customers })),
      ),
    );
  };
  const ahead = analysis.forecast !== null && looksAhead(analysis.forecast.value);
  const orders = ahead && choices.expectedMonths ? t.forecast.standard : t.choices.standard;
  const standard = analysis.kind === "orders" ? orders : t.choices.standardTable;
  const moved = choices.valueBorder !== null || choices.durationBorder !== null;
  const waiting = view.tooEarly.customers;
  const neither = waiting > 0 ? t.choices.neither(f, waiting) : undefined;
  return (
    <section class="wa-stack">
      <h2>{t.choices.borders}</h2>
      <BorderSlider
        id="waarde-value"
        label={t.choices.valueFrom}
        axis={view.value}
        border={choices.valueBorder ?? view.value.standard}
        at={borders.value}
        counts={stepCounts(view, "value")}
        below={t.choices.low}
        above={t.choices.high}
        spoken={f.exactMoney}
        writeCount={f.count}
        writeBorder={f.border}
        before={f.sign}
        neither={neither}
        onBorder={(valueBorder) => change({ valueBorder })}
      />
      <BorderSlider
        id="waarde-duration"
        label={t.choices.durationFrom}
        axis={view.duration}
        border={choices.durationBorder ?? view.duration.standard}
        at={borders.duration}
        counts={stepCounts(view, "duration")}
        below={t.choices.short}
        above={t.choices.long}
        spoken={(months) => t.choices.monthsSpoken(f, months)}
        writeCount={f.count}
        writeBorder={f.border}
        after={t.choices.monthsUnit}
        neither={neither}
        onBorder={(durationBorder) => change({ durationBorder })}
      />
      <div class="wa-stack-2">
        {moved ? (
          <p>
            <button
              type="button"
              class="wa-link"
              onClick={() => change({ valueBorder: null, durationBorder: null })}
            >
              {t.choices.reset}
            </button>
          </p>
        ) : (
          <p class="wa-hint">{standard}</p>
        )}
        {ahead && <ExpectedMonths choices={choices} />}
        {waiting > 0 && (
          <Note>
            <p>{t.choices.waiting(f, waiting)}</p>
          </Note>
        )}
      </div>
    </section>
  );
}
