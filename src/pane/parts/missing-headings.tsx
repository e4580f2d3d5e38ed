import { usePane } from "../pane-context.ts";
import { Note } from "./note.tsx";

interface MissingHeadingsProps {
  readonly headings: readonly string[];
  readonly onDrop: () => void;
}

/** Headings that were chosen for an earlier table and that this one has not. */
export function MissingHeadings({ headings, onDrop }: MissingHeadingsProps) {
  const { t } = usePane();
  if (headings.length === 0) return null;
  return (
    <Note icon="warn" tone="warn">
      <div>
        <p>{t.soft.missing(headings.map((heading) => `“${heading}”`).join(", "))}</p>
        <p>
          <button type="button" class="wa-link" onClick={onDrop}>
            {t.soft.drop}
          </button>
        </p>
      </div>
    </Note>
  );
}
