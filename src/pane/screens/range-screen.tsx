import { useState } from "preact/hooks";
import type { Inspection } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Back, Foot, Frame, Primary } from "../parts/frame.tsx";
import { Note } from "../parts/note.tsx";
import { ProblemView } from "../parts/problem-view.tsx";
import { SampleCard } from "../parts/sample-card.tsx";
import { rawWords } from "../text/cell-words.ts";
import { exportName } from "../text/platform-names.ts";

export function RangeScreen() {
  const { t, state, act } = usePane();
  const inspection = state.inspection.value;
  const problem = state.problem.value;
  const looking = state.busy.value === "looking";
  const unclear = inspection?.problems.some(({ key }) => key === "role-missing") === true && problem === null;
  // An export that we know, in which only the money is missing, is a list of contacts.
  const lacks = inspection?.problems.map((found) => (found.key === "role-missing" ? found.role : null)) ?? [];
  const ofContacts = lacks.every((role) => role === "value" || role === "amount")
    ? (inspection?.platform ?? null)
    : null;
  const ready = inspection !== null && problem === null && !looking && !unclear;
  const foot = (
    <Foot note={looking ? t.foot.busy : t.foot.unchanged}>
      <Back />
      {ready || looking ? (
        <Primary off={!ready} onPress={() => act.goTo("columns")}>
          {t.range.next}
        </Primary>
      ) : (
        <Primary onPress={() => void act.inspect("selection")}>{t.range.useSelection}</Primary>
      )}
    </Foot>
  );
  return (
    <Frame step="range" title={t.range.title} foot={foot}>
      <p class="wa-vh" role="status">
        {looking ? t.range.looking : ""}
      </p>
      {problem !== null && <ProblemView problem={problem} />}
      {(inspection !== null || problem !== null) && <RangeField inspection={inspection} />}
      {problem?.key === "nothing-selected" && <ExampleTable />}
      {unclear && !looking && (
        <Note icon="warn" tone="warn">
          <p>
            {ofContacts === null
              ? t.range.unclear
              : t.range.noMoney(exportName(ofContacts, state.language.value))}
          </p>
          <p>
            <button type="button" class="wa-link" onClick={() => act.goTo("columns")}>
              {t.range.byHand}
            </button>
          </p>
        </Note>
      )}
      {problem === null && inspection !== null && <Seen inspection={inspection} />}
      {unclear && <SampleCard />}
    </Frame>
  );
}

function RangeField({ inspection }: { readonly inspection: Inspection | null }) {
  const { t, act } = usePane();
  const label = inspection?.place.label ?? "";
  const [typed, setTyped] = useState<string | null>(null);
  const use = () => {
    if (typed !== null && typed.trim() !== "" && typed !== label) void act.inspect({ typed });
    setTyped(null);
  };
  return (
    <div class="wa-stack-2">
      <div class="wa-field">
        <div class="wa-row wa-row--apart">
          <label class="wa-label" for="waarde-range">
            {t.range.range}
          </label>
          <button type="button" class="wa-link" onClick={() => void act.inspect("selection")}>
            {t.range.useSelection}
          </button>
        </div>
        <input
          class="wa-input"
          id="waarde-range"
          spellcheck={false}
          autocomplete="off"
          aria-describedby="waarde-range-hint"
          value={typed ?? label}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={use}
          onKeyDown={(event) => event.key === "Enter" && use()}
        />
        <p class="wa-hint" id="waarde-range-hint">
          {t.range.hint}
        </p>
      </div>
      {inspection !== null && (
        <label class="wa-tick">
          <input
            type="checkbox"
            checked={inspection.source.header}
            onChange={(event) => void act.recognise({ header: event.currentTarget.checked })}
          />
          <span>{t.range.header}</span>
        </label>
      )}
    </div>
  );
}

function Seen({ inspection }: { readonly inspection: Inspection }) {
  const { t, f } = usePane();
  const { columns, rows } = inspection.firstRows;
  const isNumber = (position: number) => {
    const at = columns.findIndex((column) => column.position === position);
    return rows[0]?.cells[at]?.kind === "number";
  };
  const top = inspection.source.range.row + 1;
  return (
    <section class="wa-stack-2">
      <h2>{t.range.see}</h2>
      <div class="wa-sheet">
        <table>
          <caption class="wa-vh">{t.range.firstRows}</caption>
          <colgroup>
            <col style={{ width: "28px" }} />
            {columns.map((column) => (
              <col key={column.position} style={isNumber(column.position) ? { width: "24%" } : undefined} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th class="wa-rownum" scope="col">
                <span class="wa-vh">{t.range.row} </span>
                {inspection.source.header ? top : ""}
              </th>
              {columns.map((column) => (
                <th key={column.position} scope="col">
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row}>
                <th class="wa-rownum" scope="row">
                  {row}
                </th>
                {cells.map((cell, at) => (
                  <td key={columns[at]?.position} class={cell.kind === "number" ? "wa-num" : undefined}>
                    {cell.kind === "blank" ? <span class="wa-vh">{t.range.empty}</span> : rawWords(cell, f)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <dl class="wa-facts">
        <dt>{t.range.rows}</dt>
        <dd>{f.count(inspection.rows)}</dd>
        <dt>{t.range.columns}</dt>
        <dd>{f.count(inspection.columns.length)}</dd>
        <dt>{t.range.oneRowIs}</dt>
        <dd>{t.range.oneRow[inspection.oneRow]}</dd>
      </dl>
    </section>
  );
}

function ExampleTable() {
  const { t } = usePane();
  return (
    <>
      <section class="wa-stack-2">
        <h2>{t.range.three}</h2>
        <div class="wa-sheet">
          <table>
            <caption class="wa-vh">{t.range.example}</caption>
            <thead>
              <tr>
                <th class="wa-rownum" scope="col">
                  <span class="wa-vh">{t.range.row} </span>1
                </th>
                {t.range.exampleHeaders.map((header) => (
                  <th key={header} scope="col">
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {t.range.exampleRows.map((cells, at) => (
                <tr key={cells[0]}>
                  <th class="wa-rownum" scope="row">
                    {at + 2}
                  </th>
                  {cells.map((cell) => (
                    <td key={cell}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="wa-hint">{t.range.tables}</p>
      </section>
      <SampleCard />
    </>
  );
}
