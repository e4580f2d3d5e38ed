import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { RowShown } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { rawWords } from "../text/cell-words.ts";

interface LineProps {
  /** Number at the left; none for a line that says how something was read. */
  readonly count: number | null;
  readonly title: string;
  readonly children: ComponentChildren;
  /** All that the line is about, of which the first rows can be shown. */
  readonly rows?: readonly RowShown[];
  readonly of?: number;
  /** Whether it is left out, where the user may say so. */
  readonly out?: boolean;
  readonly onOut?: (out: boolean) => void;
}

/** One line of the report: how many, what and why, its rows, and a switch that takes them back. */
export function CleanupLine({ count, title, children, rows = [], of = 0, out, onOut }: LineProps) {
  const { t, f } = usePane();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <span class="wa-n">{count === null ? "" : f.count(count)}</span>
      <div>
        <b>{title}</b>
        <p>
          {children}{" "}
          {rows.length > 0 && (
            <button type="button" class="wa-link" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? t.cleanup.hideRows : t.cleanup.showRows}
              <span class="wa-vh">: {title}</span>
            </button>
          )}
        </p>
      </div>
      {onOut !== undefined && (
        <input
          class="wa-switch"
          type="checkbox"
          role="switch"
          aria-checked={out === true}
          aria-label={t.cleanup.switchName(title)}
          checked={out}
          onChange={(event) => onOut(event.currentTarget.checked)}
        />
      )}
      {open && rows.length > 0 && <FirstOnes rows={rows} more={of - rows.length} />}
    </li>
  );
}

function FirstOnes({ rows, more }: { readonly rows: readonly RowShown[]; readonly more: number }) {
  const { t, f, act } = usePane();
  return (
    <ul class="wa-found">
      {rows.map((row) => {
        const words = row.cells.map((cell) => rawWords(cell, f)).filter((text) => text !== "");
        return (
          <li key={row.row}>
            <button type="button" class="wa-link" onClick={() => void act.show(row.place)}>
              {t.cleanup.row(f.count(row.row))}
            </button>
            <span>{words.join(" · ")}</span>
          </li>
        );
      })}
      {more > 0 && <li>{t.cleanup.more(f, more)}</li>}
    </ul>
  );
}
