import { combinedScore, type RfmSegment, rfmSegment, rfmSegments } from "./rfm-map.ts";

/** Ways to name the cells of R, F and M: the eleven of our own, and those that other tools publish cell by cell. */
export const rfmMapKeys = ["default", "python-grid", "klaviyo"] as const;

export type RfmMapKey = (typeof rfmMapKeys)[number];

/** Every name that a map may give: the eleven, and two that only Klaviyo has. */
export const mapSegments = [
  ...rfmSegments.slice(0, 4),
  "recent",
  ...rfmSegments.slice(4),
  "inactive",
] as readonly MapSegment[];

export type MapSegment = RfmSegment | "recent" | "inactive";

/** Scores of one customer, 1 … bins, the highest best. */
interface Scored {
  readonly r: number;
  readonly f: number;
  readonly m: number;
  /** Orders so far, for the one-order rule. */
  readonly orders: number;
}

export interface RfmMap {
  readonly bins: 3 | 5;
  /** Recency by fixed days (the highest score up to the first, the next up to the second) instead of by rank. */
  readonly recencyDays: readonly [number, number] | null;
  /** What the rows and the columns of the map stand for. */
  readonly rows: "r" | "rf";
  readonly columns: "fm" | "f" | "m";
  /** The names that it gives, best first. */
  readonly segments: readonly MapSegment[];
  /** Scores of the row and of the column in which a customer stands. */
  readonly placeOf: (scored: Scored) => readonly [row: readonly number[], column: number];
  /** The name of a cell. */
  readonly nameOf: (row: readonly number[], column: number) => MapSegment;
}

/** Rows R = 1 … 5, columns F = 1 … 5. */
const pythonGrid: readonly (readonly RfmSegment[])[] = [
  ["hibernating", "hibernating", "at_risk", "at_risk", "cant_lose"],
  ["hibernating", "hibernating", "at_risk", "at_risk", "cant_lose"],
  ["about_to_sleep", "about_to_sleep", "needs_attention", "loyal", "loyal"],
  ["promising", "potential_loyalist", "potential_loyalist", "loyal", "loyal"],
  ["new", "potential_loyalist", "potential_loyalist", "champions", "champions"],
];

/** The 27 triplets R-F-M as Klaviyo's help lists them, 3 the best. */
const klaviyoCells: Readonly<Partial<Record<MapSegment, readonly string[]>>> = {
  champions: ["333", "332", "323"],
  loyal: ["321", "322", "331", "232", "233"],
  recent: ["312", "313", "311", "222", "223"],
  needs_attention: ["213", "221", "123", "132", "133"],
  at_risk: ["231", "212", "122", "131", "211"],
  inactive: ["111", "112", "113", "121"],
};

const klaviyoNames = new Map(
  Object.entries(klaviyoCells).flatMap(([name, cells]) => cells.map((cell) => [cell, name as MapSegment])),
);

/**
 * default: ours, R × the mean of F and M, see `rfmSegment`.
 *
 * python-grid: R × F, ten names; the table that the Python courses on RFM share (the same in eight repositories
 * that were compared): complete, without overlap, and without "Lost". M is scored but does not count.
 *
 * klaviyo: R × F × M in three scores each, six names (help.klaviyo.com, "RFM analysis"): recency by 180 and 365
 * days, frequency and spend by thirds of the customers.
 */
export const rfmMaps: Readonly<Record<RfmMapKey, RfmMap>> = {
  default: {
    bins: 5,
    recencyDays: null,
    rows: "r",
    columns: "fm",
    segments: rfmSegments,
    placeOf: ({ r, f, m, orders }) => [[r], combinedScore(r, f, m, orders)],
    nameOf: ([r], combined) => rfmSegment(r!, combined, combined),
  },
  "python-grid": {
    bins: 5,
    recencyDays: null,
    rows: "r",
    columns: "f",
    segments: rfmSegments.filter((segment) => segment !== "lost"),
    placeOf: ({ r, f }) => [[r], f],
    nameOf: ([r], f) => pythonGrid[r! - 1]![f - 1]!,
  },
  klaviyo: {
    bins: 3,
    recencyDays: [180, 365],
    rows: "rf",
    columns: "m",
    segments: Object.keys(klaviyoCells) as MapSegment[],
    placeOf: ({ r, f, m }) => [[r, f], m],
    nameOf: ([r, f], m) => klaviyoNames.get(`${r}${f}${m}`)!,
  },
};

/** Scores of every row of a map, the best first: [5], [4] … or [3, 3], [3, 2] … */
export function mapRows({ bins, rows }: RfmMap): readonly (readonly number[])[] {
  const falling = Array.from({ length: bins }, (_, at) => bins - at);
  return rows === "r" ? falling.map((r) => [r]) : falling.flatMap((r) => falling.map((f) => [r, f]));
}
