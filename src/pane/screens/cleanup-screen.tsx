import { useEffect, useState } from "preact/hooks";
import type { CleanUp, Problem } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Back, Foot, Frame, Primary } from "../parts/frame.tsx";
import { ProblemView } from "../parts/problem-view.tsx";
import { GoodToKnow } from "./cleanup-kept.tsx";
import { LeftOut } from "./cleanup-left-out.tsx";
import { LineQuestion, StatusQuestion, Traps } from "./cleanup-questions.tsx";
import { CleanupSummary } from "./cleanup-summary.tsx";
import { ReadingQuestion } from "./reading-question.tsx";

/** What came in, what is left out and why; what the data leave open is filled in, to be put right. */
export function CleanupScreen() {
  const { t, state, act } = usePane();
  const cleanUp = state.cleanUp.value;
  const problem = state.problem.value;
  const source = state.inspection.value?.source;
  const waits = cleanUp === null && problem === null;
  useEffect(() => {
    if (waits) void act.clean();
  }, [waits]);
  const question =
    cleanUp === null || source?.readings.currency !== undefined ? null : currencyQuestion(cleanUp);
  if (cleanUp !== null && question !== null && problem === null)
    return <CurrencyFirst question={question} present={cleanUp.currency ?? ""} />;
  const ready = cleanUp !== null && cleanUp.orders > 0 && problem === null;
  return (
    <Frame
      step="cleanup"
      title={t.cleanup.title}
      foot={
        <Foot note={waits ? t.foot.busy : t.foot.nothingWritten}>
          <Back />
          <Primary off={!ready} onPress={() => act.goTo("choices")}>
            {t.cleanup.next}
          </Primary>
        </Foot>
      }
    >
      <p class="wa-vh" role="status">
        {waits ? t.cleanup.looking : ""}
      </p>
      {problem !== null && <ProblemView problem={problem} />}
      {waits && <p class="wa-lead">{t.cleanup.looking}</p>}
      {cleanUp !== null && problem === null && (
        <>
          <CleanupSummary cleanUp={cleanUp} />
          <LineQuestion cleanUp={cleanUp} />
          <StatusQuestion statuses={cleanUp.statuses} />
          <LeftOut reasons={cleanUp.reasons} />
          <GoodToKnow cleanUp={cleanUp} />
          <Traps traps={cleanUp.traps} />
        </>
      )}
    </Frame>
  );
}

type CurrencyProblem = Extract<Problem, { key: "mixed-currencies" }>;

function currencyQuestion({ currencies }: CleanUp): CurrencyProblem | null {
  const named = currencies.flatMap(({ currency, rows, first }) =>
    currency === null || first === null ? [] : [{ code: currency, rows, first }],
  );
  return named.length < 2 ? null : { key: "mixed-currencies", header: "", currencies: named };
}

/** Two currencies cannot be added up: the one with most orders is filled in. */
function CurrencyFirst({
  question,
  present,
}: {
  readonly question: CurrencyProblem;
  readonly present: string;
}) {
  const { t, f, act } = usePane();
  const [code, setCode] = useState(present);
  return (
    <Frame
      step="cleanup"
      title={t.cleanup.title}
      foot={
        <Foot note={t.foot.nothingWritten}>
          <Back />
          <Primary onPress={() => void act.useCurrency(code)}>
            {t.columns.useCurrency(f.currencyName(code))}
          </Primary>
        </Foot>
      }
    >
      <ProblemView problem={question} />
      <ReadingQuestion
        question={question}
        answer={{ currency: code }}
        onAnswer={(answer) => setCode(answer.currency ?? code)}
      />
    </Frame>
  );
}
