import type { BacktestView } from "../../wizard/service.ts";
import { DecileBars } from "../charts/decile-bars.tsx";
import { exactCounts } from "../exact-counts.ts";
import { usePane } from "../pane-context.ts";
import { PlainFold } from "../parts/plain-fold.tsx";

/** What was expected of the time held back beside what happened, and beside a simple guess. */
export function ForecastCheck({ test }: { readonly test: BacktestView }) {
  const { t, f } = usePane();
  return (
    <>
      <section class="wa-stack-2">
        <h2>{t.forecast.chart}</h2>
        <p class="wa-small">{t.forecast.chartHint(f, test)}</p>
        <figure class="wa-chart">
          <DecileBars test={test} />
          <PlainFold title={t.forecast.asTable}>
            <GroupTable test={test} />
          </PlainFold>
        </figure>
      </section>
      <Rivals test={test} />
    </>
  );
}

function GroupTable({ test }: { readonly test: BacktestView }) {
  const { t, f } = usePane();
  const words = t.forecast.columns;
  const columns = [
    [words.expected, exactCounts(test.groups.map(({ predicted }) => predicted)), test.predicted],
    [words.happened, exactCounts(test.groups.map(({ actual }) => actual)), test.actual],
    [words.guess, exactCounts(test.groups.map(({ naive }) => naive)), test.naive],
  ] as const;
  return (
    <table class="wa-tight">
      <caption class="wa-vh">{t.forecast.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.group}</th>
          {columns.map(([heading]) => (
            <th key={heading} scope="col" class="wa-num">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {test.groups.map((_, at) => (
          <tr key={at}>
            <th scope="row">{at + 1}</th>
            {columns.map(([heading, counts]) => (
              <td key={heading} class="wa-num">
                {f.count(counts[at]!)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.forecast.all}</th>
          {columns.map(([heading, , total]) => (
            <td key={heading} class="wa-num">
              {f.count(total)}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Rivals({ test }: { readonly test: BacktestView }) {
  const { t, f } = usePane();
  const words = t.forecast;
  const won = test.verdict === "good" || test.verdict === "ranks";
  const off = (bias: number | null) => {
    if (bias === null) return "";
    const percent = Math.round(100 * bias);
    return `${percent > 0 ? "+" : percent < 0 ? "−" : ""}${f.percent(Math.abs(percent))}`;
  };
  return (
    <section class="wa-stack-2">
      <table class="wa-tight">
        <caption>
          <h2>{won ? words.better.yes : words.better.no}</h2>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.last(f, test)}</th>
            <th scope="col" class="wa-num">
              {words.orders}
            </th>
            <th scope="col" class="wa-num">
              {words.offBy}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.whatHappened}</th>
            <td class="wa-num">{f.count(test.actual)}</td>
            <td class="wa-num" />
          </tr>
          <tr>
            <th scope="row">
              <b>{words.thisModel}</b>
            </th>
            <td class="wa-num">
              <b>{f.count(test.predicted)}</b>
            </td>
            <td class="wa-num">
              <b>{off(test.bias)}</b>
            </td>
          </tr>
          <tr>
            <th scope="row">{words.naive(f, test)}</th>
            <td class="wa-num">{f.count(test.naive)}</td>
            <td class="wa-num">{off(test.naiveBias)}</td>
          </tr>
        </tbody>
      </table>
      <p class="wa-small">{words.offEach(f, test)}</p>
    </section>
  );
}
