import type { Cohorts } from "./cohorts.ts";

export const cohortMeasures = ["retention", "customers", "value", "cumulative"] as const;

export type CohortMeasure = (typeof cohortMeasures)[number];

/**
 * One measure of every cell: share of the cohort that was active (0–1); customers active; net amount of the
 * cohort in the period; that amount added up from the start. NaN in the future and for a cohort of nobody.
 */
export function cohortMeasure(cohorts: Cohorts, measure: CohortMeasure): Float64Array {
  const { active, value, sizes, count } = cohorts;
  switch (measure) {
    case "retention":
      return active.map((customers, at) => customers / sizes[Math.floor(at / count)]!);
    case "customers":
      return active;
    case "value":
      return value;
    default: {
      let total = 0;
      return value.map((amount, at) => {
        if (at % count === 0) total = 0;
        total += amount;
        return total;
      });
    }
  }
}
