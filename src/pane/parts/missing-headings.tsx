import { usePane } from "../pane-context.ts";
import { Note } from "./note.tsx";

/** Headings of an earlier table that this one has not. */
export function MissingHeadings({ headings }: { readonly headings: readonly string[] }) {
  const { t } = usePane();
  if (headings.length === 0) return null;
  return (
    <Note icon="warn" tone="warn">
      <p>{t.soft.missing(headings.map((heading) => `“${heading}”`).join(", "))}</p>
    </Note>
  );
}
