import { type GroupKey, groupName } from "../../../wizard/pages/groups-of.ts";
import type { MovedList, Movement } from "../../../wizard/pages/movement/movement-view.ts";
import { usePane } from "../../pane-context.ts";
import type { NamesInForce } from "../../use-names.ts";
import { useQuestion } from "../use-question.ts";

interface FirstLookProps {
  readonly view: Movement;
  readonly names: NamesInForce;
}

/** Who slipped out of a good group, and the list of them. */
export function FirstLook({ view, names }: FirstLookProps) {
  const { t, f } = usePane();
  const { change } = useQuestion("movement");
  const { slipped, list } = view;
  if (slipped === null) return null;
  return (
    <section class="wa-card wa-stack-2">
      <h2>{t.movement.first}</h2>
      <p class="wa-small">
        {t.movement.slipped(f, slipped.customers, groupName(names, view.by, slipped.from))}
      </p>
      <p>
        <button
          type="button"
          class="wa-btn wa-btn--small"
          aria-expanded={list !== null}
          onClick={() => change({ by: view.by, list: list === null ? slipped.from : null })}
        >
          {list === null ? t.movement.show(f, slipped.customers) : t.movement.hide}
        </button>
      </p>
      {list !== null && (
        <Listed list={list} name={(key) => (key === null ? "" : groupName(names, view.by, key))} />
      )}
    </section>
  );
}

interface ListedProps {
  readonly list: MovedList;
  readonly name: (key: GroupKey | null) => string;
}

function Listed({ list, name }: ListedProps) {
  const { t, f } = usePane();
  return (
    <table class="wa-tight wa-moved">
      <caption class="wa-tiny">{t.movement.listed(f, list.rows.length, list.customers)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.movement.customer}</th>
          <th scope="col" class="wa-num">
            {t.movement.valueThen}
          </th>
          <th scope="col" class="wa-num">
            {t.movement.valueNow}
          </th>
        </tr>
      </thead>
      <tbody>
        {list.rows.map(({ customer, to, valueThen, valueNow }, at) => (
          <tr key={at}>
            <th scope="row">
              <Breakable customer={customer} />
              <span class="wa-tiny">{`→ ${name(to)}`}</span>
            </th>
            <td class="wa-num">{valueThen === null ? "" : f.money(valueThen)}</td>
            <td class="wa-num">{valueNow === null ? "" : f.money(valueNow)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An address that does not fit breaks after its @. */
function Breakable({ customer }: { readonly customer: string }) {
  const at = customer.indexOf("@") + 1;
  return (
    <>
      {customer.slice(0, at)}
      <wbr />
      {customer.slice(at)}
    </>
  );
}
