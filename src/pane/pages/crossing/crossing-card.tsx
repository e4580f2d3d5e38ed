import { groupName } from "../../../wizard/pages/groups-of.ts";
import type { Pages, QuadrantKey, RfmKey } from "../../../wizard/service.ts";
import { usePane } from "../../pane-context.ts";
import { useNames } from "../../use-names.ts";
import { ListLink } from "../list-link.tsx";
import type { CellPlace } from "./crossing-matrix.tsx";

interface CardProps {
  readonly view: Pages["crossing"]["view"];
  readonly place: CellPlace;
}

/** One cell in full, with its tactic; spoken when another is pressed. */
export function CrossingCard({ view, place }: CardProps) {
  const { t, f, state } = usePane();
  const names = useNames();
  if (names === null) return null;
  const { rowKeys, columnKeys, cells } = view;
  const { row, column } = place;
  const cell = cells[row]![column]!;
  const ofRow = cells[row]!.at(-1)!.customers;
  const ofColumn = cells.at(-1)![column]!.customers;
  const all = cells.at(-1)!.at(-1)!;
  const name = groupName(names, view.rows!, rowKeys[row]!);
  const tier = names.tiers[columnKeys[column]!];
  const crossings = state.vocabularies.value[state.language.value]?.crossings;
  const tactic =
    view.rows === "rfm"
      ? crossings?.[rowKeys[row] as RfmKey]?.[columnKeys[column]!]
      : names.tactics[rowKeys[row] as QuadrantKey];
  const percent = (part: number, whole: number) => f.percent(Math.round((100 * part) / whole));
  const facts = t.crossing.facts;
  const list: readonly (readonly [string, string])[] = [
    [facts.customers, f.count(cell.customers)],
    [facts.people, percent(cell.customers, all.customers)],
    ...(all.value > 0 ? [[facts.value, percent(cell.value, all.value)] as const] : []),
    [facts.row(name), percent(cell.customers, ofRow)],
    [facts.column(tier), percent(cell.customers, ofColumn)],
    [facts.index, f.count(Math.round((100 * cell.customers * all.customers) / (ofRow * ofColumn)))],
  ];
  return (
    <section class="wa-card wa-stack-2" aria-live="polite">
      <h2>{t.crossing.cell(name, tier)}</h2>
      {tactic !== undefined && (
        <p>
          <span class="wa-vh">{t.crossing.tactic}: </span>
          {tactic}
        </p>
      )}
      <dl class="wa-facts">
        {list.map(([word, value]) => (
          <>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <ListLink
        label={t.crossing.list}
        group={{ kind: view.rows!, key: rowKeys[row]! }}
        also={{ kind: "tier", key: columnKeys[column]! }}
      />
    </section>
  );
}
