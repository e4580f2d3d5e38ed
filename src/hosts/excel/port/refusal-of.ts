import { HostRefusal } from "../../../wizard/host.ts";

type Reason = HostRefusal["reason"];

/** Excel's error codes; their messages are in the user's language and not meant for people. */
const REASONS: Readonly<Record<string, Reason>> = {
  AccessDenied: "protected",
  EditModeNotSupported: "busy",
  HostIsBusy: "busy",
  InvalidOperationInCellEditMode: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  MemoryLimitReached: "too-large",
  OperationCellsExceedLimit: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
};

/** Our own word for what Excel threw. */
export function refusalOf(thrown: unknown): HostRefusal {
  if (thrown instanceof HostRefusal) return thrown;
  const code = codeOf(thrown);
  const reason = REASONS[code];
  if (reason !== undefined) return new HostRefusal(reason);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new HostRefusal("unknown", code === "" ? message : `${message} (${code})`);
}

/** A block that went over what one call may carry (5 MB on the web); a smaller one may pass. */
export function isTooLarge(thrown: unknown): boolean {
  return refusalOf(thrown).reason === "too-large";
}

export function codeOf(thrown: unknown): string {
  const { code } = (thrown ?? {}) as { code?: unknown };
  return typeof code === "string" ? code : "";
}
