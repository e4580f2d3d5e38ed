import type { Axis, Point, QuadrantView } from "./analysis.ts";
import type { CustomerTable } from "./customer-table.ts";
import type { QuadrantGroups } from "./segment-customers.ts";

/** Enough dots to see the shape; more only make the browser slow. */
const MOST_POINTS = 3000;

/** The plane of value and duration as the pane draws and counts it. */
export function viewQuadrants(
  table: CustomerTable,
  groups: QuadrantGroups,
  measure: ArrayLike<number>,
): QuadrantView {
  const duration = table.duration!;
  const value = axisOf(table.value, valueSteps(table.value), groups.valueBorder, groups.standardValue);
  const months = axisOf(duration, monthSteps(duration), groups.durationBorder, groups.standardDuration);
  const valueStep = Uint16Array.from(table.value, (amount) => (amount > 0 ? stepOf(amount, value.steps) : 0));
  const monthStep = Uint16Array.from(duration, (length) => stepOf(length, months.steps));
  const early = groups.early.customers;
  return {
    value,
    duration: months,
    cells: sparseCounts(valueStep, monthStep, measure, early),
    tooEarly: { ...totals(measure, early), days: groups.early.days },
    points: points(table, valueStep, monthStep, early),
    sampled: table.customers > MOST_POINTS,
  };
}

function axisOf(values: Float64Array, candidates: readonly number[], border: number, standard: number): Axis {
  const steps = [...new Set([...candidates, border, standard])].sort((a, b) => a - b);
  return {
    steps,
    border: steps.indexOf(border),
    standard,
    least: values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    most: values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  };
}

/** About a hundred round amounts, evenly spread on a log scale over all but the outermost values above 0. */
function valueSteps(values: Float64Array): number[] {
  const above = values.filter((value) => value > 0).sort();
  if (above.length === 0) return [1];
  const from = above[Math.floor(above.length * 0.01)]!;
  const to = above[Math.ceil(above.length * 0.995) - 1]!;
  const steps: number[] = [];
  for (let at = 0; at <= 100; at++) steps.push(roundAmount(from * (to / from) ** (at / 100)));
  return steps.filter((step) => step > 0);
}

/** Two digits that count: 47, 480, 0.12. */
function roundAmount(amount: number): number {
  return Number(amount.toPrecision(2));
}

/** Whole months, at most about 120 of them. */
function monthSteps(durations: Float64Array): number[] {
  const most = Math.max(1, Math.floor(durations.reduce((longest, months) => Math.max(longest, months), 0)));
  const width = Math.ceil(most / 120);
  return Array.from({ length: Math.ceil(most / width) }, (_, at) => (at + 1) * width);
}

/** How many steps a value reaches: it is on or above the border steps[b] when this is more than b. */
export function stepOf(value: number, steps: readonly number[]): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sparseCounts(
  valueStep: Uint16Array,
  monthStep: Uint16Array,
  measure: ArrayLike<number>,
  early: Uint8Array,
): QuadrantView["cells"] {
  const cells = new Map<number, [number, number, number, number]>();
  for (let at = 0; at < valueStep.length; at++) {
    if (early[at] === 1) continue;
    const key = valueStep[at]! * 65_536 + monthStep[at]!;
    let cell = cells.get(key);
    if (cell === undefined) {
      cell = [valueStep[at]!, monthStep[at]!, 0, 0];
      cells.set(key, cell);
    }
    cell[2]++;
    cell[3] += measure[at]!;
  }
  return [...cells.values()];
}

function totals(measure: ArrayLike<number>, chosen: Uint8Array): { customers: number; revenue: number } {
  let customers = 0;
  let revenue = 0;
  for (let at = 0; at < chosen.length; at++) {
    if (chosen[at] === 1) {
      customers++;
      revenue += measure[at]!;
    }
  }
  return { customers, revenue };
}

/** Every customer, or one in so many, evenly over the rows. */
function points(
  table: CustomerTable,
  valueStep: Uint16Array,
  monthStep: Uint16Array,
  early: Uint8Array,
): Point[] {
  const shown = Math.min(MOST_POINTS, table.customers);
  return Array.from({ length: shown }, (_, nth): Point => {
    const at = Math.floor((nth * table.customers) / shown);
    return [
      Math.round(table.duration![at]! * 100) / 100,
      Math.round(table.value[at]! * 100) / 100,
      monthStep[at]!,
      valueStep[at]!,
      early[at] === 1 ? 1 : 0,
    ];
  });
}
