import type { Arg } from "./arg.ts";
import type { Problem } from "./problem.ts";

/** What is wrong with a number by the limits of its argument; null when nothing is. NaN (blank) passes. */
export function limitProblem(arg: Arg, value: number, row: number | undefined): Problem | null {
  const at = { argument: arg.name, row, value };
  if (arg.min !== undefined && value < arg.min) return { key: "too-low", ...at, limit: arg.min };
  if (arg.max !== undefined && value > arg.max) return { key: "too-high", ...at, limit: arg.max };
  if (arg.above !== undefined && value <= arg.above) return { key: "not-above", ...at, limit: arg.above };
  if (arg.below !== undefined && value >= arg.below) return { key: "not-below", ...at, limit: arg.below };
  if (arg.whole && value % 1 !== 0 && !Number.isNaN(value)) return { key: "not-whole", ...at };
  return null;
}
