import { Fragment } from "preact";
import type { CustomerWorth } from "../../../wizard/service.ts";
import { usePane } from "../../pane-context.ts";
import { Note } from "../../parts/note.tsx";
import type { Format } from "../../text/format.ts";

interface WhatFollowsProps {
  readonly worth: CustomerWorth;
  /** Formats in the currency of the figures. */
  readonly money: Format;
}

/** Everything that follows from the figures, each with its name. */
export function WhatFollows({ worth, money }: WhatFollowsProps) {
  const { t, f } = usePane();
  const words = t.calculator;
  const { clv, breakEven, target, paybackMonths, keeping } = worth;
  const facts: readonly (readonly [string, string])[] = [
    [words.result.clv, money.exactMoney(clv)],
    [words.result.breakEven, words.upTo(money.exactMoney(breakEven))],
    [words.result.target, words.upTo(money.exactMoney(target))],
    [
      words.result.payback,
      paybackMonths === null ? words.never : words.months(f, Math.round(paybackMonths * 10) / 10),
    ],
    ...(keeping === null ? [] : [[words.result.keep, words.upTo(money.exactMoney(keeping.most))] as const]),
  ];
  return (
    <section class="wa-stack-2">
      <h2>{words.results}</h2>
      <dl class="wa-facts wa-facts--wide">
        {facts.map(([name, amount]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>
              <b>{amount}</b>
            </dd>
          </Fragment>
        ))}
      </dl>
      <p class="wa-small">
        {keeping === null
          ? words.keptUnknown
          : words.keptTold(f, keeping.now, keeping.goal, money.money(keeping.valueIfKept))}
      </p>
      <Note>
        <p>{words.convention}</p>
      </Note>
    </section>
  );
}
