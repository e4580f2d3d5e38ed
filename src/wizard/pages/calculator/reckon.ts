import { type CustomerCalculation, calculateCustomer } from "../../../core/models/customer-calculation.ts";
import type {
  CustomerWorth,
  FigureKey,
  FigureProblem,
  Figures,
  Keeping,
  Reckoning,
} from "./calculator-view.ts";

type Rule = (figure: number) => FigureProblem | null;

const aboveZero: Rule = (figure) => (figure > 0 ? null : "above-zero");
const zeroOrMore: Rule = (figure) => (figure >= 0 ? null : "zero-or-more");
const percent: Rule = (figure) => (figure >= 0 && figure <= 100 ? null : "up-to-100");

const RULES: Readonly<Record<FigureKey, Rule>> = {
  orderValue: aboveZero,
  ordersAYear: aboveZero,
  years: aboveZero,
  margin: (figure) => aboveZero(figure) ?? percent(figure),
  winningCost: zeroOrMore,
  keepingCost: zeroOrMore,
  gain: percent,
  discount: percent,
};

/** Lifetime value and limits of the figures that the user typed, or what is wrong with which of them. */
export function reckon(figures: Figures): Reckoning {
  const problems: Partial<Record<FigureKey, FigureProblem>> = {};
  const read = (key: FigureKey): number => {
    const figure = figures[key];
    const problem = figure === null || !Number.isFinite(figure) ? "no-number" : RULES[key](figure);
    if (problem !== null) problems[key] = problem;
    return figure ?? Number.NaN;
  };
  const found = calculateCustomer({
    orderValue: read("orderValue"),
    ordersAYear: read("ordersAYear"),
    years: read("years"),
    margin: read("margin") / 100,
    winningCost: read("winningCost"),
    keepingCost: read("keepingCost"),
    gain: read("gain") / 100,
    discount: read("discount") / 100,
  });
  return { problems, result: Object.keys(problems).length > 0 ? null : worthOf(found) };
}

function worthOf(found: CustomerCalculation): CustomerWorth {
  const { clv, valueBefore, marginAYear, breakEven, target, payback } = found;
  return {
    ...{ clv, valueBefore, marginAYear, breakEven, target },
    paybackMonths: Number.isNaN(payback) ? null : payback,
    keeping: keepingOf(found),
  };
}

function keepingOf({ keptNow, keptGoal, valueIfKept, keep }: CustomerCalculation): Keeping | null {
  // Without any discount a customer who never leaves is worth endlessly much.
  if (Number.isNaN(keptNow) || !Number.isFinite(valueIfKept)) return null;
  return { now: keptNow, goal: keptGoal, valueIfKept, most: keep };
}
