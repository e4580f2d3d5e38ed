import type { ComponentChildren } from "preact";
import { usePane } from "../pane-context.ts";

/** What a tab of the preview shows. */
export function Panel({ children }: { readonly children: ComponentChildren }) {
  const { state } = usePane();
  return (
    <div class="wa-panel" role="tabpanel" id="waarde-panel" aria-labelledby={`waarde-tab-${state.tab.value}`}>
      {children}
    </div>
  );
}
