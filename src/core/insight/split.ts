import { Random } from "../math/random.ts";
import { textHash } from "../math/text-hash.ts";

/** Of every `of` customers of like value `test` get the tactic: 1 of 2, 4 of 5. */
export interface SplitShare {
  readonly test: number;
  readonly of: number;
}

/**
 * A test group by lot, alike in value to the control group: customers in order of value are cut into blocks of
 * `share.of`, and lots decide who of each block is in the test (pairwise matching, for 1 of 2; Bruhn & McKenzie
 * 2009, "In Pursuit of Balance", American Economic Journal: Applied Economics 1(4)). The last block, of the least
 * values, may be short; there a lot rounds the number in the test up or down.
 *
 * A customer's lot depends on the seed and on the identifier alone, so that the order of the rows does not
 * matter. Read back with Welch's test, which does not know of the blocks, the interval is a little too wide.
 *
 * @param identifiers of the customers, as texts in one spelling
 * @param values of the customers, in the same order
 * @returns 1 for each customer in the test, 0 for control
 */
export function splitByLot(
  identifiers: readonly string[],
  values: ArrayLike<number>,
  { test, of }: SplitShare,
  seed: number,
): Uint8Array {
  const lots = Float64Array.from(identifiers, (text) => new Random(seed, textHash(text)).uniform());
  const byLot = (a: number, b: number) => lots[a]! - lots[b]! || byText(identifiers[a]!, identifiers[b]!);
  const ranked = Uint32Array.from(identifiers, (_, at) => at).sort(
    (a, b) => values[b]! - values[a]! || byLot(a, b),
  );
  const chosen = new Uint8Array(identifiers.length);
  for (let from = 0; from < ranked.length; from += of) {
    const block = ranked.slice(from, from + of).sort(byLot);
    const size = block.length === of ? test : roundedByLot((test * block.length) / of, seed);
    for (let at = 0; at < size; at++) chosen[block[at]!] = 1;
  }
  return chosen;
}

/** 1.4 is 2 in two of five seeds, and else 1. */
function roundedByLot(number: number, seed: number): number {
  const whole = Math.floor(number);
  return new Random(seed).uniform() < number - whole ? whole + 1 : whole;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
