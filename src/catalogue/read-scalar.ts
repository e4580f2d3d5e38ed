import type { Cell, Table } from "../sheet/cell.ts";
import { isBlank } from "../sheet/cell.ts";
import { readNumbers } from "../sheet/read-numbers.ts";
import { readTexts } from "../sheet/read-texts.ts";
import type { Arg } from "./arg.ts";
import type { Problem } from "./problem.ts";
import { listOf, type RawArgument } from "./raw-argument.ts";
import { readDateColumn, readNumberColumn } from "./read-column.ts";

/** Longer lists are a range chosen by mistake. */
const longestList = 1000;

/** Reads an argument that is no column: one value, a list, or cells that `compute` reads itself. */
export function readScalar(arg: Arg, raw: RawArgument, timeZone: string, problems: Problem[]): unknown {
  const omitted = raw.shape === "omitted" || (raw.shape === "single" && isBlank(raw.cell));
  if (omitted) {
    if (!arg.optional) problems.push({ key: "missing", argument: arg.name });
    return arg.default;
  }
  switch (arg.kind) {
    case "cells":
      return raw.shape === "range" ? raw.table : ([[(raw as { cell: Cell }).cell]] satisfies Table);
    case "number-list":
    case "text-list":
      return readList(arg, raw, timeZone, problems);
    default:
      return raw.shape === "single"
        ? readSingle(arg, raw.cell, timeZone, problems)
        : void problems.push({ key: "not-a-list", argument: arg.name });
  }
}

function readSingle(arg: Arg, cell: Cell, timeZone: string, problems: Problem[]): unknown {
  const choice = typeof cell === "string" ? matchingChoice(arg, cell) : undefined;
  if (choice !== undefined) return choice;
  const source = { arg, cells: [cell], timeZone, rowOf: () => undefined };
  if (arg.kind === "day") return readDateColumn(source, problems)[0];
  if (arg.kind === "choice" || (arg.kind === "number-or-choice" && isWord(cell))) {
    problems.push({ key: "unknown-choice", argument: arg.name, value: cell, choices: arg.choices ?? [] });
    return undefined;
  }
  return readNumberColumn(source, problems)[0];
}

function matchingChoice(arg: Arg, text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  return arg.choices?.find((choice) => choice.toLowerCase() === wanted);
}

/** A text that begins with a letter is meant as one of the words ("top10"), not as a number ("EUR 12" aside). */
function isWord(cell: Cell): boolean {
  return typeof cell === "string" && /^\s*\p{L}/u.test(cell) && Number.isNaN(readNumbers([cell]).values[0]);
}

function readList(arg: Arg, raw: RawArgument, timeZone: string, problems: Problem[]): unknown {
  const cells = listOf(raw).filter((cell) => !isBlank(cell));
  if (cells.length > longestList) {
    problems.push({ key: "too-long-list", argument: arg.name, count: cells.length, expected: longestList });
    return undefined;
  }
  if (arg.kind === "text-list") return readTexts(cells);
  const source = { arg, cells, timeZone, rowOf: (at: number) => (cells.length > 1 ? at + 1 : undefined) };
  return [...readNumberColumn(source, problems)];
}
