import type { Choices } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { UnitField } from "../parts/unit-field.tsx";

/** What is left of an order as margin, in percent. */
export function MarginField({ choices }: { readonly choices: Choices }) {
  const { t, f, act } = usePane();
  return (
    <div class="wa-set">
      <label class="wa-label" for="waarde-margin">
        {t.choices.margin}
      </label>
      <UnitField
        id="waarde-margin"
        value={choices.margin * 100}
        write={f.number}
        after="%"
        onValue={(percent) => {
          if (percent > 0 && percent <= 100) act.changeChoices({ margin: percent / 100 });
        }}
      />
    </div>
  );
}

/** What serving one order costs: packing, sending, paying. */
export function OrderCostField({ choices }: { readonly choices: Choices }) {
  const { t, f, act } = usePane();
  return (
    <div class="wa-set">
      <label class="wa-label" for="waarde-order-cost">
        {t.choices.orderCost}
      </label>
      <UnitField
        id="waarde-order-cost"
        value={choices.costPerOrder}
        write={f.number}
        before={f.sign}
        onValue={(costPerOrder) => {
          if (costPerOrder >= 0) act.changeChoices({ costPerOrder });
        }}
      />
    </div>
  );
}

/** What one customer cost to win and to keep. */
export function CostField({ choices, hint }: { readonly choices: Choices; readonly hint: string }) {
  const { t, f, act } = usePane();
  return (
    <div class="wa-set">
      <label class="wa-label" for="waarde-cost">
        {t.choices.cost}
      </label>
      <UnitField
        id="waarde-cost"
        value={choices.cost}
        write={f.number}
        before={f.sign}
        describedBy="waarde-cost-hint"
        onValue={(cost) => {
          if (cost >= 0) act.changeChoices({ cost });
        }}
      />
      <p class="wa-hint" id="waarde-cost-hint">
        {hint}
      </p>
    </div>
  );
}
