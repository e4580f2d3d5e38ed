import type { CleanUp } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { isNetted } from "./cleanup-left-out.tsx";
import { CleanupLine } from "./cleanup-line.tsx";

/** Refunds netted, how rows made orders, guests, orders of an unusual size. */
export function GoodToKnow({ cleanUp }: { readonly cleanUp: CleanUp }) {
  const { t, f, act } = usePane();
  const { refunds, guests, large, lines } = cleanUp;
  const netted = cleanUp.reasons.find(isNetted);
  const { column } = refunds;
  const byEmail = guests.byEmail + guests.joined;
  const list = [
    column !== null && column.rows > 0 && (
      <CleanupLine
        key="column"
        count={column.rows}
        title={t.cleanup.partly("")[0]}
        out={!column.netted}
        onOut={(out) => void act.netColumn(!out)}
      >
        {column.netted ? t.cleanup.partly(f.exactMoney(-column.amount))[1] : t.cleanup.reasons.refund[1]}
      </CleanupLine>
    ),
    netted !== undefined && refunds.netted.rows > 0 && (
      <CleanupLine
        key="netted"
        count={refunds.netted.rows}
        title={t.cleanup.refunds("")[0]}
        rows={netted.first}
        of={netted.met.rows}
        out={false}
        onOut={(out) => void act.leaveOut("refund", out)}
      >
        {t.cleanup.refunds(f.exactMoney(-refunds.netted.amount))[1]}
      </CleanupLine>
    ),
    ...refunds.prefixes.map(({ prefix, rows, orders }) => {
      const [title, text] = t.cleanup.credit(f, prefix, orders);
      return (
        <CleanupLine key={prefix} count={rows} title={title}>
          {text}
        </CleanupLine>
      );
    }),
    refunds.pairs > 0 && (
      <CleanupLine key="pairs" count={refunds.pairs} title={t.cleanup.pairs(f, 1)[0]}>
        {t.cleanup.pairs(f, refunds.pairs)[1]}
      </CleanupLine>
    ),
    large !== null && (
      <CleanupLine
        key="large"
        count={large.orders}
        title={t.cleanup.large("", "")[0]}
        rows={large.first}
        of={large.orders}
      >
        {t.cleanup.large(f.money(large.above), f.exactMoney(large.largest))[1]}
      </CleanupLine>
    ),
    byEmail > 0 && (
      <CleanupLine key="guests" count={byEmail} title={t.cleanup.guests(true)[0]}>
        {t.cleanup.guests(guests.joined > guests.byEmail)[1]}
      </CleanupLine>
    ),
    lines.mode !== "single" && lines.sure && <LinesRead key="lines" lines={lines} />,
  ].filter((line) => line !== false);
  if (list.length === 0) return null;
  return (
    <section class="wa-stack-2">
      <h2>{t.cleanup.kept}</h2>
      <ul class="wa-quality">{list}</ul>
    </section>
  );
}

function LinesRead({ lines }: { readonly lines: CleanUp["lines"] }) {
  const { t } = usePane();
  const words = t.cleanup.lines;
  const key = lines.mode === "lines" && lines.amount === "lines" ? "priced" : lines.mode;
  if (key === "single") return null;
  const [title, text] = words[key];
  return (
    <CleanupLine count={lines.orders} title={title}>
      {text}
    </CleanupLine>
  );
}
