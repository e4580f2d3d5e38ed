import type { CleanUp } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Note } from "../parts/note.tsx";
import { CleanupLine } from "./cleanup-line.tsx";
import { Choice } from "./reading-question.tsx";

const MODES = ["lines", "repeated", "first-line"] as const;

/** How the rows of an order make its amount, where the data do not agree; what most say is filled in. */
export function LineQuestion({ cleanUp }: { readonly cleanUp: CleanUp }) {
  const { t, f, state, act } = usePane();
  const { lines } = cleanUp;
  const answered = state.inspection.value?.source.cleaning?.lines !== undefined;
  if (lines.mode === "single" || (lines.sure && !answered)) return null;
  return (
    <fieldset class="wa-stack-2">
      <legend class="wa-legend-gap">{t.cleanup.linesAsk}</legend>
      {!answered && <p class="wa-hint">{t.cleanup.linesTold(f, lines.votes, lines.orders)}</p>}
      {MODES.map((mode) => (
        <Choice
          key={mode}
          name="waarde-lines"
          title={t.cleanup.modes[mode][0]!}
          checked={lines.mode === mode}
          onChoose={() => void act.readLines(mode)}
        >
          {t.cleanup.modes[mode][1]}
        </Choice>
      ))}
    </fieldset>
  );
}

/** Statuses that we do not know or that may mean either; they count until the user says otherwise. */
export function StatusQuestion({ statuses }: { readonly statuses: CleanUp["statuses"] }) {
  const { t, act } = usePane();
  if (statuses.length === 0) return null;
  return (
    <section class="wa-stack-2">
      <h2>{t.cleanup.statuses}</h2>
      <ul class="wa-quality">
        {statuses.map(({ key, text, rows, meaning }) => {
          const out = meaning !== null && meaning !== "ask" && meaning !== "sale";
          return (
            <CleanupLine
              key={key}
              count={rows}
              title={text.slice(0, 60)}
              out={out}
              onOut={(left) => void act.decideStatus(key, !left)}
            >
              {out ? t.cleanup.statusOff : t.cleanup.statusOn}
            </CleanupLine>
          );
        })}
      </ul>
    </section>
  );
}

/** What to know of this platform's export. */
export function Traps({ traps }: { readonly traps: CleanUp["traps"] }) {
  const { t } = usePane();
  // Told above already, with their numbers.
  const told = traps.filter((trap) => trap !== "several-currencies");
  if (told.length === 0) return null;
  return (
    <section class="wa-stack-2">
      <h2>{t.cleanup.traps}</h2>
      {told.map((trap) => (
        <Note key={trap}>
          <p>{t.cleanup.trap[trap]}</p>
        </Note>
      ))}
    </section>
  );
}
