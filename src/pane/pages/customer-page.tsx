import { useEffect, useRef } from "preact/hooks";
import type { CustomerView, ExplainedCustomer } from "../../wizard/pages/customer/customer-view.ts";
import { usePane } from "../pane-context.ts";
import { Primary } from "../parts/frame.tsx";
import { useNames } from "../use-names.ts";
import { CustomerFinder } from "./customer-finder.tsx";
import { CustomerReasons } from "./customer-reasons.tsx";
import { PageFrame } from "./page-frame.tsx";

/** Why one customer got this segment, tier, quadrant and tactic. */
export function CustomerPage() {
  const { t, state, act } = usePane();
  const shown = state.page.value;
  const view = shown?.question.page === "customer" ? (shown.view as CustomerView | null) : null;
  const place = view?.customer?.place ?? null;
  return (
    <PageFrame
      page="customer"
      title={t.customer.title}
      line={t.customer.line}
      primary={
        <Primary off={place === null} onPress={() => void act.show(place!)}>
          {t.customer.show}
        </Primary>
      }
    >
      {(answer) => <Customer view={answer} />}
    </PageFrame>
  );
}

function Customer({ view }: { readonly view: CustomerView }) {
  const { act } = usePane();
  const names = useNames();
  const result = useRef<HTMLDivElement>(null);
  /** Who pressed a button wants to read the answer; who types goes on typing. */
  const pressed = useRef(false);
  const row = view.customer?.row;
  useEffect(() => {
    if (row !== undefined) act.say(`${view.customer!.name}: ${groupName(view.customer!, names)}`);
    if (pressed.current && row !== undefined) result.current?.focus({ preventScroll: true });
    pressed.current = false;
  }, [row]);
  return (
    <>
      <CustomerFinder
        view={view}
        onAsk={(of, byButton) => {
          pressed.current = byButton;
          void act.ask({ page: "customer", of });
        }}
      />
      <div class="wa-panel" ref={result} tabIndex={-1}>
        {view.customer !== null && <CustomerReasons customer={view.customer} />}
      </div>
    </>
  );
}

/** The quadrant, or the tier where there are no quadrants. */
function groupName({ quadrant, tier }: ExplainedCustomer, names: ReturnType<typeof useNames>): string {
  return (quadrant === null ? names?.tiers[tier] : names?.quadrants[quadrant.key]) ?? "";
}
