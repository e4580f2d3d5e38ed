import type { Cell, SheetErrorCode } from "../../../catalogue/index.ts";
import type { Host, HostRefusal } from "../../../wizard/host.ts";
import type { Language, WizardService } from "../../../wizard/service.ts";
import type { ExcelValue } from "../functions/result-values.ts";

/** One formula to calculate. */
export interface FunctionCall {
  readonly name: string;
  readonly args: readonly (Cell | readonly (readonly Cell[])[] | undefined)[];
  readonly language: Language;
  readonly dateFormat: string | null;
}

export type FunctionOutcome =
  | { readonly kind: "values"; readonly values: ExcelValue[][] }
  | { readonly kind: "refused"; readonly code: SheetErrorCode; readonly message: string }
  | { readonly kind: "canceled" }
  /** A fault of ours. */
  | { readonly kind: "failed" };

/** What the wizard asks of the host and gets by message; `label` it answers itself. */
export type HostMethod = Exclude<keyof Host, "timeZone" | "label" | "held">;

export type HostAnswer = (
  | { readonly kind: "done"; readonly result: unknown }
  | { readonly kind: "refused"; readonly reason: HostRefusal["reason"]; readonly detail: string }
) & {
  /** Sheets that the host has met, [id, name], for labels. */
  readonly sheetNames: readonly (readonly [string, string])[];
};

export type WizardMethod = keyof WizardService;

export type ToWorker =
  | { readonly kind: "calculate"; readonly call: FunctionCall }
  | { readonly kind: "ask"; readonly id: number; readonly method: WizardMethod; readonly args: unknown[] }
  | { readonly kind: "host-answer"; readonly id: number; readonly answer: HostAnswer };

export type FromWorker =
  | { readonly kind: "calculated"; readonly outcome: FunctionOutcome }
  | { readonly kind: "answer"; readonly id: number; readonly result: unknown }
  | { readonly kind: "fault"; readonly id: number; readonly message: string }
  | { readonly kind: "ask-host"; readonly id: number; readonly method: HostMethod; readonly args: unknown[] };
