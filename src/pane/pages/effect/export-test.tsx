import { useEffect, useRef } from "preact/hooks";
import { usePane } from "../../pane-context.ts";

/** From groups that stand on a sheet to the list with which the tactic is given to the test group. */
export function ExportTest({ sheet }: { readonly sheet: string }) {
  const { t, state, act } = usePane();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.scrollIntoView({ block: "nearest" }), [sheet]);
  const open = () =>
    act.openPage({
      page: "audience",
      group: { kind: "split", key: "test", sheet },
      language: state.language.value,
    });
  return (
    <button type="button" class="wa-btn wa-btn--wide" ref={button} onClick={open}>
      {t.effect.exportTest}
    </button>
  );
}
