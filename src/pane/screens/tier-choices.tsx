import type { Analysis, Choices, TierKey } from "../../wizard/service.ts";
import { TIER_KEYS } from "../../wizard/vocabulary.ts";
import { tierColour } from "../charts/tier-flow.tsx";
import { exactShares } from "../exact-shares.ts";
import { usePane } from "../pane-context.ts";
import { Segmented } from "../parts/segmented.tsx";
import { startingRanges } from "../starting-ranges.ts";
import { useNames } from "../use-names.ts";
import { TierBar } from "./choices/tier-bar.tsx";
import { AmountFields, ShareFields } from "./choices/tier-fields.tsx";

interface TierChoicesProps {
  readonly analysis: Analysis;
  readonly choices: Choices;
}

/** Three tiers by shares that make up all customers, or by amounts of the user's own. */
export function TierChoices({ analysis, choices }: TierChoicesProps) {
  const { t, f, act } = usePane();
  const names = useNames()?.tiers;
  const { tierShares: shares, tierRanges: ranges } = choices;
  const people = (key: TierKey) => analysis.tiers.find((tier) => tier.key === key)?.customers ?? 0;
  const sum = shares.reduce((total, share) => total + share, 0);
  const wrongShares = ranges === null && Math.abs(sum - 100) >= 0.5;
  const wrongAmounts = ranges !== null && ranges[0] <= ranges[1];
  const parts =
    ranges === null
      ? TIER_KEYS.slice(0, 3).map((key, at) => ({ key, share: shares[at]! }))
      : exactShares(TIER_KEYS.map(people)).map((share, at) => ({ key: TIER_KEYS[at]!, share }));
  return (
    <section class="wa-stack-2">
      <Segmented
        name="waarde-tier-rule"
        label={t.choices.tiers}
        titled
        options={[
          ["shares", t.settings.byShares],
          ["ranges", t.settings.byAmounts],
        ]}
        value={ranges === null ? "shares" : "ranges"}
        onValue={(rule) =>
          act.changeChoices({
            tierRanges: rule === "shares" ? null : startingRanges(analysis.tierFrom, analysis.averageValue),
          })
        }
      />
      <TierBar parts={parts} />
      <div class="wa-stack-2">
        {ranges === null ? (
          <ShareFields shares={shares} names={names} people={people} />
        ) : (
          <AmountFields ranges={ranges} names={names} people={people} />
        )}
        {people("loss_making") > 0 && (
          <p class="wa-row wa-row--apart wa-small">
            <span class="wa-named">
              <i class="wa-dot" style={{ "--c": tierColour("loss_making") }} />
              {names?.loss_making}
            </span>
            <span>{t.settings.lossMaking(f, people("loss_making"))}</span>
          </p>
        )}
      </div>
      <p class="wa-small" role="status">
        {wrongShares && t.choices.tiersSum(f, sum)}
        {wrongAmounts && t.settings.amountsOrder}
      </p>
    </section>
  );
}
