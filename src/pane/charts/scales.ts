import type { Axis } from "../../wizard/service.ts";

export interface Scale {
  /** Place of a value between 0 and 100. */
  at(value: number): number;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

/** Money on a log scale; what is 0 or less lies on the ground. */
export function logScale(axis: Axis): Scale {
  const least = Math.max(axis.steps.find((step) => step > 0) ?? 1, axis.most / 1e5);
  const low = Math.log10(least) - 0.15;
  const high = Math.log10(Math.max(axis.most, least * 10)) + 0.12;
  const at = (value: number) =>
    value <= 0 ? 1 : Math.min(99, Math.max(1, (100 * (Math.log10(value) - low)) / (high - low)));
  const ticks: Scale["ticks"][number][] = [];
  for (let power = Math.floor(low); power <= high; power++) {
    // Under three decades the tens alone would leave the axis bare.
    for (const value of high - low < 3 ? [10 ** power, 3 * 10 ** power] : [10 ** power]) {
      if (at(value) > 4 && at(value) < 96) ticks.push({ value, at: at(value) });
    }
  }
  return { at, ticks };
}

/** Months from 0, with a tick a quarter, half a year, a year or some years apart. */
export function monthScale(axis: Axis): Scale {
  const most = Math.max(1, axis.most) * 1.03;
  const at = (months: number) => Math.min(100, Math.max(2, 2 + (98 * months) / most));
  const apart = [1, 3, 6, 12, 24, 36, 60, 120].find((months) => most / months <= 5) ?? 240;
  const ticks: Scale["ticks"][number][] = [];
  for (let months = 0; at(months) < 96; months += apart) ticks.push({ value: months, at: at(months) });
  return { at, ticks };
}
