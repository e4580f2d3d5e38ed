import { useState } from "preact/hooks";
import type { Inspection, ReadingChoices, RoleReading } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Fold } from "../parts/fold.tsx";
import { Back, Foot, Frame, Primary } from "../parts/frame.tsx";
import { Icon } from "../parts/icon.tsx";
import { CellList, ProblemView } from "../parts/problem-view.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { rawWords, readingWords } from "../text/cell-words.ts";
import { exportName } from "../text/platform-names.ts";
import { problemText } from "../text/problem-text.ts";
import { answerable, type ReadingProblem, ReadingQuestion } from "./reading-question.tsx";

export function ColumnsScreen() {
  const { t, state, act } = usePane();
  const inspection = state.inspection.value!;
  const { kind } = inspection.source;
  const question = inspection.problems.find(answerable);
  return question === undefined ? (
    <Frame
      step="columns"
      title={t.columns.title}
      foot={
        <Foot note={t.foot.unchanged}>
          <Back />
          <Primary
            off={inspection.problems.length > 0}
            onPress={() => act.goTo(kind === "orders" ? "cleanup" : "choices")}
          >
            {t.columns.next[kind]}
          </Primary>
        </Foot>
      }
    >
      {state.problem.value !== null && <ProblemView problem={state.problem.value} />}
      <Mapping inspection={inspection} />
    </Frame>
  ) : (
    <Question question={question} />
  );
}

/** One thing that the cells leave open: both readings, to choose from before anything goes on. */
function Question({ question }: { readonly question: ReadingProblem }) {
  const { t, f, state, act } = usePane();
  const [answer, setAnswer] = useState<ReadingChoices | null>(null);
  const readings = state.inspection.value!.source.readings;
  const currency = answer?.currency;
  return (
    <Frame
      step="columns"
      title={t.columns.title}
      foot={
        <Foot
          note={answer === null ? t.foot.chooseFirst : t.foot.unchanged}
          icon={answer === null ? "info" : "lock"}
        >
          <Back />
          <Primary
            off={answer === null}
            onPress={() => {
              setAnswer(null);
              void act.changeSource({ readings: { ...readings, ...answer } });
            }}
          >
            {currency === undefined ? t.columns.useReading : t.columns.useCurrency(f.currencyName(currency))}
          </Primary>
        </Foot>
      }
    >
      <ProblemView problem={question} />
      <ReadingQuestion question={question} answer={answer} onAnswer={setAnswer} />
    </Frame>
  );
}

function Mapping({ inspection }: { readonly inspection: Inspection }) {
  const { t, f, act } = usePane();
  const found = inspection.roles.filter((role) => role.position !== null).length;
  const [shown, others] = byUse(inspection);
  const words = { f, role: (role: RoleReading["role"]) => t.columns.roles[role] };
  return (
    <>
      <div class="wa-stack-2">
        <PlatformChip platform={inspection.platform} />
        {inspection.problems.length === 0 && <p class="wa-lead">{t.columns.found(found)}</p>}
        {inspection.problems.map((problem) => (
          <ProblemView key={problem.key} problem={problem} />
        ))}
      </div>
      <Segmented
        name="waarde-kind"
        label={t.columns.kind}
        options={[
          ["orders", t.columns.kinds[inspection.oneRow === "line" ? "lines" : "orders"]],
          ["customers", t.columns.kinds.customers],
        ]}
        value={inspection.source.kind}
        onValue={(kind) => void act.recognise({ kind })}
      />
      <div class="wa-maps">
        {shown.map((role) => (
          <RoleMap key={role.role} role={role} inspection={inspection} />
        ))}
      </div>
      {others.length > 0 && (
        <Fold
          title={t.columns.others}
          now={others.map(({ role }) => t.columns.roles[role].toLowerCase()).join(", ")}
        >
          <div class="wa-maps">
            {others.map((role) => (
              <RoleMap key={role.role} role={role} inspection={inspection} />
            ))}
          </div>
        </Fold>
      )}
      {inspection.warnings.map((warning) => {
        const text = problemText(t.problems, warning, words);
        return (
          <section key={text.title} class="wa-stack-2">
            <h2>{text.title}</h2>
            <p class="wa-hint">{text.lead}</p>
            {"cells" in warning && <CellList cells={warning.cells} />}
          </section>
        );
      })}
    </>
  );
}

/** Which export we take it for, when we know one. */
function PlatformChip({ platform }: { readonly platform: string | null }) {
  const { t, state } = usePane();
  if (platform === null) return null;
  return (
    <p>
      <span class="wa-chip wa-chip--good">
        <Icon name="check" />
        {t.cleanup.platform(exportName(platform, state.language.value))}
      </span>
    </p>
  );
}

/** Roles with a column or that must have one, and those that hardly any table has. */
function byUse({ roles, source }: Inspection): readonly [readonly RoleReading[], readonly RoleReading[]] {
  const rare = ({ role, position }: RoleReading) =>
    source.kind === "orders" && position === null && RARE.has(role);
  return [roles.filter((role) => !rare(role)), roles.filter(rare)];
}

const RARE: ReadonlySet<RoleReading["role"]> = new Set(["quantity", "refund", "status", "product"] as const);

/** A role: its column in a list, the first cell as it stands, and how we read it. */
function RoleMap({ role, inspection }: { readonly role: RoleReading; readonly inspection: Inspection }) {
  const { t, f, act } = usePane();
  const id = `waarde-role-${role.role}`;
  const likely = role.likely.map((position) => inspection.columns[position]!);
  const others = inspection.columns.filter((column) => !role.likely.includes(column.position));
  return (
    <div class="wa-map">
      <div class="wa-map__top">
        <label class="wa-label" for={id}>
          {t.columns.roles[role.role]}
        </label>
        <select
          class="wa-select"
          id={id}
          aria-describedby={`${id}-read`}
          value={role.position === null ? "" : String(role.position)}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            void act.assign(role.role, chosen === "" ? null : Number(chosen));
          }}
        >
          <option value="">{role.required ? t.columns.choose : t.columns.none}</option>
          {[...likely, ...others].map((column) => (
            <option key={column.position} value={String(column.position)}>
              {column.header}
            </option>
          ))}
        </select>
      </div>
      <p class="wa-map__read" id={`${id}-read`}>
        {role.raw !== null && role.reading !== null && (
          <span>
            <span class="wa-raw">{rawWords(role.raw, f)}</span>
            <span class="wa-read">{readingWords(role.reading, t, f)}</span>
          </span>
        )}
      </p>
    </div>
  );
}
