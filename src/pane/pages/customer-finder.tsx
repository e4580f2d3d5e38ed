import { useEffect, useRef, useState } from "preact/hooks";
import type { CustomerQuestion, CustomerView } from "../../wizard/pages/customer/customer-view.ts";
import { usePane } from "../pane-context.ts";
import { Note } from "../parts/note.tsx";

interface CustomerFinderProps {
  readonly view: CustomerView;
  readonly onAsk: (of: NonNullable<CustomerQuestion["of"]>, byButton: boolean) => void;
}

/** How long typing may go on before customers are looked for. */
const PAUSE = 350;

/** Whom to explain: by a part of the name, or by the row selected in the sheet. */
export function CustomerFinder({ view, onAsk }: CustomerFinderProps) {
  const { t, f } = usePane();
  const words = t.customer;
  const [typed, setTyped] = useState(view.customer?.name ?? "");
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const look = (text: string) => {
    clearTimeout(pause.current);
    if (text.trim() !== "") onAsk({ typed: text }, false);
  };
  const nobody = view.customer === null && view.missed === null && view.matches === 0;
  return (
    <section class="wa-stack-2">
      <form
        class="wa-field"
        onSubmit={(event) => {
          event.preventDefault();
          look(typed);
        }}
      >
        <label for="waarde-customer">{words.field}</label>
        <input
          class="wa-input"
          id="waarde-customer"
          type="search"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="waarde-customer-hint"
          value={typed}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            clearTimeout(pause.current);
            pause.current = setTimeout(() => look(text), PAUSE);
          }}
        />
        <p class="wa-hint" id="waarde-customer-hint">
          {words.hint}{" "}
          <button
            type="button"
            class="wa-link"
            onClick={() => {
              setTyped("");
              onAsk("selection", true);
            }}
          >
            {words.useRow}
          </button>
        </p>
      </form>
      <div role="status" class="wa-stack-2">
        {view.missed !== null && (
          <Note icon="warn" tone="warn">
            <p>{words.missed[view.missed]}</p>
          </Note>
        )}
        {nobody && <Nobody typed={typed} />}
        {view.found.length > 0 && (
          <p class="wa-small">
            {view.matches > view.found.length
              ? words.shownOf(f, view.found.length, view.matches)
              : words.matches(f, view.matches)}
          </p>
        )}
      </div>
      {view.found.length > 0 && (
        <ul class="wa-picks">
          {view.found.map(({ row, name, value, orders }) => (
            <li key={row}>
              <button
                type="button"
                onClick={() => {
                  setTyped(name);
                  onAsk({ row }, true);
                }}
              >
                <b>{name}</b>
                <span>
                  {orders === null ? f.money(value) : `${words.orders(f, orders)} · ${f.money(value)}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Said of what was asked, not of what is being typed now. */
function Nobody({ typed }: { readonly typed: string }) {
  const { t, state } = usePane();
  const question = state.page.value?.question;
  const asked = question?.page === "customer" ? question.of : undefined;
  const missed = typeof asked === "object" && "typed" in asked && asked.typed === typed;
  return missed && state.busy.value === null ? <p class="wa-small">{t.customer.none}</p> : null;
}
