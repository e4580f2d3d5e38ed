import { fewestForNames, rfmSegment } from "../../core/segments/rfm-map.ts";
import type { Language } from "../text.ts";
import { rfmNames, tooFewName } from "./rfm-names.ts";

/** The name of each customer's RFM segment, or "too few customers" for all of a base under 30. */
export function segmentNames(
  scores: { readonly r: ArrayLike<number>; readonly f: ArrayLike<number>; readonly m: ArrayLike<number> },
  orders: ArrayLike<number>,
  language: Language,
): string[] {
  const { r, f, m } = scores;
  if (r.length < fewestForNames) return new Array(r.length).fill(tooFewName[language]);
  return Array.from(r, (score, at) => rfmNames[rfmSegment(score, f[at]!, m[at]!, orders[at])][language]);
}
