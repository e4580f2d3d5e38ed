import { verdictOf } from "../../../catalogue/functions/drivers-verdict.ts";
import type { DriverVerdict } from "../../../catalogue/names/driver-names.ts";
import { type FoundDriver, findDrivers } from "../../../core/insight/drivers.ts";
import type { Grouping, GroupKey } from "../groups-of.ts";
import { groupsOf } from "../groups-of.ts";
import type { PageContext } from "../page.ts";
import type { ProductLines } from "../together/product-lines.ts";
import { attributeWords } from "./attribute-names.ts";
import { derivedAttributes, type NamedAttribute } from "./derived-attributes.ts";
import { isMadeOfOrders, softAttributes } from "./soft-attributes.ts";

/** A row of DRIVERS with the attribute that it is about. */
export interface GroupDriver {
  readonly attribute: NamedAttribute;
  /** Null for a number. */
  readonly value: string | number | null;
  readonly driver: FoundDriver;
  readonly verdict: DriverVerdict;
}

export interface GroupDrivers {
  /** Tests of all groups together. */
  readonly tests: number;
  /** Of the group that was asked for, in the order of DRIVERS. */
  readonly drivers: readonly GroupDriver[];
}

/** What marks one group among the groups of a kind; p-values are corrected for the tests of all of them. */
export function groupDrivers(
  { segmented, reader }: PageContext,
  grouping: Grouping,
  group: GroupKey,
  lines: ProductLines | null,
): GroupDrivers {
  const { table, segments } = segmented;
  const groups = groupsOf(segments, grouping)!;
  const attributes = [...softAttributes(table, reader.timeZone), ...derivedAttributes(table, lines)];
  const positions = new Map(groups.keys.map((key, at) => [key, at]));
  const all = findDrivers(
    attributes.map(({ attribute }) => attribute),
    { segment: Int32Array.from(groups.of, (key) => positions.get(key)!), segments: groups.keys.length },
  );
  const made = new Set(
    table.soft.filter((column) => isMadeOfOrders(column, table)).map(({ heading }) => heading),
  );
  const own = positions.get(group);
  const drivers = all
    .filter(({ segment }) => segment === own)
    .map((driver) => {
      const attribute = attributes[driver.attribute]!;
      const value = attribute.tags[driver.tag] ?? null;
      return { attribute, value, driver, verdict: verdictIn(attribute, value, driver, made) };
    });
  return {
    tests: all.reduce((count, { p }) => count + (Number.isNaN(p) ? 0 : 1), 0),
    drivers: withTheirLeaks(drivers),
  };
}

/** Where one of two values is the group itself, not having it is so too: "regular" beside "VIP". */
function withTheirLeaks(drivers: readonly GroupDriver[]): GroupDriver[] {
  const leaking = new Set<NamedAttribute>();
  for (const { attribute, verdict } of drivers) if (verdict === "leak") leaking.add(attribute);
  return drivers.map((driver) =>
    driver.verdict === "less" && leaking.has(driver.attribute) && isOneOfAList(driver.attribute)
      ? { ...driver, verdict: "leak" }
      : driver,
  );
}

function isOneOfAList({ attribute }: NamedAttribute): boolean {
  return attribute.kind === "tags" && attribute.tagsOf.every((own) => own.length < 2);
}

function verdictIn(
  { name }: NamedAttribute,
  value: GroupDriver["value"],
  driver: FoundDriver,
  made: ReadonlySet<string>,
): DriverVerdict {
  // A product "Gold necklace" or "Silver" is no reward.
  if ("derived" in name) return verdictOf(driver, "", "");
  const verdict = verdictOf(driver, attributeWords({ ...name, mostOften: false }, "en"), String(value ?? ""));
  const differs = verdict !== "chance" && verdict !== "none";
  return differs && made.has(name.own) ? "leak" : verdict;
}
