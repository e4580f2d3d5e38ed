import type { ComponentChildren } from "preact";
import type { Problem, ReadingChoices } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Jump } from "../parts/problem-view.tsx";

export type ReadingProblem = Extract<
  Problem,
  { key: "dates-undecided" | "amounts-undecided" | "mixed-currencies" }
>;

/** Problems that one choice of the user solves. */
export function answerable(problem: Problem): problem is ReadingProblem {
  return (
    problem.key === "dates-undecided" ||
    problem.key === "amounts-undecided" ||
    problem.key === "mixed-currencies"
  );
}

interface QuestionProps<P extends ReadingProblem> {
  readonly question: P;
  readonly answer: ReadingChoices | null;
  readonly onAnswer: (answer: ReadingChoices) => void;
}

export function ReadingQuestion(props: QuestionProps<ReadingProblem>) {
  const { question, answer, onAnswer } = props;
  if (question.key === "dates-undecided")
    return <DateQuestion question={question} answer={answer} onAnswer={onAnswer} />;
  if (question.key === "amounts-undecided")
    return <AmountQuestion question={question} answer={answer} onAnswer={onAnswer} />;
  return <CurrencyQuestion question={question} answer={answer} onAnswer={onAnswer} />;
}

function DateQuestion({
  question,
  answer,
  onAnswer,
}: QuestionProps<Extract<Problem, { key: "dates-undecided" }>>) {
  const { t, f, act } = usePane();
  const first = question.examples[0]!;
  const between = ([from, to]: readonly [string, string]) => t.problems.between(f.date(from), f.date(to));
  return (
    <>
      <fieldset class="wa-stack-2">
        <legend class="wa-legend-gap">{t.problems.howToRead}</legend>
        <Choice
          name="waarde-dates"
          title={t.problems.dayFirst(f.date(first.dayFirst))}
          checked={answer?.dateOrder === "day-first"}
          onChoose={() => onAnswer({ dateOrder: "day-first" })}
        >
          {between(question.dayFirst)}
        </Choice>
        <Choice
          name="waarde-dates"
          title={t.problems.monthFirst(f.date(first.monthFirst))}
          checked={answer?.dateOrder === "month-first"}
          onChoose={() => onAnswer({ dateOrder: "month-first" })}
        >
          {between(question.monthFirst)}
        </Choice>
      </fieldset>
      <section class="wa-stack-2">
        <h2>{t.problems.threeDates}</h2>
        <table class="wa-tight">
          <thead>
            <tr>
              <th scope="col">{t.problems.cell}</th>
              <th scope="col">{t.problems.dayFirstShort}</th>
              <th scope="col">{t.problems.monthFirstShort}</th>
            </tr>
          </thead>
          <tbody>
            {question.examples.map((example) => (
              <tr key={example.place.label}>
                <th scope="row">
                  <button type="button" class="wa-link" onClick={() => void act.show(example.place)}>
                    {example.place.label}
                  </button>{" "}
                  {example.text}
                </th>
                <td>{f.shortDate(example.dayFirst)}</td>
                <td>{f.shortDate(example.monthFirst)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function AmountQuestion({
  question,
  answer,
  onAnswer,
}: QuestionProps<Extract<Problem, { key: "amounts-undecided" }>>) {
  const { t, f } = usePane();
  const options = [
    [".", t.problems.point(f.number(question.readings[0]))],
    [",", t.problems.comma(f.number(question.readings[1]))],
  ] as const;
  return (
    <fieldset class="wa-stack-2">
      <legend class="wa-legend-gap">{t.problems.howToRead}</legend>
      {options.map(([decimal, title]) => (
        <Choice
          key={decimal}
          name="waarde-decimal"
          title={title}
          checked={answer?.decimal === decimal}
          onChoose={() => onAnswer({ decimal })}
        />
      ))}
      <p>
        <Jump place={question.cell.place} />
      </p>
    </fieldset>
  );
}

function CurrencyQuestion({
  question,
  answer,
  onAnswer,
}: QuestionProps<Extract<Problem, { key: "mixed-currencies" }>>) {
  const { t, f } = usePane();
  const rows = question.currencies.reduce((sum, currency) => sum + currency.rows, 0);
  return (
    <>
      <fieldset class="wa-stack-2">
        <legend class="wa-vh">{t.columns.roles.currency}</legend>
        {question.currencies.map((currency) => (
          <Choice
            key={currency.code}
            name="waarde-currency"
            title={t.problems.only(f.currencyName(currency.code))}
            checked={answer?.currency === currency.code}
            onChoose={() => onAnswer({ currency: currency.code })}
          >
            {t.problems.onlyRows(f.count(currency.rows), f.count(rows - currency.rows))}
          </Choice>
        ))}
      </fieldset>
      <dl class="wa-facts">
        {question.currencies.map((currency) => (
          <>
            <dt>{t.problems.firstRow(f.currencyName(currency.code))}</dt>
            <dd>
              <Jump place={currency.first} />
            </dd>
          </>
        ))}
      </dl>
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly title: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children?: ComponentChildren;
}

export function Choice({ name, title, checked, onChoose, children }: ChoiceProps) {
  return (
    <label class="wa-radio">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>
        <b>{title}</b>
      </span>
      {children !== undefined && <small>{children}</small>}
    </label>
  );
}
