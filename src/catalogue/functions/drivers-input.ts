import type { Attribute, Grouping } from "../../core/insight/attribute.ts";
import { type Cell, isBlank, type Table } from "../../sheet/cell.ts";
import type { Column } from "../../sheet/column-reading.ts";
import { readIdentifiers } from "../../sheet/read-identifiers.ts";
import { readTexts } from "../../sheet/read-texts.ts";
import { labelGroups } from "../names/label-groups.ts";
import { type Problem, Refusal } from "../problem.ts";
import { columnOf, isErrorText } from "../raw-argument.ts";
import type { Language } from "../text.ts";
import { mostSegments } from "./affinity.ts";
import { type ReadAttribute, readAttribute } from "./drivers-attributes.ts";

export interface DriversInput {
  readonly labels: readonly string[];
  readonly grouping: Grouping;
  /** Reads the attributes one by one, and refuses at the end what could not be read. */
  readonly attributes: Iterable<Attribute>;
  /** What each attribute is shown as, once it has been read. */
  readonly shown: readonly ShownAttribute[];
}

interface ShownAttribute extends Pick<ReadAttribute, "tags" | "days"> {
  readonly name: string;
}

/** Reads the two ranges of DRIVERS, whose first row holds names; rows without a segment count nowhere. */
export function driversInput(
  segments: Table,
  attributes: Table,
  language: Language,
  timeZone: string,
): DriversInput {
  const problems: Problem[] = [];
  const own = columnOf(segments, 0);
  const columns = columnsOf(attributes);
  const rows = Math.max(own.length, ...columns.map(({ rows }) => rows));
  addShape(segments, attributes, own, rows, problems);
  for (const { name } of columns) {
    const isName = typeof name === "string" && !isErrorText(name);
    if (!isName) problems.push({ key: "not-a-name", argument: "attributes", row: 1, value: name });
  }
  if (isBlank(own[0]) || readIdentifiers(own).codes.indexOf(0, 1) >= 0) {
    problems.push({ key: "not-a-name", argument: "segments", row: 1, value: own[0] ?? null });
  }
  const error = own.findIndex(isErrorText);
  if (error >= 0)
    problems.push({ key: "error-cell", argument: "segments", row: error + 1, value: own[error]! });
  if (problems.length > 0) throw new Refusal(problems);
  const shown: ShownAttribute[] = [];
  function* read(): Generator<Attribute> {
    for (const { name, at } of columns) {
      const { attribute, tags, days } = readAttribute({ table: attributes, at, rows }, timeZone, problems);
      shown.push({ name: String(name).trim(), tags, days });
      yield attribute;
    }
    if (problems.length > 0) throw new Refusal(problems);
  }
  return { ...groupingOf(own, rows, language), attributes: read(), shown };
}

/** Not by spreading the rows: a million arguments are more than a call can have. */
export function widthOf(table: Table): number {
  return table.reduce((most, row) => Math.max(most, row.length), 0);
}

interface NamedColumn {
  readonly at: number;
  readonly name: Cell;
  /** Down to the last filled cell. */
  readonly rows: number;
}

/** Columns of which a cell is filled; a wholly blank one between others is passed over. */
function columnsOf(table: Table): NamedColumn[] {
  return Array.from({ length: widthOf(table) }, (_, at) => {
    let rows = table.length;
    while (rows > 0 && isBlank(table[rows - 1]![at])) rows--;
    return { at, rows, name: columnOf(table.slice(0, 1), at)[0] ?? null };
  }).filter(({ rows }) => rows > 0);
}

function groupingOf(own: Column, rows: number, language: Language) {
  // The different segments are few: their names are looked at once each.
  const { codes, spellings } = readIdentifiers(own.slice(1));
  const { labels, positions } = labelGroups(readTexts(spellings), language);
  if (labels.length > mostSegments) {
    const counts = { count: labels.length, most: mostSegments };
    throw new Refusal([{ key: "too-many-groups", argument: "segments", ...counts }]);
  }
  const segment = new Int32Array(rows - 1).fill(-1);
  codes.forEach((code, row) => {
    if (code >= 0) segment[row] = positions[code]!;
  });
  return { labels, grouping: { segment, segments: labels.length } };
}

function addShape(segments: Table, attributes: Table, own: Column, rows: number, problems: Problem[]): void {
  const width = widthOf(segments);
  if (width > 1) problems.push({ key: "too-many-columns", argument: "segments", count: width, most: 1 });
  const segmentsAreShort = segments.length < rows;
  if (!segmentsAreShort && attributes.length >= own.length) return;
  const [short, long] = segmentsAreShort ? ["segments", "attributes"] : ["attributes", "segments"];
  problems.push({
    key: "unequal-columns",
    argument: short!,
    rows: segmentsAreShort ? segments.length : attributes.length,
    other: long!,
    otherRows: segmentsAreShort ? attributes.length : segments.length,
  });
}
