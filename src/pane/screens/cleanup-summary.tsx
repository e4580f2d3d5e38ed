import type { CleanUp } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Note } from "../parts/note.tsx";

/** The finding: how many orders are ready, from which part of the rows and of the total. */
export function CleanupSummary({ cleanUp }: { readonly cleanUp: CleanUp }) {
  const { t, f } = usePane();
  const { orders, customers, days, rows, total } = cleanUp;
  const left = rows.in - rows.kept;
  const [kept, all] = [f.exactMoney(total.kept), f.exactMoney(total.in)];
  return (
    <div class="wa-stack">
      <div>
        <p class="wa-figure-line">
          <b>{f.count(orders)}</b> {t.cleanup.ready(orders)}
        </p>
        {days !== null && (
          <p class="wa-small">{t.cleanup.from(f, customers, f.date(days[0]), f.date(days[1]))}</p>
        )}
      </div>
      <div class="wa-stack-2">
        <div class="wa-meter" aria-hidden="true">
          <span style={{ flex: rows.kept, "--c": "var(--accent)" }} />
          {left > 0 && <span style={{ flex: left, "--c": "var(--edge)" }} />}
        </div>
        <p class="wa-legend">
          <span>
            <i class="wa-dot wa-dot--round" style={{ "--c": "var(--accent)" }} />
            {t.cleanup.used(f, rows.kept)}
          </span>
          <span>
            <i class="wa-dot wa-dot--round" style={{ "--c": "var(--edge)" }} />
            {t.cleanup.left(f, left)}
          </span>
        </p>
        <p class="wa-small">{kept === all ? t.cleanup.totalAll(kept) : t.cleanup.total(kept, all)}</p>
      </div>
      {orders === 0 && (
        <Note icon="warn" tone="warn">
          <p>{t.cleanup.none}</p>
        </Note>
      )}
    </div>
  );
}
