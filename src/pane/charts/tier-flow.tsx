import type { Group, TierKey } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";

const SHADE: Readonly<Record<TierKey, string>> = {
  very_profitable: "very",
  profitable: "mid",
  low_profit: "low",
  loss_making: "loss",
};

export function tierColour(key: TierKey): string {
  return `var(--t-${SHADE[key]})`;
}

/** Letters that can be read on it. */
export function onTierColour(key: TierKey): string {
  return `var(--on-t-${SHADE[key]})`;
}

interface FlowProps {
  readonly groups: readonly Group<TierKey>[];
  readonly people: readonly number[];
  readonly revenue: readonly number[];
  readonly customers: string;
  readonly total: string;
  /** "Revenue", or "Value" where there is none. */
  readonly measure: string;
}

/** Customers above, revenue below, joined by bands. The table below it has every number. */
export function TierFlow({ groups, people, revenue, customers, total, measure }: FlowProps) {
  const { t, f } = usePane();
  const bar = (shares: readonly number[]) => (
    <div class="wa-flow__bar">
      {groups.map(
        ({ key }, at) =>
          shares[at]! > 0 && (
            <span key={key} style={{ flex: shares[at], "--c": tierColour(key), "--on": onTierColour(key) }}>
              {shares[at]! >= 9 ? f.percent(shares[at]!) : ""}
            </span>
          ),
      )}
    </div>
  );
  return (
    <figure class="wa-chart">
      <p class="wa-small wa-row wa-row--apart">
        <span>{t.preview.customers}</span>
        <span>{customers}</span>
      </p>
      <div class="wa-flow" aria-hidden="true">
        {bar(people)}
        <svg viewBox="0 0 100 44" preserveAspectRatio="none" aria-hidden="true">
          {groups.map(({ key }, at) => {
            const from = sumTo(people, at);
            const to = sumTo(revenue, at);
            const d = `M${from} 0H${from + people[at]!}L${to + revenue[at]!} 44H${to}z`;
            return <path key={key} style={{ "--c": tierColour(key) }} d={d} />;
          })}
        </svg>
        {bar(revenue)}
      </div>
      <p class="wa-small wa-row wa-row--apart">
        <span>{measure}</span>
        <span>{total}</span>
      </p>
    </figure>
  );
}

function sumTo(shares: readonly number[], end: number): number {
  return shares.slice(0, end).reduce((sum, share) => sum + share, 0);
}
