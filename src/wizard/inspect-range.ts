import { hasHeader } from "../sheet/header.ts";
import { textOf } from "../sheet/read-texts.ts";
import { bodyOf, columnOf, type Grid, narrow, readGrid } from "./grid.ts";
import { hashGrid } from "./hash-grid.ts";
import type { Host, RangeAddress } from "./host.ts";
import { cellText, exampleOf, previewRows } from "./inspect-cells.ts";
import { findProblems } from "./inspect-problems.ts";
import type { ColumnSeen, Inspection, Role, RoleReading, Source, TableKind } from "./inspection.ts";
import { ourColumns } from "./our-columns.ts";
import { ProblemError } from "./problem-error.ts";
import { columnLetters, parseRange } from "./range-text.ts";
import { SourceReader } from "./read-source.ts";
import { rolesOf } from "./recognise/fields-of-roles.ts";
import { type ColumnProfile, profileColumn } from "./recognise/profile-column.ts";
import { recogniseBody } from "./recognise/recognise-body.ts";
import {
  type ColumnLook,
  fitting,
  ROLES_OF,
  recogniseKind,
  recogniseRoles,
} from "./recognise/recognise-roles.ts";
import type { InspectRequest, SourceDraft } from "./service.ts";

/** What stands in a range and how we read it; the grid goes along, so that it need not be read again at once. */
export async function inspectRange(
  host: Host,
  request: InspectRequest,
): Promise<{ inspection: Inspection; grid: Grid }> {
  const draft = await draftOf(host, request.from);
  const whole = await readGrid(host, draft.range);
  const grid = await withoutOurColumns(host, whole);
  const place = { range: grid.range, label: host.label(grid.range) };
  if (grid.range.rows === 0) throw new ProblemError({ key: "nothing-selected" });
  const { source, platform } = recogniseSource(grid, draft, host.timeZone);
  const reader = new SourceReader(grid, source, host.timeZone, (range) => host.label(range));
  if (reader.rows === 0) throw new ProblemError({ key: "too-few-rows", place });
  const columns = columnsSeen(grid, source.header);
  const looks = looksOf(grid, source.header, host.timeZone);
  const { problems, warnings } = findProblems(reader, columns, place);
  const inspection: Inspection = {
    source,
    place,
    rows: reader.rows,
    columns,
    roles: ROLES_OF[source.kind].map((role) => roleReading(role, reader, looks)),
    firstRows: previewRows(reader, columns),
    problems,
    warnings,
    platform,
    hasRoomBeside: (host.held?.(grid.range) ?? null) === null,
    hash: hashGrid(grid),
  };
  return { inspection, grid };
}

/** Rows from the top in which a column shows what it is; a wide export has far more. */
const PROFILED_ROWS = 5000;

async function draftOf(host: Host, from: InspectRequest["from"]): Promise<SourceDraft> {
  if (typeof from === "object" && "source" in from) return from.source;
  if (from === "selection") {
    const range = await host.selection();
    if (range === null) throw new ProblemError({ key: "nothing-selected" });
    return { range };
  }
  return { range: await typedRange(host, from.typed) };
}

async function typedRange(host: Host, text: string): Promise<RangeAddress> {
  const parsed = parseRange(text);
  if (parsed === null) throw new ProblemError({ key: "range-not-understood", text });
  if (parsed.sheet === null) {
    const here = await host.selection();
    if (here === null) throw new ProblemError({ key: "range-not-understood", text });
    return { ...parsed.range, sheet: here.sheet };
  }
  const sheet = await host.findSheet(parsed.sheet);
  if (sheet === null) throw new ProblemError({ key: "sheet-not-found", sheet: parsed.sheet });
  return { ...parsed.range, sheet };
}

/** The columns that an earlier run wrote beside this table are no part of it. */
async function withoutOurColumns(host: Host, grid: Grid): Promise<Grid> {
  const ours = await ourColumns(host, grid.range);
  if (ours === null) return grid;
  const kept = ours.column - grid.range.column;
  return kept > 0 && kept < grid.range.columns ? narrow(grid, kept) : grid;
}

function recogniseSource(
  grid: Grid,
  draft: SourceDraft,
  timeZone: string,
): { source: Source; platform: string | null } {
  const header = draft.header ?? headerOf(grid, timeZone);
  const looks = looksOf(grid, header, timeZone);
  const found = recogniseBody(bodyOf(grid, header));
  const told = found.grain === null ? null : found.grain === "customer" ? "customers" : "orders";
  const kind: TableKind = draft.kind ?? told ?? recogniseKind(looks);
  const known = kind === "orders" ? rolesOf(found.roles) : {};
  const source: Source = {
    range: grid.range,
    header,
    kind,
    roles: draft.roles ?? recogniseRoles(kind, looks, known),
    readings: draft.readings ?? {},
    cleaning: draft.cleaning ?? {},
  };
  return { source, platform: found.platform };
}

/** Told from the values below the first row, as for the functions (functions.md, headers). */
function headerOf(grid: Grid, timeZone: string): boolean {
  if (grid.range.rows < 2) return true;
  const columns = Array.from({ length: grid.range.columns }, (_, at) => {
    const profile = profileColumn(columnOf(grid, at, 1, PROFILED_ROWS), timeZone);
    return { kind: kindOf(profile), cells: columnOf(grid, at, 0, 200) };
  });
  return hasHeader(columns);
}

function kindOf(profile: ColumnProfile): "number" | "date" | "text" | "identifier" {
  if (profile.dates >= 0.5) return "date";
  if (profile.addresses >= 0.5) return "identifier";
  return profile.numbers >= 0.5 ? "number" : "text";
}

function columnsSeen(grid: Grid, header: boolean): ColumnSeen[] {
  return Array.from({ length: grid.range.columns }, (_, position) => ({
    position,
    header: (header ? textOf(grid.first[position]) : null) ?? columnLetters(grid.range.column + position),
  }));
}

function looksOf(grid: Grid, header: boolean, timeZone: string): ColumnLook[] {
  return columnsSeen(grid, header).map((column) => ({
    header: header ? column.header : "",
    profile: profileColumn(columnOf(grid, column.position, header ? 1 : 0, PROFILED_ROWS), timeZone),
  }));
}

function roleReading(role: Role, reader: SourceReader, looks: readonly ColumnLook[]): RoleReading {
  const position = reader.source.roles[role] ?? null;
  const example = position === null ? null : exampleOf(role, reader);
  return {
    role,
    required: isRequired(role, reader.source),
    position,
    raw: example === null ? null : cellText(example.cell, reader.timeZone),
    reading: example?.reading ?? null,
    likely: fitting(role, looks),
  };
}

/** A customer table needs a value or a revenue; either will do. */
function isRequired(role: Role, source: Source): boolean {
  if (source.kind === "orders") return role === "customer" || role === "date" || role === "amount";
  if (role === "value") return source.roles.revenue === undefined;
  return role === "customer";
}
