import type { Advice, FitDetails, ForecastReport, Learnt, Parameter } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { PlainFold } from "../parts/plain-fold.tsx";

/** The parameters in plain words, the letters behind a fold, and what would make the forecast better. */
export function ForecastLearnt({ report }: { readonly report: ForecastReport }) {
  const { t } = usePane();
  return (
    <>
      <section class="wa-stack-2">
        {report.learnt !== null && (
          <>
            <h2>{t.forecast.learnt}</h2>
            <Facts learnt={report.learnt} />
          </>
        )}
        <PlainFold title={t.forecast.analyst}>
          <Letters fit={report.fit} />
        </PlainFold>
      </section>
      <section class="wa-stack-2">
        <h2>{t.forecast.adviceTitle}</h2>
        {report.advice.length === 0 ? (
          <p class="wa-small">{t.forecast.adviceNone}</p>
        ) : (
          <ul class="wa-actions">
            {report.advice.map((advice) => (
              <Advised key={advice.key} advice={advice} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function Facts({ learnt }: { readonly learnt: Learnt }) {
  const { t, f } = usePane();
  const words = t.forecast;
  const { weeksBetween, monthsBetween, leaving } = learnt;
  return (
    <dl class="wa-facts wa-facts--wide">
      <dt>{words.every}</dt>
      <dd>
        <b>
          {weeksBetween < 9
            ? words.weeks(f, tenths(weeksBetween))
            : words.monthsLong(f, tenths(monthsBetween))}
        </b>
      </dd>
      <dt>{words.leaves[leaving?.after ?? "an-order"]}</dt>
      <dd>
        <b>
          {leaving === null
            ? words.leavesNone
            : leaving.share < 0.005
              ? words.hardly
              : words.oneIn(f, leaving.share)}
        </b>
      </dd>
      <dt>{words.averageOrder}</dt>
      <dd>
        <b>{f.money(learnt.orderValue)}</b>
      </dd>
      <dt>{words.differ}</dt>
      <dd>
        <b>{words.differs[learnt.differ]}</b>
      </dd>
    </dl>
  );
}

/** With a decimal below 5 only: "1.4 months", "8 weeks". */
function tenths(number: number): number {
  return number < 5 ? Math.round(10 * number) / 10 : Math.round(number);
}

function Letters({ fit }: { readonly fit: FitDetails }) {
  const { t, f } = usePane();
  const words = t.forecast;
  const logLikelihood = (value: number | null) =>
    value === null ? "" : `; ${words.logLikelihood} ${f.number(value)}`;
  return (
    <div class="wa-stack-2 wa-small">
      <p>
        {words.models[fit.model]}: <List parameters={fit.purchases} /> ({words.unit})
        {logLikelihood(fit.logLikelihood)}. {words.repeat(f, fit.repeatCustomers, fit.customers)}.
      </p>
      <p>
        {words.spendModel}: {fit.spendEstimate === "fitted" ? <List parameters={fit.spend} /> : words.pooled}
        {logLikelihood(fit.spendLogLikelihood)}
        {fit.correlation !== null && `; ${words.correlation} ${f.number(fit.correlation)}`}.
      </p>
    </div>
  );
}

const GREEK: Readonly<Record<string, string>> = { alpha: "α", beta: "β" };

/** "r 0.52 (SE 0.04), α 6.18 (SE 0.6)"; very small ones keep three digits that count. */
function List({ parameters }: { readonly parameters: readonly Parameter[] }) {
  const { t, f } = usePane();
  const write = (value: number) => (value < 0.01 ? f.tiny(value) : f.number(value));
  return (
    <>
      {parameters
        .map(({ name, value, error }) => {
          const doubt = error === null ? "" : ` (${t.forecast.standardError} ${write(error)})`;
          return `${GREEK[name] ?? name} ${write(value)}${doubt}`;
        })
        .join(", ")}
    </>
  );
}

function Advised({ advice }: { readonly advice: Advice }) {
  const { t, f } = usePane();
  const words = t.forecast.advice;
  const say = () => {
    switch (advice.key) {
      case "more-history":
        return words[advice.key](f, advice.months);
      case "more-repeat-buyers":
        return words[advice.key](f, advice.repeatCustomers);
      case "shorter-horizon":
        return words[advice.key](f, advice.months, advice.history);
      case "missing-orders":
      case "apart-big-buyers":
        return words[advice.key]();
    }
  };
  const [verb, why] = say();
  return (
    <li>
      <b>{verb}</b>
      <p>{why}</p>
    </li>
  );
}
