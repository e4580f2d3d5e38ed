import type { Analysis, Choices } from "../../wizard/service.ts";
import { usePane } from "../pane-context.ts";
import { Fold } from "../parts/fold.tsx";
import { MissingHeadings } from "../parts/missing-headings.tsx";
import { SecondTable } from "./second-table.tsx";
import { CostToServe } from "./soft-cost.tsx";
import { SoftTicks } from "./soft-ticks.tsx";

interface SoftFoldProps {
  readonly analysis: Analysis;
  readonly choices: Choices;
}

/** Columns to carry along, from the table itself and from a second one, and what serving cost. */
export function SoftFold({ analysis, choices }: SoftFoldProps) {
  const { t, act } = usePane();
  const { soft } = choices;
  const { offered, missing } = analysis.soft;
  const table = soft.table;
  const columns = soft.columns.length + (table === null ? 0 : table.columns.length + (table.rows ? 1 : 0));
  return (
    <Fold title={t.soft.title} now={t.soft.now(columns, analysis.soft.cost !== null)}>
      <p class="wa-hint">{t.soft.hint}</p>
      <fieldset class="wa-stack-2">
        <legend class="wa-label wa-legend-gap">{t.soft.own}</legend>
        {offered.length === 0 && <p class="wa-small">{t.soft.ownNone}</p>}
        <SoftTicks
          offers={offered}
          chosen={soft.columns}
          onChosen={(chosen) => act.changeSoft({ columns: chosen })}
        />
        {offered.length > 0 && <p class="wa-hint">{t.soft.identity}</p>}
        <MissingHeadings
          headings={missing}
          onDrop={() =>
            act.changeSoft({
              columns: soft.columns.filter((heading) => !missing.includes(heading)),
              cost: soft.cost != null && missing.includes(soft.cost) ? null : (soft.cost ?? null),
            })
          }
        />
      </fieldset>
      <SecondTable analysis={analysis} choices={choices} />
      <CostToServe analysis={analysis} choices={choices} />
    </Fold>
  );
}
