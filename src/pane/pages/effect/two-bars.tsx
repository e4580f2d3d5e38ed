import type { Effect, GroupOutcome } from "../../../wizard/pages/effect/effect-view.ts";
import { usePane } from "../../pane-context.ts";

const GROUPS = ["test", "control"] as const;

/** The mean of each group as a bar, with a line for how far it may be off; the table says the same. */
export function TwoBars({ effect }: { readonly effect: Effect }) {
  const { t, f } = usePane();
  const words = t.effect.read;
  const names = t.effect.make.groups;
  const most = Math.max(
    ...GROUPS.map((group) => Math.max(effect[group].high ?? 0, effect[group].mean)),
    1e-9,
  );
  const place = (value: number) => `${(100 * Math.max(0, value)) / most}%`;
  const write = (value: number) =>
    effect.measure === "orders" ? f.number(value) : f.exactMoney(Math.round(value * 100) / 100);
  const bound = (value: number | null) => (value === null ? "–" : write(value));
  const rows: readonly (readonly [string, (group: GroupOutcome) => string])[] = [
    [words.rows.customers, ({ customers }) => f.count(customers)],
    [words.rows.buyers, ({ buyers }) => f.count(buyers)],
    [words.rows.mean, ({ mean }) => write(mean)],
    [words.rows.low, ({ low }) => bound(low)],
    [words.rows.high, ({ high }) => bound(high)],
  ];
  return (
    <figure class="wa-stack-2">
      <figcaption>
        <b>{words.chart(words.measures[effect.measure])}</b>
        <p class="wa-hint">{words.chartHint}</p>
      </figcaption>
      <div class="wa-pair" aria-hidden="true">
        {GROUPS.map((group) => {
          const { mean, low, high } = effect[group];
          return (
            <div key={group} class="wa-pair__row">
              <span>{names[group]}</span>
              <span class="wa-pair__track">
                <i class={`wa-pair__bar wa-dot--${group}`} style={{ width: place(mean) }} />
                {low !== null && high !== null && (
                  <i
                    class="wa-pair__reach"
                    style={{ left: place(low), right: `calc(100% - ${place(high)})` }}
                  />
                )}
              </span>
              <b>{write(mean)}</b>
            </div>
          );
        })}
      </div>
      <table class="wa-tight">
        <caption class="wa-vh">{words.chart(words.measures[effect.measure])}</caption>
        <thead>
          <tr>
            <td />
            {GROUPS.map((group) => (
              <th key={group} scope="col" class="wa-num">
                {names[group]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, cellOf]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {GROUPS.map((group) => (
                <td key={group} class="wa-num">
                  {cellOf(effect[group])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
