import { type addFunction, EvaluationError } from "@odoo/o-spreadsheet";
import type { Content } from "./document.ts";
import { dateInZone, isDateFormat, serialInZone } from "./zone-serial.ts";

interface EngineValue {
  readonly value: string | number | boolean | null;
  readonly format?: string;
}
type Matrix = readonly (readonly EngineValue[])[];
type Description = Parameters<typeof addFunction>[1];

/** What the document gives its functions: how a formula is run, and the zone of its dates. */
export interface Custom {
  readonly run: (name: string, args: readonly unknown[]) => Content | Content[][] | EvaluationError;
  readonly timeZone: string;
}

/** A custom function in the engine's cells: it hands over what Sheets hands over, and spills what comes back. */
export function engineFunction(name: string, parameters: readonly string[]): Description {
  return {
    description: "",
    args: parameters.map((parameter) => ({
      name: parameter,
      description: "",
      type: ["ANY"],
      optional: true,
      acceptMatrix: true,
      acceptErrors: true,
    })),
    compute(...args) {
      const { run, timeZone } = this as unknown as Custom;
      const given = (args as (EngineValue | Matrix | undefined)[]).map((arg) => fromEngine(arg, timeZone));
      return toEngine(run(name, given), timeZone) as ReturnType<Description["compute"]>;
    },
  };
}

function fromEngine(argument: EngineValue | Matrix | undefined, zone: string): unknown {
  const cell = (given: EngineValue | undefined) => {
    const { value = null, format } = given ?? {};
    return typeof value === "number" && isDateFormat(format) ? dateInZone(value, zone) : (value ?? "");
  };
  if (!isMatrix(argument)) return cell(argument);
  const columns = argument;
  return Array.from({ length: columns[0]?.length ?? 0 }, (_, row) =>
    columns.map((column) => cell(column[row])),
  );
}

function toEngine(result: Content | Content[][] | EvaluationError, zone: string): unknown {
  if (result instanceof EvaluationError) return result;
  const cell = (value: Content) =>
    value instanceof Date
      ? { value: serialInZone(value, zone), format: "yyyy-mm-dd" }
      : { value: value ?? "" };
  if (!Array.isArray(result)) return cell(result);
  return Array.from({ length: result[0]?.length ?? 0 }, (_, column) =>
    result.map((row) => cell(row[column] ?? null)),
  );
}

function isMatrix(argument: EngineValue | Matrix | undefined): argument is Matrix {
  return Array.isArray(argument);
}
