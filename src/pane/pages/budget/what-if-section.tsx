import type { BudgetView, Lever } from "../../../wizard/pages/budget/budget-view.ts";
import { type GroupKey, groupName } from "../../../wizard/pages/groups-of.ts";
import { groupColour } from "../../charts/group-colour.ts";
import { usePane } from "../../pane-context.ts";
import { FigureField } from "../../parts/figure-field.tsx";
import type { NamesInForce } from "../../use-names.ts";
import { useQuestion } from "../use-question.ts";
import { useFigure } from "./use-figure.ts";
import { WhatIfTable } from "./what-if-table.tsx";

interface WhatIfSectionProps {
  readonly view: BudgetView;
  readonly names: NamesInForce;
}

const LEVERS: readonly Lever[] = ["order-value", "orders", "kept", "cost"];

/** What a change in some groups would bring, all else equal. */
export function WhatIfSection({ view, names }: WhatIfSectionProps) {
  const { t, f } = usePane();
  const words = t.budget.whatIf;
  const { change } = useQuestion("budget");
  const { whatIf, by } = view;
  const { lever, share, groups } = whatIf;
  const ask = (
    changed: Partial<{ lever: Lever; share: number; groups: readonly GroupKey[] }>,
    late = false,
  ) => change({ whatIf: { lever, share, groups, ...changed } }, late);
  const percent = useFigure(Number((100 * share).toFixed(6)), (typed) => ask({ share: typed / 100 }, true));
  const usable = (value: number | null) => value !== null && value >= 0 && value <= 100;
  const toggle = (key: GroupKey) => {
    const rest = groups.includes(key) ? groups.filter((one) => one !== key) : [...groups, key];
    if (rest.length > 0) ask({ groups: rest });
  };
  const off = LEVERS.filter((one) => !whatIf.levers.includes(one));
  return (
    <section class="wa-stack-2">
      <h2>
        {words.section}: {words.extra(f, whatIf, f.money(whatIf.total))}
      </h2>
      <div class="wa-field">
        <label for="waarde-lever">{words.lever}</label>
        <select
          id="waarde-lever"
          class="wa-select"
          value={lever}
          onChange={(event) => ask({ lever: event.currentTarget.value as Lever })}
        >
          {LEVERS.map((one) => (
            <option key={one} value={one} disabled={off.includes(one)}>
              {words.levers[one]}
            </option>
          ))}
        </select>
      </div>
      <FigureField
        id="waarde-change"
        label={lever === "cost" ? words.fall : words.rise}
        value={percent.value}
        write={f.plain}
        after="%"
        problem={usable(percent.value) ? undefined : t.budget.problems.share}
        onValue={(value) => percent.type(value, usable(value))}
      />
      <fieldset>
        <legend class="wa-legend-gap">{words.groups}</legend>
        <div class="wa-chips">
          {view.groups.map(({ key }) => (
            <button
              key={key}
              type="button"
              class="wa-chip wa-chip--pick"
              aria-pressed={groups.includes(key)}
              onClick={() => toggle(key)}
            >
              <i class="wa-dot" style={{ "--c": groupColour(by, key) }} />
              {groupName(names, by, key)}
            </button>
          ))}
        </div>
      </fieldset>
      <WhatIfTable view={view} names={names} />
      <p class="wa-hint">
        {lever === "kept" && `${words.kept} `}
        {lever === "cost" && `${words.cost} `}
        {whatIf.ahead ? words.ahead(f, view.months) : words.past}
        {off.length > 0 && ` ${words.off(off.map((one) => words.levers[one].toLowerCase()).join(", "))}`}
      </p>
    </section>
  );
}
