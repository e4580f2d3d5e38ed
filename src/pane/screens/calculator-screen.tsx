import type { CustomerWorth, Figures } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Back, Foot, Frame } from "../parts/frame.tsx";
import { Note } from "../parts/note.tsx";
import { ProblemView } from "../parts/problem-view.tsx";
import { createFormat, type Format } from "../text/format.ts";
import { FigureFields } from "./calculator/figure-fields.tsx";
import { FormulaList } from "./calculator/formula-list.tsx";
import { formulasOf } from "./calculator/formulas.ts";
import { useReckoning } from "./calculator/use-reckoning.ts";
import { WhatFollows } from "./calculator/what-follows.tsx";

/** What a customer may cost, from figures that are typed; needs no data. */
export function CalculatorScreen() {
  const { t, f, state } = usePane();
  const figures = state.figures.value;
  const { reckoning, of, problem } = useReckoning(figures);
  const language = state.language.value;
  // Without data there is no currency yet; most of our users pay in euros.
  const money = f.sign === "" ? createFormat(language, "EUR") : f;
  const worth = reckoning?.result ?? null;
  return (
    <Frame
      title={t.calculator.title}
      line={t.calculator.line}
      foot={
        <Foot note={t.foot.unchanged}>
          <Back />
        </Foot>
      }
    >
      {problem !== null && <ProblemView problem={problem} />}
      {worth !== null && isWhole(of) && <Finding worth={worth} figures={of} money={money} />}
      {reckoning !== null && worth === null && (
        <Note icon="warn" tone="warn">
          <p>{t.calculator.mend}</p>
        </Note>
      )}
      <FigureFields
        figures={figures}
        problems={reckoning?.problems ?? {}}
        sign={money.sign}
        onFigures={(changed) => {
          state.figures.value = changed;
        }}
      />
      {worth !== null && <WhatFollows worth={worth} money={money} />}
      {worth !== null && isWhole(of) && <FormulaList formulas={formulasOf(of, worth, language)} />}
    </Frame>
  );
}

interface FindingProps {
  readonly worth: CustomerWorth;
  readonly figures: WholeFigures;
  readonly money: Format;
}

function Finding({ worth, figures, money }: FindingProps) {
  const { t, f } = usePane();
  const words = t.calculator;
  const { valueBefore, target } = worth;
  if (valueBefore <= 0) {
    return (
      <section class="wa-stack-2" aria-live="polite">
        <h2 class="wa-finding">{words.nothing}</h2>
        <p class="wa-small">{words.nothingBecause}</p>
      </section>
    );
  }
  return (
    <section class="wa-stack-2" aria-live="polite">
      <h2 class="wa-finding">{words.finding(money.money(target))}</h2>
      <p class="wa-small">
        {words.because(f, money.money(valueBefore), figures.years)}{" "}
        {words.now(money.money(figures.winningCost), figures.winningCost <= target)}
      </p>
    </section>
  );
}

type WholeFigures = { readonly [Key in keyof Figures]: number };

function isWhole(figures: Figures): figures is WholeFigures {
  return Object.values(figures).every((figure) => figure !== null);
}
