import type { ForecastReport, ForecastView } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { ForecastNotes } from "../parts/forecast-notes.tsx";
import { Foot, Frame, Primary } from "../parts/frame.tsx";
import { Note } from "../parts/note.tsx";
import { ProblemView } from "../parts/problem-view.tsx";
import { CHECKING, Working } from "../parts/working.tsx";
import { ForecastCheck } from "./forecast-check.tsx";
import { ForecastLearnt } from "./forecast-learnt.tsx";
import { ForecastWorth } from "./forecast-worth.tsx";

/** How sure the forecast is: what it would have said of the past, what it says of the base, and what it learnt. */
export function ForecastScreen() {
  const { t, state, act } = usePane();
  const problem = state.problem.value;
  const busy = state.busy.value !== null;
  const forecast = state.analysis.value?.forecast ?? null;
  const report = forecast?.report ?? null;
  const verdict = report?.backtest?.verdict;
  const told = forecast?.offered === true && verdict !== undefined && verdict !== "nothingHappened";
  return (
    <Frame
      title={t.forecast.howSure}
      line={t.forecast.line}
      foot={
        <Foot>
          <button type="button" class="wa-btn" onClick={() => act.closeForecast()}>
            {t.back}
          </button>
          <Primary off={busy} onPress={() => void act.fitAgain()}>
            {t.forecast.again}
          </Primary>
        </Foot>
      }
    >
      {problem !== null && <ProblemView problem={problem} />}
      {problem === null && (busy || report === null) && <Working stages={CHECKING} />}
      {problem === null && !busy && forecast !== null && report !== null && (
        <>
          <Verdict forecast={forecast} report={report} />
          <ForecastNotes forecast={forecast} />
          {told && <ForecastCheck test={report.backtest!} />}
          {forecast.offered && report.base !== null && (
            <ForecastWorth base={report.base} months={forecast.months} />
          )}
          <ForecastLearnt report={report} />
          <Note>
            <p>{t.forecast.refit}</p>
          </Note>
        </>
      )}
    </Frame>
  );
}

interface VerdictProps {
  readonly forecast: ForecastView;
  readonly report: ForecastReport;
}

/** The first sentence: whether to steer by it. */
function Verdict({ forecast, report }: VerdictProps) {
  const { t, f } = usePane();
  const words = t.forecast.verdict;
  const test = report.backtest;
  if (!forecast.offered || test === null) {
    return (
      <Note icon="warn" tone="warn">
        <p>
          <b>{forecast.offered ? words.tooShort : words.none}</b>
        </p>
      </Note>
    );
  }
  const good = test.verdict === "good";
  return (
    <Note icon={good ? "check" : "warn"} tone={good ? "good" : "warn"}>
      <p>
        <b>{good ? words.good(test.bias ?? 0) : words[test.verdict as "ranks"]}</b>
        {test.verdict !== "nothingHappened" && t.forecast.outcome(f, test)}
      </p>
    </Note>
  );
}
