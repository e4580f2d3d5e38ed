import type { BacktestView } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";

/** Bars for what happened, a line for what was expected, a ring for the simple guess; orders per customer. */
export function DecileBars({ test }: { readonly test: BacktestView }) {
  const { t } = usePane();
  const groups = test.groups.map(({ customers, actual, predicted, naive }) => ({
    actual: actual / customers,
    predicted: predicted / customers,
    naive: naive / customers,
  }));
  const most = Math.max(...groups.flatMap(({ actual, predicted, naive }) => [actual, predicted, naive]));
  const height = (orders: number) => `${most > 0 ? (96 * orders) / most : 0}%`;
  return (
    <>
      <div class="wa-deciles" aria-hidden="true">
        {groups.map(({ actual, predicted, naive }, at) => (
          <div key={at}>
            <span class="wa-happened" style={{ height: height(actual) }} />
            <span class="wa-guess" style={{ bottom: height(naive) }} />
            <span class="wa-expected" style={{ bottom: height(predicted) }} />
          </div>
        ))}
      </div>
      <div class="wa-deciles-x" aria-hidden="true">
        {groups.map((_, at) => (
          <span key={at}>{at + 1}</span>
        ))}
      </div>
      <figcaption class="wa-legend">
        <span>
          <i class="wa-dot" style={{ "--c": "var(--t-mid)" }} />
          {t.forecast.happened}
        </span>
        <span>
          <i class="wa-expected" />
          {t.forecast.expected}
        </span>
        <span>
          <i class="wa-guess" />
          {t.forecast.guess}
        </span>
      </figcaption>
    </>
  );
}
