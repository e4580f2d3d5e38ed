/** What a row of DRIVERS comes down to. */
export type DriverFinding =
  /** More common (higher) in the segment than chance explains; related, which is not yet a cause. */
  | "more"
  /** Less common (lower). */
  | "less"
  /** The difference may well be chance. */
  | "chance"
  /** Nearly all of the segment and nearly nobody else: the value may be the segment under another name. */
  | "leak"
  /** Everybody is in this segment, or carries this value: there is nothing to compare. */
  | "none";

/** One attribute (a value of it, where it is text) beside one segment. */
export interface Driver {
  /** Position of the attribute. */
  readonly attribute: number;
  /** Position of the tag; −1 for a numeric attribute. */
  readonly tag: number;
  readonly segment: number;
  /** Share of the segment's customers that carry the tag, 0–1; the median of a numeric attribute. */
  readonly inSegment: number;
  /** The same of all customers. */
  readonly inAll: number;
  /** 100 × inSegment ÷ inAll; NaN for a numeric attribute. */
  readonly index: number;
  /** Carriers (customers with a value) in the segment. */
  readonly customers: number;
  readonly p: number;
  /** Strength of the attribute in this segment, 0–1: Cramér's V, or its counterpart |z| ÷ √n of ranks. */
  readonly association: number;
  /** Order of the tags of one attribute: log odds with a prior, as a z-score. */
  readonly logOdds: number;
  /** Above 0 when more (higher) in the segment. */
  readonly direction: number;
  /** Share of the customers outside the segment that carry the tag; NaN for a numeric attribute. */
  readonly inRest: number;
}
