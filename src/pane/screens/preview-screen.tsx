import { PageLinks } from "../pages/page-links.tsx";
import { usePane } from "../pane-context.ts";
import { type PreviewTab, targetOf } from "../pane-state.ts";
import { ForecastLink } from "../parts/forecast-link.tsx";
import { Back, Foot, Frame, Primary } from "../parts/frame.tsx";
import { Notes } from "../parts/notes.tsx";
import { ProblemView } from "../parts/problem-view.tsx";
import { Working } from "../parts/working.tsx";
import { FirstRows } from "./first-rows.tsx";
import { QuadrantsTab } from "./quadrants-tab.tsx";
import { RfmTab } from "./rfm-tab.tsx";
import { TiersTab } from "./tiers-tab.tsx";

export function PreviewScreen() {
  const { t, state, act } = usePane();
  const analysis = state.analysis.value;
  const problem = state.problem.value;
  const target = targetOf(state);
  const other = target === "beside" ? "new-sheet" : "beside";
  const ready = analysis !== null && problem === null;
  return (
    <Frame
      step="preview"
      title={t.preview.title}
      foot={
        <Foot note={t.foot.nothingWritten}>
          <Back />
          <Primary off={!ready} onPress={() => void act.write()}>
            {t.preview.write[target]}
          </Primary>
        </Foot>
      }
    >
      {problem !== null && <ProblemView problem={problem} />}
      {problem === null && analysis === null && <Working />}
      {analysis !== null && (
        <>
          <Tabs />
          {state.tab.value === "quadrants" && <QuadrantsTab analysis={analysis} />}
          {state.tab.value === "rfm" && <RfmTab analysis={analysis} />}
          {state.tab.value === "tiers" && <TiersTab analysis={analysis} />}
          {analysis.forecast !== null && <ForecastLink forecast={analysis.forecast} />}
          <FirstRows analysis={analysis} />
          <Notes notes={analysis.notes.filter(({ key }) => GENERAL.has(key))} />
          {analysis.kind === "customers" && (
            <p>
              <button type="button" class="wa-link" onClick={() => act.chooseTarget(other)}>
                {t.preview.elsewhere[other]}
              </button>
            </p>
          )}
          <PageLinks />
        </>
      )}
    </Frame>
  );
}

/** Notes on all of the data; the others stand on the tab that they are about. */
const GENERAL: ReadonlySet<string> = new Set([
  "caution",
  "rows-left-out",
  "without-purchase",
  "incomplete",
  "other-currency",
]);

function Tabs() {
  const { t, state } = usePane();
  const tabs = Object.entries(t.preview.tabs) as [PreviewTab, string][];
  const choose = (tab: PreviewTab) => {
    state.tab.value = tab;
  };
  const step = (by: number) => {
    const at = tabs.findIndex(([key]) => key === state.tab.value);
    choose(tabs[(at + by + tabs.length) % tabs.length]![0]);
    document.getElementById(`waarde-tab-${state.tab.value}`)?.focus();
  };
  return (
    <div class="wa-seg" role="tablist" aria-label={t.preview.view}>
      {tabs.map(([key, name]) => (
        <button
          key={key}
          id={`waarde-tab-${key}`}
          type="button"
          role="tab"
          aria-selected={state.tab.value === key}
          aria-controls="waarde-panel"
          tabIndex={state.tab.value === key ? 0 : -1}
          onClick={() => choose(key)}
          onKeyDown={(event) => {
            if (event.key === "ArrowRight") step(1);
            if (event.key === "ArrowLeft") step(-1);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
