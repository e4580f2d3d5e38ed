import type { CohortRow, CohortTable } from "../../wizard/pages/cohorts/cohorts-view.ts";
import { usePane } from "../pane-context.ts";
import { periodName } from "../text/period-name.ts";

/** Below this a row says little. */
const FEW = 30;
/** Percent of colour in the darkest cell: more, and its number is hard to read in the dark. */
const DARKEST = 52;
/** More would not be read here; the sheet has all of them. */
const MOST = 40;

/** The heat map is the table itself: the number first, the colour beside it. */
export function CohortHeat({ table }: { readonly table: CohortTable }) {
  const { t, f, state } = usePane();
  const words = t.cohorts;
  const { measure, period, incomplete } = table;
  // In its own period all of a cohort order: 100%, or its size.
  const from = measure === "again" || measure === "customers" ? 1 : 0;
  const rows = table.rows.slice(-MOST);
  const cut = rows.length < table.rows.length;
  const columns = Array.from({ length: Math.max(0, rows.length - from) }, (_, at) => at + from);
  if (columns.length === 0) return <p class="wa-small">{words.onePeriod}</p>;
  const shown = rows.filter(({ customers }) => customers >= FEW).flatMap((row) => valuesOf(row, columns));
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const write = (value: number) => cellWords(value, measure, f);
  const heat = (value: number) => (most > least ? (value - least) / (most - least) : 0);
  const few = rows.some(({ customers }) => customers > 0 && customers < FEW);
  return (
    <figure class="wa-chart">
      <p class="wa-chart__y">
        <span>{measure === "revenue" || measure === "cumulative" ? f.sign : ""}</span>
        <span>{words.since[period]}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard */}
      <section class="wa-heat" aria-label={`${words.measures[measure]}, ${words.table}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.first}</th>
              <th scope="col" class="wa-num">
                {words.size}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" class="wa-num">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.start}>
                <th scope="row">{periodName(row.start, period, state.language.value)}</th>
                <td class="wa-num">
                  {f.count(row.customers)}
                  {row.customers > 0 && row.customers < FEW && (
                    <>
                      <span aria-hidden="true">*</span>
                      <span class="wa-vh"> {words.fewSpoken}</span>
                    </>
                  )}
                </td>
                {columns.map((column) => {
                  const value = row.cells[column];
                  if (value === null || value === undefined) return <td key={column} />;
                  const last = incomplete && at + column === rows.length - 1;
                  return (
                    <td
                      key={column}
                      class={`wa-num${last ? " wa-open" : ""}`}
                      style={
                        row.customers < FEW ? undefined : { "--h": `${Math.round(DARKEST * heat(value))}%` }
                      }
                    >
                      {write(value)}
                      {last && <span class="wa-vh"> {words.incompleteSpoken}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <figcaption class="wa-stack-2">
        {shown.length > 0 && (
          <p class="wa-scale">
            <span class="wa-vh">{words.scale} </span>
            <span>{write(least)}</span>
            <i aria-hidden="true" />
            <span>{write(most)}</span>
          </p>
        )}
        {few && <p class="wa-hint">{words.few(f, FEW)}</p>}
        {incomplete && <p class="wa-hint">{words.incomplete(f.date(table.lastDay))}</p>}
        {cut && <p class="wa-hint">{words.cut(f, MOST)}</p>}
      </figcaption>
    </figure>
  );
}

function valuesOf({ cells }: CohortRow, columns: readonly number[]): number[] {
  return columns.map((column) => cells[column]).filter((value): value is number => typeof value === "number");
}

function cellWords(
  value: number,
  measure: CohortTable["measure"],
  f: ReturnType<typeof usePane>["f"],
): string {
  if (measure === "again") return f.percent(Math.round(100 * value));
  if (measure === "customers" || Math.abs(value) >= 10) return f.count(value);
  return f.number(Math.round(value * 10) / 10);
}
