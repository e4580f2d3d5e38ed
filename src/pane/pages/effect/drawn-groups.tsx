import type { SplitView } from "../../../wizard/pages/effect/effect-view.ts";
import { usePane } from "../../pane-context.ts";
import { Note } from "../../parts/note.tsx";

/** Below this a group has surely too few buyers for an interval. */
const FEWEST = 50;
/** Means that differ by less than this share are called alike. */
const ALIKE = 0.1;

/** Both groups of the draw beside each other: as many as asked, and alike in value. */
export function DrawnGroups({ view }: { readonly view: SplitView }) {
  const { t, f } = usePane();
  const words = t.effect.make;
  const { test, control } = view;
  if (test.mean === null || control.mean === null) {
    return (
      <Note icon="warn" tone="warn">
        <p>{words.none}</p>
      </Note>
    );
  }
  const alike =
    Math.abs(test.mean - control.mean) <= ALIKE * Math.max(Math.abs(test.mean), Math.abs(control.mean));
  return (
    <section class="wa-stack-2">
      <h2>{(alike ? words.alike : words.unlike)(f.money(test.mean), f.money(control.mean))}</h2>
      <table class="wa-tight">
        <caption class="wa-vh">{words.check}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.group}</th>
            <th scope="col" class="wa-num">
              {words.columns.customers}
            </th>
            <th scope="col" class="wa-num">
              {words.columns.mean}
            </th>
          </tr>
        </thead>
        <tbody>
          {(["test", "control"] as const).map((group) => (
            <tr key={group}>
              <th scope="row">
                <span class="wa-named">
                  <i class={`wa-dot wa-dot--${group}`} />
                  {words.groups[group]}
                </span>
              </th>
              <td class="wa-num">{f.count(view[group].customers)}</td>
              <td class="wa-num">{f.exactMoney(view[group].mean!)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="wa-hint">{words.how}</p>
      {!alike && (
        <Note icon="warn" tone="warn">
          <p>{words.unlikeHint}</p>
        </Note>
      )}
      {Math.min(test.customers, control.customers) < FEWEST && (
        <Note icon="warn" tone="warn">
          <p>{words.few(f)}</p>
        </Note>
      )}
    </section>
  );
}
