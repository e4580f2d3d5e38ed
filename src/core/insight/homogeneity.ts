import { chiSquareTail } from "./distributions.ts";

/**
 * Bins in which the smaller sample should count fewer than this are taken together (Cochran 1954: no expected
 * count under 1). Five, his other figure, would pick among ten bins of 50 customers by chance, and alarm more.
 */
const FEWEST_EXPECTED = 1;

/**
 * p-value of "both samples come from one distribution": Pearson's chi-square of the two rows of counts, rare
 * bins taken together. 1 when nothing is left to compare.
 */
export function homogeneityTest(before: Float64Array, after: Float64Array): number {
  const n = sum(before);
  const m = sum(after);
  let statistic = 0;
  let bins = 0;
  const add = (count: number, other: number) => {
    if (count + other === 0) return;
    const pooled = (count + other) / (n + m);
    statistic += (other / m - count / n) ** 2 / pooled / (1 / n + 1 / m);
    bins++;
  };
  let rareBefore = 0;
  let rareAfter = 0;
  before.forEach((count, bin) => {
    const other = after[bin]!;
    if ((Math.min(n, m) * (count + other)) / (n + m) >= FEWEST_EXPECTED) add(count, other);
    else {
      rareBefore += count;
      rareAfter += other;
    }
  });
  add(rareBefore, rareAfter);
  return bins > 1 ? chiSquareTail(statistic, bins - 1) : 1;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
