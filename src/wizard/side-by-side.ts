import type { Cell, Table } from "../sheet/cell.ts";
import type { ColumnFormat } from "./host.ts";

/** Cells with the format of each of their columns. */
export interface Block {
  readonly values: Table;
  readonly formats: readonly ColumnFormat[];
}

/** Blocks next to each other from the first row on, a blank column between two; those without cells are left out. */
export function sideBySide(blocks: readonly Block[]): Block {
  const filled = blocks.filter(({ values }) => values.length > 0);
  const rows = Math.max(0, ...filled.map(({ values }) => values.length));
  const values = Array.from({ length: rows }, (_, row) =>
    filled.flatMap((block, at): Cell[] => [
      ...(at === 0 ? [] : [null]),
      ...block.formats.map((__, column) => block.values[row]?.[column] ?? null),
    ]),
  );
  const formats = filled.flatMap((block, at): ColumnFormat[] => [
    ...(at === 0 ? [] : (["text"] as const)),
    ...block.formats,
  ]);
  return { values, formats };
}

/** Names and values as a block of two columns. */
export function notesBlock(notes: readonly (readonly [Cell, Cell])[]): Block {
  return { values: notes, formats: ["text", "text"] };
}
