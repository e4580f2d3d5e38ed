import type { ComponentChildren } from "preact";
import type { Choices, TierKey } from "../../../wizard/service.ts";
import { TIER_KEYS } from "../../../wizard/vocabulary.ts";
import { tierColour } from "../../charts/tier-flow.tsx";
import { usePane } from "../../pane-context.ts";
import { UnitField } from "../../parts/unit-field.tsx";

interface FieldsProps {
  readonly names: Readonly<Record<TierKey, string>> | undefined;
  readonly people: (key: TierKey) => number;
}

const RANKED = TIER_KEYS.slice(0, 3);

/** Shares of the customers, best first. */
export function ShareFields({ shares, ...rest }: FieldsProps & { readonly shares: Choices["tierShares"] }) {
  const { f, act } = usePane();
  const change = (at: number, share: number) => {
    if (share < 0 || share > 100) return;
    const [first, second, third] = shares.map((old, position) => (position === at ? share : old));
    act.changeChoices({ tierShares: [first!, second!, third!] });
  };
  return RANKED.map((key, at) => (
    <TierLine key={key} tier={key} {...rest}>
      <UnitField
        id={`waarde-tier-${key}`}
        value={shares[at]!}
        write={f.number}
        after="%"
        width={72}
        onValue={(share) => change(at, share)}
      />
    </TierLine>
  ));
}

/** The amounts from which a customer is in the first and in the second tier. */
export function AmountFields({
  ranges,
  ...rest
}: FieldsProps & { readonly ranges: NonNullable<Choices["tierRanges"]> }) {
  const { t, f, act } = usePane();
  const change = (at: 0 | 1, amount: number) => {
    if (amount > 0) act.changeChoices({ tierRanges: at === 0 ? [amount, ranges[1]] : [ranges[0], amount] });
  };
  const amountField = (at: 0 | 1, key: TierKey) => (
    <span class="wa-row">
      <span class="wa-small" id={`waarde-tier-from-${key}`}>
        {t.settings.from}
      </span>
      <UnitField
        id={`waarde-tier-${key}`}
        value={ranges[at]}
        write={f.number}
        before={f.sign}
        describedBy={`waarde-tier-from-${key}`}
        onValue={(amount) => change(at, amount)}
      />
    </span>
  );
  return RANKED.map((key, at) => (
    <TierLine key={key} tier={key} {...rest}>
      {at < 2 ? amountField(at as 0 | 1, key) : <span class="wa-small">{t.settings.lower}</span>}
    </TierLine>
  ));
}

interface TierLineProps extends FieldsProps {
  readonly tier: TierKey;
  readonly children: ComponentChildren;
}

/** A tier with its customers now, and the field that decides. */
function TierLine({ tier, names, people, children }: TierLineProps) {
  const { t, f } = usePane();
  return (
    <div class="wa-set">
      <div>
        <label class="wa-row" for={`waarde-tier-${tier}`}>
          <i class="wa-dot" style={{ "--c": tierColour(tier) }} />
          {names?.[tier]}
        </label>
        <span class="wa-tiny wa-beside-dot">{t.settings.people(f, people(tier))}</span>
      </div>
      {children}
    </div>
  );
}
