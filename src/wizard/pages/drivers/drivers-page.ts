import { adviceRules } from "../../../catalogue/tactics/advice/advice-rules.ts";
import { attributeKindOf } from "../../../catalogue/tactics/advice/attribute-kinds.ts";
import { groupKindOf } from "../../../catalogue/tactics/advice/group-kinds.ts";
import { type OwnAdvice, ownAdviceFor } from "../../../catalogue/tactics/advice/own-advice.ts";
import { fewestInSegment } from "../../../core/insight/drivers.ts";
import { isoDay } from "../../grid.ts";
import { shownText } from "../../inspect-cells.ts";
import { type Grouping, type GroupKey, groupingsOf, groupsOf } from "../groups-of.ts";
import type { Page, PageContext } from "../page.ts";
import { productLines } from "../together/product-lines.ts";
import { attributeWords } from "./attribute-names.ts";
import { driversSheet } from "./drivers-sheet.ts";
import type { DriverAdvice, DriverFound, DriversQuestion, DriversView } from "./drivers-view.ts";
import { type GroupDriver, groupDrivers } from "./group-drivers.ts";
import { nextProducts } from "./next-products.ts";
import { ownAdvice } from "./own-advice.ts";

/** As many as anybody reads, and a sheet still shows at a glance. */
const MOST = 100;

/** What marks a segment: attributes that are more common in it than among all customers. */
export const driversPage: Page<"drivers"> = {
  answer: drivers,
  sheet: driversSheet,
};

async function drivers(context: PageContext, question: DriversQuestion): Promise<DriversView> {
  const { host, segmented, reader, choices } = context;
  const { table, segments } = segmented;
  const groupings = groupingsOf(segments);
  const grouping = groupings.find((key) => key === question.grouping) ?? groupings[0]!;
  const groups = sizesOf(context, grouping);
  const group = groups.find(({ key }) => key === question.group) ?? firstOf(groups);
  const { own, rules } = await ownAdvice(host, choices);
  const nothing: DriversView["nothing"] =
    group.customers === table.customers
      ? "everybody"
      : group.customers < fewestInSegment
        ? "small-group"
        : null;
  const view = {
    customers: table.customers,
    ...{ groupings, grouping, groups, group, nothing, own },
    softColumns: table.soft.length,
  };
  if (nothing !== null) return { ...view, tests: 0, drivers: [], found: 0, chance: 0 };
  const lines = productLines(reader, table);
  const { tests, drivers: all } = groupDrivers(context, grouping, group.key, lines);
  const found = all.filter(({ verdict }) => verdict !== "chance" && verdict !== "none");
  const next = lines === null ? () => null : nextProducts(lines);
  return {
    ...view,
    tests,
    found: found.length,
    chance: all.filter(({ verdict }) => verdict === "chance").length,
    drivers: found.slice(0, MOST).map((row) => driverFound(row, group.key, rules, next)),
  };
}

function sizesOf({ segmented }: PageContext, grouping: Grouping): DriversView["groups"] {
  const { keys, of } = groupsOf(segmented.segments, grouping)!;
  const sizes = new Map<GroupKey, number>();
  for (const key of of) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return keys.map((key) => ({ key, customers: sizes.get(key)! }));
}

/** The best group that is large enough to look at. */
function firstOf(groups: DriversView["groups"]): DriversView["group"] {
  return groups.find(({ customers }) => customers >= fewestInSegment) ?? groups[0]!;
}

function driverFound(
  { attribute, value, driver, verdict }: GroupDriver,
  group: GroupKey,
  rules: OwnAdvice["rules"],
  next: (product: string) => DriverFound["next"],
): DriverFound {
  const { inSegment, inAll } = driver;
  const number = driver.tag < 0;
  const shown = !number
    ? ({ kind: "share", inGroup: inSegment, inAll } as const)
    : attribute.days
      ? ({ kind: "day", inGroup: isoDay(Math.round(inSegment)), inAll: isoDay(Math.round(inAll)) } as const)
      : ({ kind: "number", inGroup: inSegment, inAll } as const);
  const advice = verdict === "leak" ? null : adviceOn(attribute.name, value, verdict, group, rules);
  return {
    name: attribute.name,
    value: typeof value === "string" ? shownText(value) : value,
    shown,
    index: number ? null : driver.index,
    customers: driver.customers,
    adjusted: driver.adjusted,
    finding: verdict as DriverFound["finding"],
    advice,
    next: advice?.kind === "product" && typeof value === "string" ? next(value) : null,
  };
}

function adviceOn(
  name: DriverFound["name"],
  value: string | number | null,
  verdict: GroupDriver["verdict"],
  group: GroupKey,
  rules: OwnAdvice["rules"],
): DriverAdvice {
  const less = verdict === "less" || verdict === "lower";
  const words = attributeWords(name, "en");
  const text = typeof value === "string" ? value : null;
  const told = attributeKindOf({ name: words, value: value === null ? null : String(value), less });
  const kind = "derived" in name && !less ? DERIVED[name.derived] : told;
  const known = groupKindOf(group);
  const groupKind = known ?? "growing";
  const heading = "own" in name ? name.own : words;
  const own = ownAdviceFor(rules, { group, groupKind: known, kind, name: heading, value: text });
  const family = own?.family ?? adviceRules[kind][groupKind].family;
  return { kind, groupKind, family, own: own?.text ?? null };
}

const DERIVED = { "first-weekday": "season", "first-products": "product" } as const;
