import type { Analysis, QuadrantKey } from "../wizard/service.ts";

type View = NonNullable<Analysis["quadrants"]>;

/** Positions of both borders in the steps of their axes. */
export interface Borders {
  readonly value: number;
  readonly duration: number;
}

export interface QuadrantCount {
  readonly key: QuadrantKey;
  readonly customers: number;
  readonly revenue: number;
}

/** The quadrant of a customer by the steps of both axes (see QuadrantView). */
export function quadrantOf(valueStep: number, durationStep: number, borders: Borders): QuadrantKey {
  if (valueStep > borders.value) return durationStep > borders.duration ? "protect" : "deepen";
  return durationStep > borders.duration ? "grow" : "economise";
}

/** Exact counts for any pair of borders, without a call. "Too early" comes last, where there are any. */
export function countQuadrants(view: View, borders: Borders): QuadrantCount[] {
  const counts = {
    protect: { customers: 0, revenue: 0 },
    deepen: { customers: 0, revenue: 0 },
    grow: { customers: 0, revenue: 0 },
    economise: { customers: 0, revenue: 0 },
  };
  for (const [valueStep, durationStep, customers, revenue] of view.cells) {
    const count = counts[quadrantOf(valueStep, durationStep, borders) as keyof typeof counts];
    count.customers += customers;
    count.revenue += revenue;
  }
  const list: QuadrantCount[] = (["protect", "deepen", "grow", "economise"] as const).map((key) => ({
    key,
    ...counts[key],
  }));
  if (view.tooEarly.customers > 0) list.push({ key: "too_early", ...view.tooEarly });
  return list;
}

/** Customers in each step of one axis: as long as its steps, plus one. */
export function stepCounts(view: View, axis: "value" | "duration"): number[] {
  const counts = new Array<number>(view[axis].steps.length + 1).fill(0);
  for (const cell of view.cells) counts[cell[axis === "value" ? 0 : 1]]! += cell[2];
  return counts;
}

/** Position of the step nearest to a border. */
export function nearestStep(steps: readonly number[], border: number): number {
  let best = 0;
  for (let at = 1; at < steps.length; at++) {
    if (Math.abs(steps[at]! - border) < Math.abs(steps[best]! - border)) best = at;
  }
  return best;
}
