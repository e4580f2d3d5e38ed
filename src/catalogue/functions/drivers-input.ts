import type { Grouping } from "../../core/insight/attribute.ts";
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
  readonly attributes: readonly (ReadAttribute & { readonly name: string })[];
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
  const { labels, grouping } = groupingOf(own, rows, language);
  const read = columns.map(({ name, at }) => ({
    name: String(name).trim(),
    ...readAttribute({ table: attributes, at, rows }, timeZone, problems),
  }));
  if (problems.length > 0) throw new Refusal(problems);
  return { labels, grouping, attributes: read };
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

function dataOf(column: Column, rows: number): Column {
  const cells = column.slice(1);
  while (cells.length < rows - 1) (cells as (Cell | undefined)[]).push(null);
  return cells;
}

function groupingOf(own: Column, rows: number, language: Language) {
  const texts = readTexts(dataOf(own, rows));
  const filled = texts.filter((text) => text !== null);
  const { labels, positions } = labelGroups(filled, language);
  if (labels.length > mostSegments) {
    const counts = { count: labels.length, most: mostSegments };
    throw new Refusal([{ key: "too-many-groups", argument: "segments", ...counts }]);
  }
  let at = 0;
  const segment = Int32Array.from(texts, (text) => (text === null ? -1 : positions[at++]!));
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
