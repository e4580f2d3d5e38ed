import type { Choices } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { UnitField } from "../parts/unit-field.tsx";
import { useNames } from "../use-names.ts";

const TIERS = [
  ["very_profitable", "very"],
  ["profitable", "mid"],
  ["low_profit", "low"],
] as const;

/** Three shares that make up all customers. */
export function TierChoices({ choices }: { readonly choices: Choices }) {
  const { t, f, act } = usePane();
  const words = useNames();
  const sum = choices.tierShares.reduce((total, share) => total + share, 0);
  const whole = Math.abs(sum - 100) < 0.5;
  const change = (at: number, share: number) => {
    if (share < 0 || share > 100) return;
    const shares = choices.tierShares.map((old, position) => (position === at ? share : old));
    act.changeChoices({ tierShares: [shares[0]!, shares[1]!, shares[2]!] });
  };
  return (
    <section class="wa-stack-2">
      <h2>{t.choices.tiers}</h2>
      <div class="wa-shares" aria-hidden="true">
        {TIERS.map(([key, shade], at) => (
          <span
            key={key}
            style={{
              flex: choices.tierShares[at],
              background: `var(--t-${shade})`,
              color: `var(--on-t-${shade})`,
            }}
          >
            {choices.tierShares[at]! >= 9 ? f.percent(choices.tierShares[at]!) : ""}
          </span>
        ))}
      </div>
      <div class="wa-stack-2">
        {TIERS.map(([key, shade], at) => (
          <div key={key} class="wa-set">
            <label class="wa-row" for={`waarde-tier-${key}`}>
              <i class="wa-dot" style={{ "--c": `var(--t-${shade})` }} />
              {words?.tiers[key]}
            </label>
            <UnitField
              id={`waarde-tier-${key}`}
              value={choices.tierShares[at]!}
              write={f.number}
              after="%"
              width={72}
              onValue={(share) => change(at, share)}
            />
          </div>
        ))}
      </div>
      <p class="wa-small" role="status">
        {whole ? "" : t.choices.tiersSum(f, sum)}
      </p>
    </section>
  );
}
