import { groupName } from "../../../wizard/pages/groups-of.ts";
import type { Pages, RfmKey } from "../../../wizard/service.ts";
import { colour } from "../../charts/scatter.tsx";
import { usePane } from "../../pane-context.ts";
import { type NamesInForce, useNames } from "../../use-names.ts";

type View = Pages["crossing"]["view"];
type Finding = View["findings"][number];
type Overlap = Extract<Finding, { key: "overlap" }>;

/** The finding as heading, what to do with those who are not both, and what else stands out. */
export function CrossingSays({ view }: { readonly view: View }) {
  const { t } = usePane();
  const names = useNames();
  if (names === null) return null;
  const overlap = view.findings.find((finding): finding is Overlap => finding.key === "overlap");
  const others = view.findings.filter(({ key }) => key !== "overlap");
  return (
    <>
      {overlap !== undefined && <Both view={view} finding={overlap} names={names} />}
      {others.length > 0 && (
        <ol class="wa-says">
          {others.map((finding) => (
            <Sentence key={finding.key} view={view} finding={finding} names={names} />
          ))}
        </ol>
      )}
      {view.findings.length === 0 && <h2>{t.crossing.rows[view.rows!]}</h2>}
    </>
  );
}

interface BothProps {
  readonly view: View;
  readonly finding: Overlap;
  readonly names: NamesInForce;
}

function Both({ view, finding, names }: BothProps) {
  const { t, f, state } = usePane();
  const tactics = state.vocabularies.value[state.language.value]?.crossings;
  const name = groupName(names, view.rows!, finding.row);
  const tier = names.tiers[finding.column];
  const { customers, of, others } = finding;
  const say = t.crossing;
  const title =
    customers === of
      ? say.overlapAll(name, tier)
      : customers === 0
        ? say.overlapNone(name, tier)
        : say.overlap(name, wholePercent(customers, of), tier);
  return (
    <div class="wa-stack-2">
      <h2>{title}</h2>
      <p class="wa-small">
        {say.base(f, customers, of)} {others.length > 0 && say.notBest(f, of - customers)}
      </p>
      {others.length > 0 && (
        <ul class="wa-cross__others">
          {others.map(({ column, customers: n }) => (
            <li key={column}>
              <b>{say.other(f, n, names.tiers[column])}</b>
              {view.rows === "rfm" && ` ${tactics?.[finding.row as RfmKey]?.[column] ?? ""}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Neither "100%" of some nor "0%" of any. */
function wholePercent(part: number, whole: number): number {
  return Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}

const COLOURS: Readonly<Record<Finding["key"], string>> = {
  overlap: colour("protect"),
  "save-first": "var(--f-risk)",
  "more-often": colour("grow"),
  "most-value": colour("protect"),
};

interface SentenceProps {
  readonly view: View;
  readonly finding: Exclude<Finding, Overlap> | Finding;
  readonly names: NamesInForce;
}

function Sentence({ view, finding, names }: SentenceProps) {
  const { t, f } = usePane();
  const say = t.crossing;
  const tier = names.tiers[finding.column];
  const nameOf = (key: Parameters<typeof groupName>[2]) => groupName(names, view.rows!, key);
  const all = view.cells.at(-1)!.at(-1)!;
  const percent = (share: number) => f.percent(Math.round(100 * share));
  const words = (): readonly [string, string] => {
    switch (finding.key) {
      case "save-first":
        return [
          say.saveFirst(f, finding.customers, tier),
          say.saveWhere(f, finding.rows.map(nameOf).join(", "), finding.value),
        ];
      case "more-often": {
        const { row, share, ofAll, customers, of } = finding;
        return say.moreOften(f, nameOf(row), tier, percent(share), percent(ofAll), customers, of);
      }
      case "most-value": {
        const people = percent(finding.customers / view.customers);
        const value = percent(finding.value / all.value);
        return say.mostValue(f, nameOf(finding.row), tier, finding.customers, people, value);
      }
      default:
        return ["", ""];
    }
  };
  const [finds, then] = words();
  return (
    <li style={{ "--c": COLOURS[finding.key] }}>
      <p>
        <b>{finds}</b>
        {then}
      </p>
    </li>
  );
}
