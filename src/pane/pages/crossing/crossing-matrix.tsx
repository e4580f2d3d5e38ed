import { useState } from "preact/hooks";
import { groupName } from "../../../wizard/pages/groups-of.ts";
import type { Pages } from "../../../wizard/service.ts";
import { tierColour } from "../../charts/tier-flow.tsx";
import { usePane } from "../../pane-context.ts";
import { Segmented } from "../../parts/segmented.tsx";
import type { Format } from "../../text/format.ts";
import { useNames } from "../../use-names.ts";

type View = Pages["crossing"]["view"];
type Cell = View["cells"][number][number];
type Measure = "customers" | "people" | "value";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface MatrixProps {
  readonly view: View;
  readonly chosen: CellPlace | null;
  readonly onChoose: (place: CellPlace | null) => void;
}

/** Every cell is a button; letters stand for the tiers, whose names stand above the table. */
export function CrossingMatrix({ view, chosen, onChoose }: MatrixProps) {
  const { t, f } = usePane();
  const names = useNames();
  const [measure, choose] = useState<Measure>("customers");
  if (names === null) return null;
  const { rowKeys, columnKeys, cells } = view;
  const all = cells.at(-1)!.at(-1)!;
  const say = (cell: Cell) => shown(f, t.crossing.under, measure, cell, all);
  const measures = (Object.keys(t.crossing.measures) as Measure[]).filter(
    (key) => key !== "value" || all.value > 0,
  );
  return (
    <figure class="wa-chart wa-cross">
      <Segmented
        name="waarde-cross-measure"
        label={t.crossing.show}
        options={measures.map((key) => [key, t.crossing.measures[key]] as const)}
        value={measure}
        onValue={choose}
      />
      <p class="wa-legend" aria-hidden="true">
        {columnKeys.map((key, at) => (
          <span key={key}>
            <Letter at={at} colour={tierColour(key)} /> {names.tiers[key]}
          </span>
        ))}
      </p>
      <table class="wa-cross__table">
        <caption class="wa-vh">{t.crossing.table(t.crossing.rows[view.rows!])}</caption>
        <thead>
          <tr>
            <td />
            {columnKeys.map((key, at) => (
              <th key={key} scope="col">
                <Letter at={at} colour={tierColour(key)} />
                <span class="wa-vh">{names.tiers[key]}</span>
              </th>
            ))}
            <th scope="col">{t.crossing.all}</th>
          </tr>
        </thead>
        <tbody>
          {rowKeys.map((key, row) => (
            <tr key={key}>
              <th scope="row">{groupName(names, view.rows!, key)}</th>
              {columnKeys.map((tier, column) => {
                const cell = cells[row]![column]!;
                const pressed = chosen?.row === row && chosen.column === column;
                const part = cell.customers / cells[row]!.at(-1)!.customers;
                return (
                  <td key={tier} style={{ "--h": `${Math.round(45 * part)}%` }}>
                    {cell.customers === 0 ? (
                      <span class="wa-cross__none">
                        <span aria-hidden="true">·</span>
                        <span class="wa-vh">{f.count(0)}</span>
                      </span>
                    ) : (
                      <button
                        type="button"
                        aria-pressed={pressed}
                        onClick={() => onChoose(pressed ? null : { row, column })}
                      >
                        {say(cell)}
                      </button>
                    )}
                  </td>
                );
              })}
              <td class="wa-cross__all">{say(cells[row]!.at(-1)!)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.crossing.all}</th>
            {cells.at(-1)!.map((cell, column) => (
              <td key={columnKeys[column] ?? "all"} class="wa-cross__all">
                {say(cell)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <figcaption class="wa-tiny">{t.crossing.press}</figcaption>
    </figure>
  );
}

function Letter({ at, colour }: { readonly at: number; readonly colour: string }) {
  return (
    <span class="wa-key" style={{ "--c": colour }} aria-hidden="true">
      {String.fromCharCode(65 + at)}
    </span>
  );
}

function shown(f: Format, under: string, measure: Measure, cell: Cell, all: Cell): string {
  if (measure === "customers") return f.count(cell.customers);
  const share =
    measure === "people" ? (100 * cell.customers) / all.customers : (100 * cell.value) / all.value;
  return share > 0 && share < 0.5 ? under : f.percent(Math.round(share));
}
