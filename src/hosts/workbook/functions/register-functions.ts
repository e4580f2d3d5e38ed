import { addFunction, EvaluationError, registries } from "@odoo/o-spreadsheet";
import type { Cell, Table } from "../../../sheet/cell.ts";
import { SheetError } from "../../../sheet/sheet-error.ts";
import type { Language, Text } from "../language.ts";
import { TEXTS } from "../texts.ts";
import { TIME_ZONE } from "../time-zone.ts";
import { fromCell, toCell, toNumberCell } from "./cell-conversion.ts";
import { type Argument, isMatrix, KeptResults } from "./kept-results.ts";

/** What this host needs to know of a function in the catalogue. */
export interface FunctionEntry {
  readonly name: string;
  readonly summary: Text;
  readonly example: Text;
  readonly args: readonly {
    readonly name: string;
    readonly kind: string;
    readonly help: Text;
    readonly optional?: true;
    readonly choices?: readonly string[];
  }[];
}

/** The catalogue's `invoke`. */
export type Invoke = (
  name: string,
  args: readonly (Cell | Table)[],
  options: { readonly locale: Language; readonly timeZone: string },
) => Cell | Table;

type ComputeFunction = Parameters<typeof addFunction>[1]["compute"];

const CATEGORY = "Waarde";

/** Makes every function of the catalogue one that people can type, with its help in the page's language. */
export function registerFunctions(
  entries: readonly FunctionEntry[],
  invoke: Invoke,
  language: Language,
): void {
  registries.errorTypes.add("#VALUE!");
  for (const entry of entries) {
    const kept = new KeptResults<ReturnType<ComputeFunction>>();
    addFunction(entry.name, {
      description: entry.summary[language],
      category: CATEGORY,
      args: entry.args.map((arg) => ({
        name: arg.name,
        description: arg.help[language],
        type: ["ANY"],
        acceptMatrix: true,
        acceptErrors: true,
        ...(arg.optional ? { optional: true } : {}),
        ...(arg.choices === undefined ? {} : { proposalValues: arg.choices.map((value) => ({ value })) }),
      })),
      compute(...args) {
        try {
          const { dateFormat } = this.locale;
          return kept.resultOf([...(args as Argument[]), { value: dateFormat }], () => {
            const cells = (args as Argument[]).map((arg, at) =>
              toArgument(arg, NUMBER_KINDS.has(entry.args[at]!.kind) ? toNumberCell : toCell),
            );
            const result = invoke(entry.name, cells, { locale: language, timeZone: TIME_ZONE });
            return toResult(result, dateFormat) as ReturnType<ComputeFunction>;
          });
        } catch (error) {
          return toEvaluationError(error, language);
        }
      },
    });
  }
}

const NUMBER_KINDS: ReadonlySet<string> = new Set(["numbers", "number", "number-or-choice", "number-list"]);

function toArgument(argument: Argument, read: typeof toCell): Cell | Table {
  if (!isMatrix(argument)) return read(argument);
  const rows = argument[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) => argument.map((column) => read(column[row])));
}

function toResult(result: Cell | Table, dateFormat: string) {
  if (!isTable(result)) return fromCell(result, dateFormat);
  const columns = Math.max(...result.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) =>
    result.map((row) => fromCell(row[column] ?? null, dateFormat)),
  );
}

/** Our own message on the cell; a fault of ours is told as such, and in the console with its stack. */
function toEvaluationError(error: unknown, language: Language): EvaluationError {
  if (error instanceof SheetError) return new EvaluationError(error.message, error.code);
  setTimeout(() => {
    throw error;
  });
  return new EvaluationError(TEXTS.functionFailed[language], "#ERROR");
}

function isTable(result: Cell | Table): result is Table {
  return Array.isArray(result);
}
