import type { ExplainedCustomer } from "../../wizard/pages/customer/customer-view.ts";
import { EarnedBar } from "../charts/earned-bar.tsx";
import { usePane } from "../pane-context.ts";
import { outlookWords } from "../text/outlook-words.ts";
import { chanceWords } from "../text/rank-words.ts";

/** What was earned and what is expected of one customer, and how sure that is. */
export function CustomerValue({ customer }: { readonly customer: ExplainedCustomer }) {
  const { t, f } = usePane();
  const words = t.customer;
  const { forecast, value } = customer;
  return (
    <section class="wa-stack-2">
      <div class="wa-row wa-row--apart">
        <h2>{words.value}</h2>
        <b>{f.money(value)}</b>
      </div>
      {forecast === null ? (
        <p class="wa-small">{words.earnedOnly}</p>
      ) : (
        <>
          <EarnedBar earned={forecast.earned} expected={forecast.expected} months={forecast.months} />
          <p class="wa-small">
            {words.alive(chanceWords(forecast.alive, words, f))} {outlookWords(forecast, t, f)}
          </p>
          <p class="wa-small">{words.estimate}</p>
        </>
      )}
    </section>
  );
}
