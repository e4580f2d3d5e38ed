import { bodyOf, type Grid, narrow, readGrid } from "./grid.ts";
import { hashGrid } from "./hash-grid.ts";
import type { Host } from "./host.ts";
import { cellText, exampleOf, previewRows } from "./inspect-cells.ts";
import { findProblems } from "./inspect-problems.ts";
import type { Inspection, Role, RoleReading, Source, TableKind } from "./inspection.ts";
import { oneRowOf } from "./one-row.ts";
import { ourColumns } from "./our-columns.ts";
import { ProblemError } from "./problem-error.ts";
import { rangeAsked } from "./range-asked.ts";
import { SourceReader } from "./read-source.ts";
import { rolesOf } from "./recognise/fields-of-roles.ts";
import { columnsSeen, headerOf, looksOf } from "./recognise/look-at-columns.ts";
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
    oneRow: oneRowOf(reader),
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

async function draftOf(host: Host, from: InspectRequest["from"]): Promise<SourceDraft> {
  if (typeof from === "object" && "source" in from) return from.source;
  return { range: await rangeAsked(host, from) };
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
