import type { ExplainedCustomer } from "../../wizard/pages/customer/customer-view.ts";
import { colour } from "../charts/scatter.tsx";
import { usePane } from "../pane-context.ts";
import { apart, rankWords } from "../text/rank-words.ts";
import { useNames } from "../use-names.ts";
import { CustomerValue } from "./customer-value.tsx";

/** The groups of one customer, and what decided on them. */
export function CustomerReasons({ customer }: { readonly customer: ExplainedCustomer }) {
  const { t, f } = usePane();
  const names = useNames();
  if (names === null) return null;
  const words = t.customer;
  const { quadrant, rfm, tier, scores } = customer;
  return (
    <>
      <section class="wa-stack-2">
        <h2 class="wa-vh">{customer.name}</h2>
        <dl class="wa-facts wa-facts--ink">
          {quadrant !== null && (
            <>
              <dt>{words.quadrant}</dt>
              <dd>
                <b class="wa-named wa-named--end">
                  <i class="wa-dot" style={{ "--c": colour(quadrant.key) }} />
                  {names.quadrants[quadrant.key]}
                </b>
              </dd>
            </>
          )}
          {rfm !== null && (
            <>
              <dt>{words.segment}</dt>
              <dd>{names.rfm[rfm]}</dd>
            </>
          )}
          <dt>{words.tier}</dt>
          <dd>{names.tiers[tier]}</dd>
        </dl>
        <Because customer={customer} />
        {customer.value < 0 && <p>{words.loss(f.money(customer.value))}</p>}
      </section>
      <section class="wa-stack-2">
        <h2>{words.compared}</h2>
        <ul class="wa-why">
          {customer.compared.map((own) => (
            <li key={own.key}>
              <div class="wa-row wa-row--apart">
                <b>{words.has[own.key](f, own.amount)}</b>
                <span class="wa-small">{rankWords(own, words, f)}</span>
              </div>
              <div
                class="wa-against"
                style={{ "--p": `${own.others === 0 ? 0 : (100 * own.less) / own.others}%` }}
                aria-hidden="true"
              />
            </li>
          ))}
        </ul>
        <p class="wa-tiny">
          {scores !== null && `${words.scores(scores.r, scores.f, scores.m)}. `}
          {customer.compared.some(({ key }) => key === "last-order") && words.today}
        </p>
      </section>
      <CustomerValue customer={customer} />
      {quadrant !== null && (
        <section class="wa-card wa-stack-2">
          <h2>{words.tactic}</h2>
          {quadrant.quiet && <p class="wa-small">{words.quiet(names.quadrants[quadrant.key])}</p>}
          <p>{quadrant.quiet ? names.winBack : names.tactics[quadrant.key]}</p>
        </section>
      )}
    </>
  );
}

/** Months from which whole ones tell enough. */
const TENTHS_BELOW = 10;

/** The quadrant in one sentence, with the values and the borders that put the customer there. */
function Because({ customer }: { readonly customer: ExplainedCustomer }) {
  const { t, f } = usePane();
  const names = useNames();
  const words = t.customer;
  const { quadrant, value } = customer;
  if (quadrant === null) return <p class="wa-small">{words.noQuadrant}</p>;
  const { early, duration, durationBorder, valueBorder, expectedMonths } = quadrant;
  const name = <b>{names?.quadrants[quadrant.key]}</b>;
  if (early !== null) {
    return (
      <p>
        {name}
        {words.early(f, early.daysSince, early.days)}
      </p>
    );
  }
  const [money, moneyBorder] = apart(value, valueBorder, [f.money, f.exactMoney]);
  const expects = expectedMonths >= 0.05;
  const tenths = (number: number) => f.number(Math.round(10 * number) / 10);
  // Part of a month is much of a short relationship.
  const whole = expects && duration < TENTHS_BELOW ? tenths : f.count;
  const [months, monthsBorder] = apart(duration, durationBorder, [whole, f.number]);
  return (
    <>
      <p>
        {name}
        {words.because(money, moneyBorder, value >= valueBorder)}
        {words.andRelation(words.months(months), monthsBorder, duration >= durationBorder, expects)}
      </p>
      {expects && <p class="wa-small">{words.expectedMonths(words.months(tenths(expectedMonths)))}</p>}
    </>
  );
}
