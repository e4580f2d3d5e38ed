import type { SecondGone, SecondRead } from "./second-tables.ts";

const BETWEEN = "+";

/** The fingerprint of a source together with that of the second table that was joined. */
export function hashOfBoth(hash: string, second: SecondRead | SecondGone | null): string {
  if (second === null) return hash;
  return `${hash}${BETWEEN}${"gone" in second ? "gone" : second.hash}`;
}

/** Which of the two changed: the source goes first. */
export function changedSecond(before: string, now: string): boolean {
  return before.split(BETWEEN)[0] === now.split(BETWEEN)[0];
}
