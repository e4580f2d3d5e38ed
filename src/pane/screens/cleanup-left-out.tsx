import type { ReasonRows } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { CleanupLine } from "./cleanup-line.tsx";

/** Refunds are netted unless the user says otherwise: then they stand among what is kept. */
export function isNetted({ reason, leftOut }: ReasonRows): boolean {
  return reason === "refund" && !leftOut;
}

/** Every reason with its rows; a switch that is off has taken them back. */
export function LeftOut({ reasons }: { readonly reasons: readonly ReasonRows[] }) {
  const { t, f, act } = usePane();
  const lines = reasons.filter((line) => !isNetted(line) && (line.out.rows > 0 || !line.leftOut));
  if (lines.length === 0) return <p class="wa-lead">{t.cleanup.nothing}</p>;
  return (
    <section class="wa-stack-2">
      <div class="wa-row wa-row--apart">
        <h2>{t.cleanup.out}</h2>
        <span class="wa-tiny">{t.cleanup.outHint}</span>
      </div>
      <ul class="wa-quality">
        {lines.map((line) => {
          const [title, why] = t.cleanup.reasons[line.reason];
          const tally = line.leftOut ? line.out : line.met;
          const worth = Math.abs(tally.amount) < 0.005 ? "" : t.cleanup.worth(f.exactMoney(tally.amount));
          return (
            <CleanupLine
              key={line.reason}
              count={tally.rows}
              title={title}
              rows={line.first}
              of={tally.rows}
              {...(line.restorable
                ? { out: line.leftOut, onOut: (out: boolean) => void act.leaveOut(line.reason, out) }
                : {})}
            >
              {line.leftOut ? why : t.cleanup.taken} {worth}
            </CleanupLine>
          );
        })}
      </ul>
    </section>
  );
}
