import type { BaseWorth } from "../../wizard/service.ts";
import { EarnedBar } from "../charts/earned-bar.tsx";
import { usePane } from "../pane-context.ts";
import { partWords } from "../text/part-words.ts";

interface ForecastWorthProps {
  readonly base: BaseWorth;
  readonly months: number;
}

/** What all customers are worth together, and how many of them are gone. */
export function ForecastWorth({ base, months }: ForecastWorthProps) {
  const { t, f } = usePane();
  const words = t.forecast;
  const part = partWords(words.parts, base.gone / base.customers);
  return (
    <section class="wa-stack-2">
      <h2>{part === null ? words.goneFew : words.gone(part)}</h2>
      <p class="wa-small">{words.still(f, base)}</p>
      <EarnedBar earned={base.historic} expected={base.predicted} months={months} />
      <p class="wa-small">{words.interval(f.money(base.low), f.money(base.high))}</p>
      <dl class="wa-facts wa-facts--wide">
        <dt>{words.worth}</dt>
        <dd>
          <b>{f.money(base.total)}</b>
        </dd>
        <dt>{words.expectedOrders}</dt>
        <dd>
          <b>{f.count(base.orders)}</b>
        </dd>
        {base.bestShare !== null && (
          <>
            <dt>{words.best}</dt>
            <dd>
              <b>{f.percent(100 * base.bestShare)}</b>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
