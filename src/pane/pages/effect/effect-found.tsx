import type { Effect } from "../../../wizard/pages/effect/effect-view.ts";
import { usePane } from "../../pane-context.ts";
import { Note } from "../../parts/note.tsx";
import { TwoBars } from "./two-bars.tsx";

/** The effect in words, as two bars and in a table. */
export function EffectFound({ effect }: { readonly effect: Effect }) {
  const { t, f } = usePane();
  const words = t.effect.read;
  const { finding, cost, returnOnCost, warning, missing, inBoth, measure } = effect;
  const clear = finding === "raised" || finding === "lowered";
  const paid = clear && cost !== null && returnOnCost !== null;
  return (
    <>
      <section class="wa-stack-2">
        <h2 class="wa-finding">{words.finding(f, effect)}</h2>
        <p class="wa-small">
          {words.interval(f, effect)}
          {clear && ` ${words.gain(f, effect)}`}
          {paid && ` ${returnOnCost >= 0 ? words.returned(f, cost, returnOnCost) : words.lost(f, cost)}`}
        </p>
        {paid && measure === "revenue" && <p class="wa-hint">{words.revenueCost}</p>}
        {!clear && (
          <Note>
            <p>{words.unclear(f, effect)}</p>
          </Note>
        )}
        {warning !== null && (
          <Note icon="warn" tone="warn">
            <p>{words.warnings[warning]}</p>
          </Note>
        )}
      </section>
      <TwoBars effect={effect} />
      <p class="wa-hint">
        {words.counted(f, effect)}
        {missing > 0 && ` ${words.missing(f, missing)}`}
        {inBoth > 0 && ` ${words.inBoth(f, inBoth)}`}
      </p>
    </>
  );
}
