import { type FoundDriver, findDrivers } from "../../core/insight/drivers.ts";
import type { Cell } from "../../sheet/cell.ts";
import { instantOfDay } from "../../sheet/time-zone.ts";
import { type AnswerColumn, defineFunction } from "../define-function.ts";
import { columnNames } from "../names/column-names.ts";
import { type DriverVerdict, driverVerdicts, medianName } from "../names/driver-names.ts";
import { knownLabel } from "../names/known-label.ts";
import { Refusal } from "../problem.ts";
import { type DriversInput, driversInput } from "./drivers-input.ts";
import { verdictOf } from "./drivers-verdict.ts";

export const DRIVERS = defineFunction({
  name: "DRIVERS",
  summary: {
    en: "What marks a segment? Shares, index (100 = average) and p-values (chi-square or Fisher; Mann–Whitney for numbers) of every attribute, strongest first. Related is not yet cause.",
    nl: "Wat kenmerkt een segment? Aandelen, index (100 = gemiddeld) en p-waarden (chi-kwadraat of Fisher; Mann–Whitney bij getallen) van elk kenmerk, sterkste eerst. Samenhang is nog geen oorzaak.",
  },
  args: [
    {
      name: "segments",
      kind: "cells",
      help: {
        en: "Segment of each customer, with the name of the column in the first row. Segments under 30 customers are hidden.",
        nl: "Segment van elke klant, met de naam van de kolom in de eerste rij. Segmenten onder 30 klanten blijven verborgen.",
      },
    },
    {
      name: "attributes",
      kind: "cells",
      help: {
        en: "One or more columns about the same customers, names in the first row. Tags in one cell are split at | ; or ,. Numbers give medians, except 0 and 1 alone. Shares are of all customers, blanks included.",
        nl: "Eén of meer kolommen over dezelfde klanten, namen in de eerste rij. Tags in één cel worden gesplitst bij | ; of ,. Getallen geven medianen, behalve alleen 0 en 1. Aandelen zijn van alle klanten, lege cellen meegeteld.",
      },
    },
    {
      name: "segment",
      kind: "text-list",
      optional: true,
      help: {
        en: "Show only this segment; the correction for the number of tests stays that of all. May be left out: all.",
        nl: "Toon alleen dit segment; de correctie voor het aantal toetsen blijft die van alle. Mag weg: alle.",
      },
    },
  ],
  example: { en: '=DRIVERS(H1:H300,B1:F300,"Champions")', nl: '=DRIVERS(H1:H300;B1:F300;"Kampioenen")' },
  shape: "table",
  compute: ([segments, attributes, wanted], { language, timeZone }): AnswerColumn[] => {
    const input = driversInput(segments, attributes, language, timeZone);
    const shown = wanted === undefined ? null : positionsOf(wanted, input.labels);
    const drivers = findDrivers(input.attributes, input.grouping).filter(
      ({ segment }) => shown === null || shown.has(segment),
    );
    const attributeOf = (driver: FoundDriver) => input.shown[driver.attribute]!;
    const cells = (name: keyof typeof columnNames, cell: (driver: FoundDriver) => Cell): AnswerColumn => ({
      heading: columnNames[name][language],
      kind: "cells",
      values: drivers.map(cell),
    });
    const share = (driver: FoundDriver, value: number): Cell =>
      attributeOf(driver).days ? instantOfDay(Math.round(value), timeZone) : value;
    return [
      cells("attribute", (driver) => attributeOf(driver).name),
      cells("attributeValue", (driver) => attributeOf(driver).tags[driver.tag] ?? medianName[language]),
      cells("segment", (driver) => input.labels[driver.segment]!),
      cells("shareInSegment", (driver) => share(driver, driver.inSegment)),
      cells("shareOfAll", (driver) => share(driver, driver.inAll)),
      cells("index", (driver) => driver.index),
      cells("customers", (driver) => driver.customers),
      cells("pValue", (driver) => driver.p),
      cells("adjustedPValue", (driver) => driver.adjusted),
      cells("verdict", (driver) => driverVerdicts[verdictIn(driver, input)][language]),
    ];
  },
});

function verdictIn(driver: FoundDriver, { shown }: DriversInput): DriverVerdict {
  const { name, tags } = shown[driver.attribute]!;
  return verdictOf(driver, name, tags[driver.tag] ?? "");
}

/** The segments with these names, in either language. */
function positionsOf(wanted: readonly string[], labels: readonly string[]): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const text of wanted) {
    const found = labels.findIndex((label) => isSameLabel(label, text));
    if (found < 0) {
      const choices = labels.slice(0, 20);
      throw new Refusal([{ key: "unknown-choice", argument: "segment", value: text, choices }]);
    }
    positions.add(found);
  }
  return positions;
}

function isSameLabel(one: string, other: string): boolean {
  if (one.trim().toLowerCase() === other.trim().toLowerCase()) return true;
  const first = knownLabel(one);
  const second = knownLabel(other);
  return first !== undefined && first.family === second?.family && first.key === second.key;
}
