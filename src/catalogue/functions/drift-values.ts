import type { Table } from "../../sheet/cell.ts";
import { isBlank } from "../../sheet/cell.ts";
import type { Column } from "../../sheet/column-reading.ts";
import { hasHeader } from "../../sheet/header.ts";
import { readNumbers } from "../../sheet/read-numbers.ts";
import type { Arg } from "../arg.ts";
import { type Problem, Refusal } from "../problem.ts";
import { columnOf } from "../raw-argument.ts";
import { type ColumnSource, readNumberColumn, readTextColumn } from "../read-column.ts";
import { widthOf } from "./drivers-input.ts";

/** Two columns of one kind, blanks and header taken out. */
export type DriftValues =
  | { readonly kind: "numbers"; readonly before: Float64Array; readonly after: Float64Array }
  | { readonly kind: "texts"; readonly before: readonly string[]; readonly after: readonly string[] };

/** Reads the two columns of DRIFT: as numbers when most of the cells of the first are, else as texts. */
export function driftValues(before: Table, after: Table): DriftValues {
  const problems: Problem[] = [];
  const cells = {
    before: onlyColumn("before", before, problems),
    after: onlyColumn("after", after, problems),
  };
  if (problems.length > 0) throw new Refusal(problems);
  const kind = isMostlyNumbers(cells.before) ? "number" : "text";
  const sources = {
    before: sourceOf("before", cells.before, kind),
    after: sourceOf("after", cells.after, kind),
  };
  const values: DriftValues =
    kind === "number"
      ? {
          kind: "numbers",
          before: readNumberColumn(sources.before, problems).filter((value) => !Number.isNaN(value)),
          after: readNumberColumn(sources.after, problems).filter((value) => !Number.isNaN(value)),
        }
      : {
          kind: "texts",
          before: readTextColumn(sources.before, problems).filter((text) => text !== null),
          after: readTextColumn(sources.after, problems).filter((text) => text !== null),
        };
  for (const argument of ["before", "after"] as const) {
    if (problems.length === 0 && values[argument].length === 0) problems.push({ key: "no-values", argument });
  }
  if (problems.length > 0) throw new Refusal(problems);
  return values;
}

function onlyColumn(argument: string, table: Table, problems: Problem[]): Column {
  const count = widthOf(table);
  if (count > 1) problems.push({ key: "too-many-columns", argument, count, most: 1 });
  return columnOf(table, 0);
}

/** A few misspelt numbers do not make texts of the others: they are told as errors. */
function isMostlyNumbers(cells: Column): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && readNumbers(filled).unreadable.length < filled.length / 2;
}

function sourceOf(name: string, cells: Column, kind: "number" | "text"): ColumnSource {
  const arg: Arg = { name, kind: kind === "number" ? "numbers" : "texts", help: { en: "", nl: "" } };
  const start = cells.length > 1 && hasHeader([{ kind, cells }]) ? 1 : 0;
  return {
    arg,
    cells: cells.slice(start),
    timeZone: "UTC",
    rowOf: (at) => (cells.length > 1 ? start + at + 1 : undefined),
  };
}
