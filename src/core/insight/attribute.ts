/** A text attribute: each customer holds a combination of tags (of one tag, where a cell is one value). */
export interface TagAttribute {
  readonly kind: "tags";
  /** For each customer the combination, −1 where the cell is blank. */
  readonly combination: Int32Array;
  /** For each combination its tags, each once. */
  readonly tagsOf: readonly Int32Array[];
  /** Number of different tags. */
  readonly tags: number;
}

/** A numeric attribute: one number a customer, NaN where the cell is blank. */
export interface NumberAttribute {
  readonly kind: "numbers";
  readonly values: Float64Array;
}

export type Attribute = TagAttribute | NumberAttribute;

/** A grouping of the customers. */
export interface Grouping {
  /** For each customer the segment; −1 where there is none, and the customer then counts nowhere. */
  readonly segment: Int32Array;
  readonly segments: number;
}

/** Customers of each segment. */
export function segmentSizes({ segment, segments }: Grouping): Float64Array {
  const sizes = new Float64Array(segments);
  for (let i = 0; i < segment.length; i++) if (segment[i]! >= 0) sizes[segment[i]!]!++;
  return sizes;
}
