/** Where a score begins: the worst value that has it. */
export interface ScoreEdge {
  readonly score: number;
  readonly from: number;
}

/**
 * The edges that scores by rank amount to, so that other customers, or the same ones later, can be scored by them:
 * scored by their own edges, the same values get the same scores.
 *
 * @param scores one per value, never lower for a better value
 * @returns the lowest score first; only scores that were given
 */
export function scoreEdges(
  values: ArrayLike<number>,
  scores: ArrayLike<number>,
  better: "more" | "less",
): ScoreEdge[] {
  const worst = new Map<number, number>();
  for (let i = 0; i < values.length; i++) {
    const [value, score] = [values[i]!, scores[i]!];
    const known = worst.get(score);
    if (known === undefined || (better === "more" ? value < known : value > known)) worst.set(score, value);
  }
  return [...worst].map(([score, from]) => ({ score, from })).sort((a, b) => a.score - b.score);
}

/**
 * Scores by given edges: the highest score whose edge the value reaches; a value worse than all of them gets the
 * lowest score.
 *
 * @param edges the lowest score first, at least one
 */
export function scoresByEdges(
  values: ArrayLike<number>,
  edges: readonly ScoreEdge[],
  better: "more" | "less",
): Uint8Array {
  const reaches = (value: number, from: number) => (better === "more" ? value >= from : value <= from);
  return Uint8Array.from(values, (value) => {
    let at = edges.length - 1;
    while (at > 0 && !reaches(value, edges[at]!.from)) at--;
    return edges[at]!.score;
  });
}
