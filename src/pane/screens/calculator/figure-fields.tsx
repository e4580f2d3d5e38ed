import type { FigureKey, Figures, Reckoning } from "../../../wizard/service.ts";
import { usePane } from "../../pane-context.ts";
import { FigureField } from "../../parts/figure-field.tsx";
import { Fold } from "../../parts/fold.tsx";

interface FigureFieldsProps {
  readonly figures: Figures;
  readonly problems: Reckoning["problems"];
  readonly sign: string;
  readonly onFigures: (figures: Figures) => void;
}

type Unit = "money" | "percent" | "count";

const FIELDS: readonly (readonly [FigureKey, Unit])[] = [
  ["orderValue", "money"],
  ["ordersAYear", "count"],
  ["years", "count"],
  ["margin", "percent"],
  ["winningCost", "money"],
  ["keepingCost", "money"],
  ["gain", "count"],
];

export function FigureFields({ figures, problems, sign, onFigures }: FigureFieldsProps) {
  const { t, f } = usePane();
  const words = t.calculator;
  const field = (key: FigureKey, unit: Unit) => {
    const problem = problems[key];
    const hint = key === "gain" || key === "discount" ? words.hints[key] : undefined;
    const after = unit === "percent" ? "%" : undefined;
    return (
      <FigureField
        key={key}
        id={`waarde-figure-${key}`}
        label={words.fields[key]}
        value={figures[key]}
        write={f.plain}
        problem={problem === undefined ? undefined : words.problems[problem]}
        {...(unit === "money" ? { before: sign } : {})}
        {...(after === undefined ? {} : { after })}
        {...(hint === undefined ? {} : { hint })}
        onValue={(value) => onFigures({ ...figures, [key]: value })}
      />
    );
  };
  return (
    <section class="wa-stack-2">
      <h2>{words.figures}</h2>
      <p class="wa-small">{words.examples}</p>
      <div class="wa-stack-2">{FIELDS.map(([key, unit]) => field(key, unit))}</div>
      <div class="wa-folds">
        <Fold title={words.advanced} now={words.advancedNow(f, figures.discount)}>
          {field("discount", "percent")}
        </Fold>
      </div>
    </section>
  );
}
