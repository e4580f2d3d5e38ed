import type { Cell } from "../../../../sheet/cell.ts";
import type { Host, HostRefusal, RangeAddress } from "../../../../wizard/host.ts";
import type { WizardService } from "../../../../wizard/service.ts";
import type { FileProgress } from "../read/open-tables.ts";
import type { FileRefusal } from "../read/refused-file.ts";

/** A sheet of a file that the grid bears. */
export interface SmallSheet {
  readonly name: string;
  readonly isText: boolean;
  readonly hidden: boolean;
  /** All equally long. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What the wizard in the worker asks of the page; the file it answers itself. */
export type PageMethod = Exclude<keyof Host, "timeZone" | "held" | "label" | "selection">;

export type ToWorker =
  | { readonly kind: "open"; readonly file: File }
  | {
      readonly kind: "ask";
      readonly id: number;
      readonly method: keyof WizardService;
      readonly args: unknown[];
    }
  | {
      readonly kind: "page-answer";
      readonly id: number;
      readonly result: unknown;
      readonly refusal: { readonly reason: HostRefusal["reason"]; readonly detail: string } | null;
      /** How people write the range that was read or answered, if one was. */
      readonly label: string | null;
    };

export type FromWorker =
  | ({ readonly kind: "progress" } & FileProgress)
  | { readonly kind: "refused"; readonly reason: FileRefusal; readonly row: number | null }
  /** The table stays in the worker. */
  | {
      readonly kind: "opened";
      readonly small: readonly SmallSheet[];
      readonly large: { readonly range: RangeAddress; readonly name: string; readonly rows: number } | null;
    }
  | { readonly kind: "answer"; readonly id: number; readonly result: unknown }
  | { readonly kind: "fault"; readonly id: number | null; readonly message: string }
  | { readonly kind: "ask-page"; readonly id: number; readonly method: PageMethod; readonly args: unknown[] }
  /** A row of the file, to be shown beside the grid, where it does not stand. */
  | {
      readonly kind: "show-row";
      readonly title: string;
      readonly cells: readonly (readonly [string, string])[];
    };
