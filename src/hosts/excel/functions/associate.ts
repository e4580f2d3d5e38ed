/// <reference types="custom-functions-runtime" />
import type { Language } from "../../../wizard/service.ts";
import type { FunctionCall, FunctionOutcome } from "../worker/messages.ts";
import { toArgument } from "./argument-cells.ts";

/** What the functions ask of the page: who calculates, and how its Excel writes. */
export interface FunctionRuntime {
  calculate(call: FunctionCall): {
    readonly outcome: Promise<FunctionOutcome>;
    /** Gives up the call: nobody waits for it any more. */
    cancel(): void;
  };
  /** Settled once Excel has told. The date format is null where a result cannot carry one. */
  readonly ready: Promise<{ readonly language: Language; readonly dateFormat: string | null }>;
}

const FAILED = {
  en: "Something went wrong inside Waarde. Your data are not to blame; please report it.",
  nl: "Er ging iets mis in Waarde zelf. Het ligt niet aan je gegevens; meld het ons.",
} as const;

/** Binds the ids of functions.json to the functions of the catalogue. */
export function associateFunctions(names: Readonly<Record<string, string>>, runtime: FunctionRuntime): void {
  for (const [id, name] of Object.entries(names)) {
    CustomFunctions.associate(id, (...given: unknown[]) => run(name, given, runtime));
  }
}

async function run(name: string, given: unknown[], runtime: FunctionRuntime) {
  // After the arguments Excel adds the invocation.
  const invocation = given.pop() as CustomFunctions.CancelableInvocation;
  let canceled = false;
  let cancel: (() => void) | null = null;
  invocation.onCanceled = () => {
    canceled = true;
    cancel?.();
  };
  const { language, dateFormat } = await runtime.ready;
  if (canceled) return [[""]];
  const call = runtime.calculate({ name, args: given.map(toArgument), language, dateFormat });
  cancel = call.cancel;
  const outcome = await call.outcome;
  switch (outcome.kind) {
    case "values":
      return outcome.values;
    case "canceled":
      return [[""]];
    case "refused":
      throw new CustomFunctions.Error(codeOf(outcome.code), outcome.message);
    case "failed":
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, FAILED[language]);
  }
}

/** The two codes that show our own text. */
function codeOf(code: string): CustomFunctions.ErrorCode {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return code === "#N/A" ? notAvailable : invalidValue;
}
