import { type Attribute, type Grouping, segmentSizes } from "./attribute.ts";
import { benjaminiHochberg } from "./benjamini-hochberg.ts";
import type { Driver, DriverFinding } from "./driver.ts";
import { numberDrivers } from "./number-drivers.ts";
import { type Comparison, tagDrivers } from "./tag-drivers.ts";

/** A segment with fewer customers is not looked at. */
export const fewestInSegment = 30;
/** Largest share of false finds among the finds. */
const falseDiscoveryRate = 0.05;
/** A value that so much of the segment carries, and so little of the rest, may be the segment itself. */
const NEARLY_ALL = 0.9;
const NEARLY_NONE = 0.05;

export interface FoundDriver extends Driver {
  /** p-value adjusted by Benjamini–Hochberg over every test of the call. */
  readonly adjusted: number;
  readonly finding: DriverFinding;
}

/**
 * What marks each segment. Segments under 30 customers and values with under 5 carriers are neither shown nor
 * tested; their customers do count among all. Shares are of all customers of the segment, blanks included (the
 * rival leaves blanks out of the base, by which a value that is rarely filled in looks common).
 *
 * Attributes may come one by one, so that those of a million customers need not lie in memory together.
 *
 * In order of segment; within it the attribute that goes with it most first (Cramér's V), and within that the
 * value that marks it most (log odds with a prior).
 */
export function findDrivers(attributes: Iterable<Attribute>, grouping: Grouping): FoundDriver[] {
  const sizes = segmentSizes(grouping);
  const comparison: Comparison = {
    ...grouping,
    sizes,
    tested: Array.from(sizes, (_, segment) => segment).filter((at) => sizes[at]! >= fewestInSegment),
    all: sizes.reduce((sum, size) => sum + size, 0),
  };
  const drivers: Driver[] = [];
  let position = 0;
  for (const attribute of attributes) {
    const found =
      attribute.kind === "tags"
        ? tagDrivers(attribute, position, comparison)
        : numberDrivers(attribute, position, comparison);
    for (const driver of found) drivers.push(driver);
    position++;
  }
  const adjusted = benjaminiHochberg(drivers.map((driver) => driver.p));
  return drivers
    .map((driver, at) => ({ ...driver, adjusted: adjusted[at]!, finding: findingOf(driver, adjusted[at]!) }))
    .sort(
      (a, b) =>
        a.segment - b.segment ||
        b.association - a.association ||
        a.attribute - b.attribute ||
        b.logOdds - a.logOdds ||
        a.tag - b.tag,
    );
}

function findingOf(driver: Driver, adjusted: number): DriverFinding {
  if (Number.isNaN(adjusted)) return "none";
  if (adjusted > falseDiscoveryRate) return "chance";
  if (driver.direction <= 0) return "less";
  return driver.inSegment >= NEARLY_ALL && driver.inRest <= NEARLY_NONE ? "leak" : "more";
}
